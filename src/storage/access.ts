import type { ThroughlineDatabase } from './database';
import { LOST, NewerSchema, StorageSilent, storageProblem } from './errors';
import { watchQuery } from './watchQuery';

/** What is done with the database once it is open. */
export type DatabaseTask<T> = (db: ThroughlineDatabase) => Promise<T>;

/**
 * The one door to the database: whoever is above storage says what to do with it, and never holds it. Opening, refusals,
 * patience and a new connection after a lost one are behind it. Every call fails with what `storageProblem` puts in words.
 */
export interface DatabaseAccess {
  /** Runs a task on the open database; refuses once a newer build may have taken it over. */
  read<T>(task: DatabaseTask<T>): Promise<T>;
  /** As `read`, for what a person starts: refuses as soon as a newer build is there. */
  write<T>(task: DatabaseTask<T>): Promise<T>;
  /**
   * As `read`, for edits on their way, which a person waits for: fails with `StorageSilent` when there is no answer for
   * `PATIENCE`, and the next try makes a new connection. The task goes on: what it does in the end, that try has to recognise.
   */
  commit<T>(task: DatabaseTask<T>): Promise<T>;
  /**
   * Calls back with what a query answers: now, whenever any tab changes it, and with a new connection after a lost one.
   * Returns a way to stop.
   */
  watch<T>(query: DatabaseTask<T>, onChange: (answer: T) => void, onError: (error: unknown) => void): () => void;
  /** Runs a task on the database as it is, open or not: to delete it. */
  unopened<T>(task: DatabaseTask<T>): Promise<T>;
  isOpen(): boolean;
}

/** The door as its keeper has it. */
export interface OwnedAccess extends DatabaseAccess {
  /** Starts everything that is watched anew: the connection was lost, and with it the word of changes. */
  watchAnew(): void;
}

/** What other builds do to the database, which their follower knows. */
export interface AccessRules {
  /** Whether this build has given the database up: it must not open it again, between a newer build's tries to upgrade it. */
  isGivenUp(): boolean;
  /** Throws what a person is told who wants to write, where that is refused. */
  refuseWriting(): void;
  /** An error that may say that a newer build has taken the database over. */
  onFailed(error: unknown): void;
}

/** Milliseconds without an answer after which an edit counts as not saved: whoever waits for *Saved* has to know. */
export const PATIENCE = 10_000;

const noRules: AccessRules = { isGivenUp: () => false, refuseWriting() {}, onFailed() {} };

export function openAccess(db: ThroughlineDatabase, rules: AccessRules = noRules): OwnedAccess {
  const watches = new Set<() => void>();

  const read = async <T>(task: DatabaseTask<T>): Promise<T> => {
    if (rules.isGivenUp() && !db.isOpen()) throw new NewerSchema();
    try {
      return await connected(db, () => task(db));
    } catch (error) {
      rules.onFailed(error);
      throw error;
    }
  };

  return {
    read,
    async write(task) {
      rules.refuseWriting();
      return read(task);
    },
    commit: (task) => answered(db, () => read(task)),
    watch(query, onChange, onError) {
      const start = () => {
        let isOver = false;
        let stopQuery = () => {};
        // Opens the database anew, should it be closed.
        read(async () => {}).then(() => {
          if (!isOver) stopQuery = watchQuery(() => query(db), onChange, onError);
        }, onError);
        return () => {
          isOver = true;
          stopQuery();
        };
      };
      let stop = start();
      const again = () => {
        stop();
        stop = start();
      };
      watches.add(again);
      return () => {
        watches.delete(again);
        stop();
      };
    },
    unopened: (task) => task(db),
    isOpen: () => db.isOpen(),
    watchAnew() {
      for (const again of watches) again();
    },
  };
}

/**
 * Runs a task on an open database. When the connection turns out to be lost, it is closed, so that the next try opens it
 * anew; the failure is passed on, since only the caller knows what may be tried twice.
 */
async function connected<T>(db: ThroughlineDatabase, task: () => Promise<T>): Promise<T> {
  if (!db.isOpen()) await db.open();
  try {
    return await task();
  } catch (error) {
    if (LOST.has(storageProblem(error).code)) db.close({ disableAutoOpen: false });
    throw error;
  }
}

/** The answer of a task that the storage should give soon: a transaction of another tab may hang, or the storage be lost without a word. */
async function answered<T>(db: ThroughlineDatabase, task: () => Promise<T>): Promise<T> {
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
