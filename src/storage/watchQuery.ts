import Dexie, { liveQuery } from 'dexie';
import type { ThroughlineDatabase } from './database';

/**
 * After so many changes that did not concern it, a query starts anew: until then it gathers the keys of all that changes,
 * also in tables that it does not read, and one that is never concerned would fill the memory.
 */
const UNCONCERNED = 200;

/**
 * Calls back with what a query answers: now, whenever any tab changes it, and once in a while although nothing has
 * changed. Returns a way to stop.
 *
 * A live query waits without a word for a database that cannot be opened; here that is an error as any other.
 */
export function watchQuery<T>(
  db: ThroughlineDatabase,
  query: () => T | Promise<T>,
  onChange: (answer: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isOver = false;
  let unconcerned = 0;
  const start = () =>
    liveQuery(query).subscribe((answer) => {
      unconcerned = 0;
      onChange(answer);
    }, onError);
  let subscription = start();
  const countChange = () => {
    unconcerned += 1;
    if (unconcerned < UNCONCERNED) return;
    unconcerned = 0;
    subscription.unsubscribe();
    subscription = start();
  };
  Dexie.on('storagemutated', countChange);
  if (!db.isOpen()) {
    // Never `open`: whoever closed the database in favour of a newer build must not find it open again.
    db.transaction('r', db.journeys, async () => {}).catch((error: unknown) => {
      if (!isOver) onError(error);
    });
  }
  return () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(countChange);
    subscription.unsubscribe();
  };
}
