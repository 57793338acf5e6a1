import type { ThroughlineDatabase } from './database';
import { StorageSilent, storageProblem } from './errors';

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

/** Milliseconds without an answer after which an edit counts as not saved: whoever waits for *Saved* has to know. */
export const PATIENCE = 10_000;

/**
 * Runs a task that the storage should answer soon. When it does not – a transaction of another tab hangs, or the browser
 * has lost its storage without saying so – this fails with `StorageSilent`, and the next try makes a new connection. The
 * task goes on: what it does in the end, the next try has to recognise.
 */
export async function answered<T>(db: ThroughlineDatabase, task: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      db.close({ disableAutoOpen: false });
      reject(new StorageSilent());
    }, PATIENCE);
  });
  try {
    return await Promise.race([task(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
