import type { Table } from 'dexie';
import { nanoid } from 'nanoid';
import { bytesOf } from '../domain/bytes';
import type { JourneyRecord, StoredRow, ThroughlineDatabase } from './database';

/**
 * Rows that are too many for one transaction.
 *
 * One transaction writes at a time (`oneWriter`), and every edit of every tab would wait for a large one. So many rows are
 * written in several transactions, as a set that no journey names until it is whole, and a small transaction makes it the
 * rows of a journey. Sets that no journey names are listed in the settings, and deleted.
 */

/** Most bytes of a part, as `weightOf` estimates them. */
const PART = 500_000;
/** Rows deleted at a time. */
const DELETED = 1_000;
/** A set is not cleared away while somebody may still be writing it. */
const HOUR = 3_600_000;

/** Settings with this at the beginning of their key name a set that no journey names: since when, or null while it is being deleted. */
const LISTED = 'rows.unused.';

/** Under which key the rows of a journey are. */
export function rowsKeyOf({ id, rowsKey }: Pick<JourneyRecord, 'id' | 'rowsKey'>): string {
  return rowsKey ?? id;
}

/** As `rowsKeyOf`, inside a transaction over `journeys`; the id where there is no such journey. */
export async function findRowsKey(db: ThroughlineDatabase, journeyId: string): Promise<string> {
  return rowsKeyOf((await db.journeys.get(journeyId)) ?? { id: journeyId });
}

/** Bytes that a row adds to a transaction, about: its text can take two bytes a letter, and there are index and existence. */
function weightOf(row: StoredRow): number {
  return 2 * bytesOf(JSON.stringify(row)) + 400;
}

function partsOf(rows: readonly StoredRow[]): StoredRow[][] {
  const parts: StoredRow[][] = [];
  let weight = 0;
  for (const row of rows) {
    const own = weightOf(row);
    const last = parts.at(-1);
    if (last && weight + own <= PART) {
      last.push(row);
      weight += own;
    } else {
      parts.push([row]);
      weight = own;
    }
  }
  return parts;
}

export function fitsOneTransaction(rows: readonly StoredRow[]): boolean {
  return partsOf(rows).length <= 1;
}

interface Taking {
  /** The set whose place the new one takes; it is deleted. */
  readonly instead?: string;
  /** What `take` writes besides the records of journeys. */
  readonly tables?: readonly Table[];
  /**
   * Makes the set the rows of a journey, as the last of all writes and in one transaction. Answers false where what was
   * read for it has changed meanwhile.
   */
  take(rowsKey: string): Promise<boolean>;
}

/**
 * Writes rows as a set and has `take` make it those of a journey; answers what that answers. A set that was not taken is
 * deleted again. Throws when the writer slept for so long that its set is being cleared away.
 */
export async function writeInParts(
  db: ThroughlineDatabase,
  rows: readonly StoredRow[],
  now: number,
  { instead, tables = [], take }: Taking,
): Promise<boolean> {
  const rowsKey = nanoid();
  await abandon(db, rowsKey, now);
  try {
    for (const part of partsOf(rows)) await db.rows.bulkPut(part.map((row) => ({ ...row, journeyId: rowsKey })));
    return await db.transaction('rw', [db.journeys, db.settings, ...tables], async () => {
      if (!(await take(rowsKey))) return false;
      await adopt(db, rowsKey);
      if (instead !== undefined) await abandon(db, instead, now);
      return true;
    });
  } finally {
    for (const key of [rowsKey, instead]) if (key !== undefined) await deleteUnused(db, key);
  }
}

/** Takes a set off the list. */
async function adopt(db: ThroughlineDatabase, rowsKey: string): Promise<void> {
  const listed = await db.settings.get(LISTED + rowsKey);
  if (typeof listed?.value !== 'number')
    throw new Error('It took so long that what was written is being cleared away.');
  await db.settings.delete(LISTED + rowsKey);
}

/** Puts a set that no journey names on the list. */
export async function abandon(db: ThroughlineDatabase, rowsKey: string, now: number): Promise<void> {
  await db.settings.put({ key: LISTED + rowsKey, value: now });
}

/** Deletes a set if it is on the list. Never throws: what cannot be deleted now stays listed, and goes another day. */
export async function deleteUnused(db: ThroughlineDatabase, rowsKey: string): Promise<void> {
  const key = LISTED + rowsKey;
  try {
    const isListed = await db.transaction('rw', db.settings, async () => {
      if (!(await db.settings.get(key))) return false;
      // From now on nobody can adopt it.
      await db.settings.put({ key, value: null });
      return true;
    });
    if (!isListed) return;
    while (await deleteSome(db, rowsKey));
    await db.settings.delete(key);
  } catch {
    // The list says what is left to do.
  }
}

/** Answers false when nothing is left to delete, also since a journey of that id has come back meanwhile. */
function deleteSome(db: ThroughlineDatabase, rowsKey: string): Promise<boolean> {
  return db.transaction('rw', db.journeys, db.rows, async () => {
    const records = await db.journeys.toArray();
    if (records.some((record) => rowsKeyOf(record) === rowsKey)) return false;
    const some = await db.rows.where('journeyId').equals(rowsKey).limit(DELETED).primaryKeys();
    await db.rows.bulkDelete(some);
    return some.length === DELETED;
  });
}

/** Deletes the sets that a killed browser left on the list. */
export async function deleteAllUnused(db: ThroughlineDatabase, now: number): Promise<void> {
  const listed = await db.settings.where('key').startsWith(LISTED).toArray();
  const old = listed.filter(({ value }) => typeof value !== 'number' || Math.abs(now - value) > HOUR);
  for (const { key } of old) await deleteUnused(db, key.slice(LISTED.length));
}
