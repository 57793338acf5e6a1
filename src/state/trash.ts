import type { Result } from '../domain/result';
import type { JourneyRecord, ThroughlineDatabase } from '../storage/database';
import { storageProblem } from '../storage/errors';
import { setDeleted, watchRecords } from '../storage/journeys';
import { attempt } from './attempt';

/** Deleted journeys, kept with all that belongs to them. Every call answers with a Result, never throws. */
export interface Trash {
  /** Calls back with the journeys in the trash, last deleted first, now and on every change in any tab. */
  watch(onChange: (records: readonly JourneyRecord[]) => void, onProblem: (message: string) => void): () => void;
  restore(id: string): Promise<Result<void>>;
  /** Deletes a journey for good, with its versions. */
  purge(id: string): Promise<Result<void>>;
  /** Deletes for good what has been in the trash for longer than it is kept; answers how many journeys that were. */
  purgeExpired(): Promise<Result<number>>;
}

export function openTrash(db: ThroughlineDatabase, now: () => number): Trash {
  const load = () => import('../storage/purge');
  return {
    watch: (onChange, onProblem) =>
      watchRecords(
        db,
        (records) =>
          onChange(
            records.filter((one) => one.deletedAt !== null).sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)),
          ),
        (error) => onProblem(storageProblem(error).message),
      ),
    restore: (id) => attempt(() => setDeleted(db, id, null)),
    purge: (id) => attempt(async () => (await load()).purgeJourney(db, id)),
    purgeExpired: () => attempt(async () => (await load()).purgeExpired(db, now())),
  };
}
