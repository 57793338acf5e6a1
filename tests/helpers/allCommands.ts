import type { Command } from '../../src/domain/commands/command';
import type { z } from '../../src/domain/zod';

const files = import.meta.glob<Record<string, unknown>>('../../src/domain/commands/*.ts', { eager: true });

/** Every command that there is, found by looking: one that is new is among them without anybody's doing. */
export const allCommands: readonly Command<z.ZodMiniType>[] = Object.values(files)
  .flatMap((exports) => Object.values(exports))
  .filter((value): value is Command<z.ZodMiniType> => typeof value === 'object' && value !== null && 'run' in value);
