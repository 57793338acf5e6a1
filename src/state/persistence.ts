import type { ThroughlineDatabase } from '../storage/database';
import { watchRecords } from '../storage/journeys';

/** Whether the browser promised to keep what is stored here; `unknown` where it cannot be asked. */
export type Keeping = 'promised' | 'not-promised' | 'unknown';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

const browserStorage = (): Manager => globalThis.navigator?.storage ?? {};

/** The truth as the browser tells it now. */
export async function keeping(storage: Manager = browserStorage()): Promise<Keeping> {
  if (!storage.persisted) return 'unknown';
  return (await storage.persisted().catch(() => false)) ? 'promised' : 'not-promised';
}

/** Asks the browser to keep what is stored here, even when room runs short. Some browsers ask the person. */
export async function askToKeep(storage: Manager = browserStorage()): Promise<Keeping> {
  await storage.persist?.().catch(() => false);
  return keeping(storage);
}

/** What the site uses and may use, in bytes; null where the browser does not say. */
export async function estimate(
  storage: Manager = browserStorage(),
): Promise<{ readonly usage: number; readonly quota: number } | null> {
  const { usage, quota } = (await storage.estimate?.().catch(() => null)) ?? {};
  return usage === undefined || quota === undefined ? null : { usage, quota };
}

const ASKED = 'keeping.askedAt';

/**
 * Asks the browser once, after the first edit that anybody makes: who has changed something has something to lose, and
 * whoever only looks around is asked for nothing.
 */
export function askAfterFirstEdit(
  db: ThroughlineDatabase,
  { now, storage = browserStorage() }: { now: () => number; storage?: Manager },
): () => void {
  let known: ReadonlyMap<string, number> | null = null;
  const ask = async () => {
    const isFirst = await db.transaction('rw', db.settings, async () => {
      if (await db.settings.get(ASKED)) return false;
      await db.settings.put({ key: ASKED, value: now() });
      return true;
    });
    if (isFirst && (await keeping(storage)) === 'not-promised') await askToKeep(storage);
  };
  const stop = watchRecords(
    db,
    (records) => {
      const before = known;
      known = new Map(records.map(({ id, seq }) => [id, seq]));
      const isEdited = before && records.some(({ id, seq }) => seq > (before.get(id) ?? seq));
      if (!isEdited) return;
      stop();
      ask().catch(() => {});
    },
    () => {},
  );
  return stop;
}
