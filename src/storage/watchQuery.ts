import Dexie, { liveQuery } from 'dexie';

/**
 * After so many changes that did not concern it, a query starts anew: until then it gathers the keys of all that changes,
 * also in tables that it does not read, and one that is never concerned would fill the memory.
 */
const UNCONCERNED = 200;

/**
 * Calls back with what a query answers: now, whenever any tab changes it, and once in a while although nothing has
 * changed. Returns a way to stop.
 *
 * The database has to be open: a live query waits without a word for one that cannot be. See `DatabaseAccess.watch`.
 */
export function watchQuery<T>(
  query: () => T | Promise<T>,
  onChange: (answer: T) => void,
  onError: (error: unknown) => void,
): () => void {
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
  return () => {
    Dexie.on.storagemutated.unsubscribe(countChange);
    subscription.unsubscribe();
  };
}
