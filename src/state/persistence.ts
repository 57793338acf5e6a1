import type { DatabaseAccess } from '../storage/access';
import { readRecords } from '../storage/journeys';
import { takeOnlyTurn, wasTaken } from '../storage/turns';

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
const ANSWERED = 'keeping.answeredAt';

/** Firefox puts the question to the person, in a pop-up of its own; the other browsers decide by themselves. */
export const browserAsksPerson = (userAgent = globalThis.navigator?.userAgent ?? '') => /Firefox\//.test(userAgent);

export interface AskOptions {
  readonly now: () => number;
  readonly storage?: Manager;
  readonly asksPerson?: boolean;
}

/**
 * Asks the browser once, after the first edit that anybody makes: who has changed something has something to lose, and
 * whoever only looks around is asked for nothing. Where the browser would put the question to the person, nothing is asked
 * then: no pop-up comes without a word before it, see `wantsPromise`.
 */
export function askAfterFirstEdit(
  access: DatabaseAccess,
  { now, storage = browserStorage(), asksPerson = browserAsksPerson() }: AskOptions,
): () => void {
  let known: ReadonlyMap<string, number> | null = null;
  const ask = async () => {
    const isFirst = await access.read((db) => takeOnlyTurn(db, ASKED, now()));
    if (isFirst && !asksPerson && (await keeping(storage)) === 'not-promised') await askToKeep(storage);
  };
  const stop = access.watch(
    readRecords,
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

/** Whether a word to the person is due that the browser can promise to keep what is stored: after the first edit, once. */
export async function wantsPromise(
  access: DatabaseAccess,
  { storage = browserStorage(), asksPerson = browserAsksPerson() }: Omit<AskOptions, 'now'> = {},
): Promise<boolean> {
  if (!asksPerson) return false;
  const isDue = await access.read(async (db) => (await wasTaken(db, ASKED)) && !(await wasTaken(db, ANSWERED)));
  return isDue && (await keeping(storage)) === 'not-promised';
}

/** Notes that the person has answered that word, so that it does not come again by itself. */
export async function notePromiseAnswered(access: DatabaseAccess, now: number): Promise<void> {
  await access.read((db) => takeOnlyTurn(db, ANSWERED, now));
}
