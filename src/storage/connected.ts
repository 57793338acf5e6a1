import type { ThroughlineDatabase } from './database';
import { storageProblem } from './errors';

/** What the browser says when it has lost the connection to the database, as iOS does in tabs that come back. The next try makes a new one. */
export const LOST: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'DatabaseClosedError']);

/**
 * Runs a task on an open database. When the connection turns out to be lost, it is closed, so that the next try opens it
 * anew; the failure is passed on, since only the caller knows what may be tried twice.
 */
export async function connected<T>(db: ThroughlineDatabase, task: () => Promise<T>): Promise<T> {
  if (!db.isOpen()) await db.open();
  try {
    return await task();
  } catch (error) {
    if (LOST.has(storageProblem(error).code)) db.close({ disableAutoOpen: false });
    throw error;
  }
}
