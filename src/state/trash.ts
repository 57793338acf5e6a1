import type { Result } from '../domain/result';
import type { DatabaseAccess } from '../storage/access';
import type { ThroughlineDatabase } from '../storage/database';
import { storageProblem } from '../storage/errors';
import { readTitled, setDeleted, type TitledRecord } from '../storage/journeys';
import { attempt } from './attempt';

/** Deleted journeys, kept with all that belongs to them. Every call answers with a Result, never throws. */
export interface Trash {
  /** Calls back with the journeys in the trash, last deleted first, now and on every change in any tab. */
  watch(onChange: (records: readonly TitledRecord[]) => void, onProblem: (message: string) => void): () => void;
  restore(id: string): Promise<Result<void>>;
  /** Deletes a journey for good, with its versions; answers false when somebody took it out of the trash meanwhile. */
  purge(id: string): Promise<Result<boolean>>;
  /** Deletes for good what has been in the trash for longer than it is kept; answers how many journeys that were. */
  purgeExpired(): Promise<Result<number>>;
}

export function openTrash(access: DatabaseAccess, now: () => number): Trash {
  const load = () => import('../storage/purge');
  const readTrash = async (db: ThroughlineDatabase) => {
    const records = await readTitled(db, ({ deletedAt }) => deletedAt !== null);
    return records.toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
  };
  return {
    watch: (onChange, onProblem) =>
      access.watch(readTrash, onChange, (error) => onProblem(storageProblem(error).message)),
    restore: (id) => attempt(() => access.write((db) => setDeleted(db, id, null))),
    purge: (id) => attempt(() => access.write(async (db) => (await load()).purgeJourney(db, id, now()))),
    purgeExpired: () => attempt(() => access.write(async (db) => (await load()).purgeExpired(db, now()))),
  };
}
