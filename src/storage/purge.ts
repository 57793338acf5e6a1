import { DAY } from '../domain/day';
import { browserCanary, type Canary } from './canary';
import type { ThroughlineDatabase } from './database';
import { forgetSaved } from './folder';
import { browserNotes, type Notes } from './notes';
import { abandon, deleteAllUnused, deleteUnused, rowsKeyOf } from './rowSets';

/** Days that a deleted journey stays in the trash. */
export const TRASH_DAYS = 30;

/** What knows of journeys outside the database. */
interface Outside {
  readonly canary?: Pick<Canary, 'forget'>;
  readonly notes?: Pick<Notes, 'drop'>;
}

/**
 * Deletes a journey for good, with all that belongs to it, in one transaction, so that nobody misses it; only its rows, which
 * can be many, go in parts afterwards. Answers false, and does nothing, when it is no longer in the trash: somebody restored
 * it meanwhile.
 */
export async function purgeJourney(
  db: ThroughlineDatabase,
  id: string,
  now: number,
  { canary = browserCanary(), notes = browserNotes() }: Outside = {},
): Promise<boolean> {
  const tables = [db.journeys, db.journal, db.versions, db.contents, db.copies, db.settings];
  const rowsKey = await db.transaction('rw', tables, async () => {
    const record = await db.journeys.get(id);
    if (!record || record.deletedAt === null) return null;
    // First: a tab that sees it gone must find that nobody misses it.
    canary.forget([id]);
    const key = rowsKeyOf(record);
    const versions = await db.versions.where('journeyId').equals(id).primaryKeys();
    await Promise.all([
      db.journeys.delete(id),
      abandon(db, key, now),
      db.journal.where('[journeyId+seq]').between([id, 0], [id, Number.POSITIVE_INFINITY], true, true).delete(),
      db.versions.bulkDelete(versions),
      db.contents.bulkDelete(versions),
      db.copies.delete(id),
      forgetSaved(db, id),
    ]);
    return key;
  });
  if (rowsKey === null) return false;
  notes.drop(id);
  await deleteUnused(db, rowsKey);
  return true;
}

/** When the trash was last looked through, in the settings. */
const LOOKED = 'trash.lookedThroughAt';

/**
 * Deletes for good what has been in the trash for longer than `TRASH_DAYS`. A clock that was set must not empty it: unless
 * the trash was looked through in the last month, by this same clock, this only notes the time. Rows that a killed browser
 * left over go as well.
 */
export async function purgeExpired(db: ThroughlineDatabase, now: number): Promise<number> {
  await deleteAllUnused(db, now);
  const lookedAt = (await db.settings.get(LOOKED))?.value;
  await db.settings.put({ key: LOOKED, value: now });
  const isSteady = typeof lookedAt === 'number' && now >= lookedAt && now - lookedAt < TRASH_DAYS * DAY;
  if (!isSteady) return 0;
  const expired = (await db.journeys.toArray()).filter(
    ({ deletedAt }) => deletedAt !== null && now - deletedAt >= TRASH_DAYS * DAY,
  );
  let purged = 0;
  for (const { id } of expired) if (await purgeJourney(db, id, now)) purged += 1;
  return purged;
}
