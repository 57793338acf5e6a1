import type { DatabaseAccess } from '../storage/access';
import { browserCanary, type Canary, type CanaryCopy, type CanaryJourney } from '../storage/canary';
import { readRecords, readTitled } from '../storage/journeys';

export type { CanaryCopy, CanaryJourney };

/** What this browser held once and does not hold any more, although nobody deleted it. */
export interface Loss {
  readonly journeys: readonly CanaryJourney[];
  /** Journeys that are still here, those in the trash included. */
  readonly remaining: number;
  /** The last copy outside the browser, as far as it is remembered. */
  readonly copy: CanaryCopy | null;
}

/** Whether anything is remembered that could be missed. Answers at once: who comes for the first time waits for nothing. */
export function couldMiss(canary: Canary = browserCanary()): boolean {
  return canary.read().journeys.length > 0;
}

/** Calls back with what is lost, or null: now, and whenever journeys come or go. Never while the database cannot be read. */
export function watchLoss(
  access: DatabaseAccess,
  onChange: (loss: Loss | null) => void,
  onProblem: () => void,
  canary: Canary = browserCanary(),
): () => void {
  return access.watch(
    readRecords,
    (records) => {
      const stored = new Set(records.map(({ id }) => id));
      const { journeys, copy } = canary.read();
      const lost = journeys.filter(({ id }) => !stored.has(id));
      onChange(lost.length > 0 ? { journeys: lost, remaining: stored.size, copy } : null);
    },
    onProblem,
  );
}

/** Lets go of what is lost, since the person said so. */
export function forgetLoss(loss: Loss, canary: Canary = browserCanary()): void {
  canary.forget(loss.journeys.map(({ id }) => id));
}

/** Milliseconds after a change before it is noted. */
const PAUSE = 500;

/** Keeps the canary's note of the journeys outside the trash up to date. */
export function keepCanary(access: DatabaseAccess, canary: Canary = browserCanary(), pause = PAUSE): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = async () => {
    const records = await access.read((db) => readTitled(db));
    const kept = records.filter(({ deletedAt }) => deletedAt === null);
    const journeys = kept.map(({ id, title, updatedAt }) => ({ id, title, updatedAt }));
    canary.keep(journeys, new Set(records.map(({ id }) => id)));
  };
  const stop = access.watch(
    readRecords,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void note().catch(() => {}), pause);
    },
    () => {},
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}
