import { type Command, prepareEdit } from '../../src/domain/commands/command';
import type { JourneyDocument } from '../../src/domain/document';
import { applyPatch, type Patch } from '../../src/domain/patch';
import type { z } from '../../src/domain/zod';

/** Ids in sequence, so that a failing test reads the same on every run. */
export function counter(prefix = 'new'): () => string {
  let count = 0;
  return () => `${prefix}${++count}`;
}

/** What the command does to the document; throws with the refusal in words when it does nothing. */
export function patchOf<Input extends z.ZodMiniType>(
  document: JourneyDocument,
  command: Command<Input>,
  input: z.input<Input>,
  newId: () => string = counter(),
): Patch {
  const prepared = prepareEdit(document, command, input, { newId, now: 0 });
  if (!prepared.ok) throw new Error(prepared.error.message);
  return prepared.value.patch;
}

/** The document after the command. */
export function edited<Input extends z.ZodMiniType>(
  document: JourneyDocument,
  command: Command<Input>,
  input: z.input<Input>,
  newId: () => string = counter(),
): JourneyDocument {
  return applyPatch(document, patchOf(document, command, input, newId));
}
