import type { Result } from '../domain/result';
import { browserCanary, type Canary } from '../storage/canary';
import { type CopyState, copyStates, recordCopies } from '../storage/copies';
import { storageProblem } from '../storage/errors';
import { attempt } from './attempt';
import type { Workspace } from './workspace';

export type { CopyState };

/** A copy that was just made: the journey, and the number of the last commit in it. */
export interface CopyMade {
  readonly journeyId: string;
  readonly seq: number;
}

/** Notes copies that a person took out of the browser as files. */
export function noteCopies(
  { access, now }: Pick<Workspace, 'access' | 'now'>,
  kind: 'file' | 'workspace',
  copies: readonly CopyMade[],
  canary: Canary = browserCanary(),
): Promise<Result<void>> {
  return attempt(async () => {
    const at = now();
    const made = copies.map((copy) => ({ ...copy, at, kind }));
    await access.read((db) => recordCopies(db, made));
    // A folder that goes on keeping up is the better place to look for what is lost.
    if (canary.read().copy?.kind !== 'folder') canary.noteCopy({ kind, folder: null });
  });
}

/** Calls back with how every journey stands to its last copy, last changed first: now, and on every change in any tab. */
export function watchCopies(
  { access }: Pick<Workspace, 'access'>,
  onChange: (states: readonly CopyState[]) => void,
  onProblem: (message: string) => void,
): () => void {
  return access.watch(copyStates, onChange, (error) => onProblem(storageProblem(error).message));
}
