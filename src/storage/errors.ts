import type { Problem } from '../domain/result';

/** The journey is not in the database: deleted for good, or the browser's storage was cleared. */
export class JourneyMissing extends Error {
  override name = 'JourneyMissing';
}

/** The storage has not answered for a long time. */
export class StorageSilent extends Error {
  override name = 'StorageSilent';
}

/** The version was deleted, or thinned out, meanwhile. */
export class VersionMissing extends Error {
  override name = 'VersionMissing';
}

/** The database was written by a newer build; this one must not write to it. */
export class NewerSchema extends Error {
  override name = 'NewerSchema';
}

/** Something was refused for a reason that is already in words. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** What is in the database does not hold together. `problem` says where. */
export class UnreadableJourney extends Refused {
  override name = 'UnreadableJourney';
}

const NONE =
  'This browser does not offer storage here (private mode, perhaps). Download a copy before you close the tab.';

const words: Readonly<Record<string, string>> = {
  JourneyMissing: 'This journey is no longer in the browser’s storage: it was deleted, or the storage was cleared.',
  StorageSilent:
    'The browser’s storage does not answer; another tab may be holding it up. Throughline goes on trying, and nothing saved so far is lost.',
  VersionMissing: 'This version is no longer kept.',
  NewerSchema:
    'A newer version of Throughline has changed how this journey is stored, so this tab can no longer write to it.',
  QuotaExceededError: 'The browser’s storage is full. Free some space, then retry; nothing saved so far is lost.',
  DatabaseClosedError: 'The browser closed its storage. Retry, or download a copy and reload.',
  MissingAPIError: NONE,
  SecurityError: NONE,
  InvalidStateError: 'The browser lost the connection to its storage. Retry, or download a copy and reload.',
  UnknownError: 'The browser’s storage failed without a reason. Retry; nothing saved so far is lost.',
  VersionError: 'A newer version of Throughline has taken over the browser’s storage, so nothing can be changed here.',
};

/** What the browser says when it has lost the connection to the database, as iOS does in tabs that come back. The next try makes a new one. */
export const LOST: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'DatabaseClosedError']);

/** Why something could not be read or written, in words for the person. Dexie wraps browser errors; the cause is looked at too. */
export function storageProblem(error: unknown): Problem {
  for (let cause: unknown = error; cause instanceof Error; cause = innerOf(cause)) {
    if (cause instanceof Refused) return cause.problem;
    // Closed since it could not be opened: why, is inside.
    if (cause.name === 'DatabaseClosedError' && innerOf(cause) instanceof Error) continue;
    const message = words[cause.name];
    if (message !== undefined) return { code: cause.name, message, path: '' };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'storage', message: `The browser’s storage refused: ${detail}`, path: '' };
}

function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}
