import { liveQuery } from 'dexie';
import type { ThroughlineDatabase } from './database';

/**
 * Calls back with what a query answers: now, and whenever any tab changes it. Returns a way to stop.
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
  const subscription = liveQuery(query).subscribe(onChange, onError);
  if (!db.isOpen()) {
    // Never `open`: whoever closed the database in favour of a newer build must not find it open again.
    db.transaction('r', db.journeys, async () => {}).catch((error: unknown) => {
      if (!isOver) onError(error);
    });
  }
  return () => {
    isOver = true;
    subscription.unsubscribe();
  };
}
