import type { Result } from '../domain/result';
import type { JourneyRecord, ThroughlineDatabase } from '../storage/database';
import { setDeleted } from '../storage/journeys';
import { attempt } from './attempt';

/** Deleted journeys, kept with all that belongs to them. Every call answers with a Result, never throws. */
export interface Trash {
  /** Calls back with the journeys in the trash, last deleted first, now and on every change in any tab. */
  watch(onChange: (records: readonly JourneyRecord[]) => void, onProblem: (message: string) => void): () => void;
  restore(id: string): Promise<Result<void>>;
  /** Deletes a journey for good, with its versions; answers false when somebody took it out of the trash meanwhile. */
  purge(id: string): Promise<Result<boolean>>;
  /** Deletes for good what has been in the trash for longer than it is kept; answers how many journeys that were. */
  purgeExpired(): Promise<Result<number>>;
}

/** Calls back with all journeys, those in the trash included, now and on every change in any tab. */
export type WatchRecords = (
  onChange: (records: readonly JourneyRecord[]) => void,
  onProblem: (message: string) => void,
) => () => void;

export interface TrashOptions {
  readonly db: ThroughlineDatabase;
  now(): number;
  readonly watch: WatchRecords;
  /** Runs a task on the open database, or refuses since a newer build is there. */
  write<T>(task: () => Promise<T>): Promise<T>;
}

export function openTrash({ db, now, watch, write }: TrashOptions): Trash {
  const load = () => import('../storage/purge');
  return {
    watch: (onChange, onProblem) =>
      watch(
        (records) =>
          onChange(
            records.filter((one) => one.deletedAt !== null).sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)),
          ),
        onProblem,
      ),
    restore: (id) => attempt(() => write(() => setDeleted(db, id, null))),
    purge: (id) => attempt(() => write(async () => (await load()).purgeJourney(db, id, now()))),
    purgeExpired: () => attempt(() => write(async () => (await load()).purgeExpired(db, now()))),
  };
}
