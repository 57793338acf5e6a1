import type { Clock } from '../domain/clock';
import type { JourneyDocument } from '../domain/document';
import type { Repair } from '../domain/integrity';
import { type RawTables, SCHEMA_VERSION } from '../domain/migrations/migrations';
import { openSnapshot, type SetAside } from '../domain/snapshot';
import type { JourneyRecord, ThroughlineDatabase } from './database';
import { JourneyMissing, NewerSchema, UnreadableJourney } from './errors';
import { bringUpToDate } from './migrate';
import { fitsOneTransaction, rowsKeyOf, writeInParts } from './rowSets';
import { readRows, storedRows } from './rows';

/** A document as the database held it after the commit numbered `seq`. */
export interface SavedDocument {
  readonly document: JourneyDocument;
  readonly seq: number;
}

/** What could not be shown of a stored journey. The rows stay in the database. */
export interface Damage {
  /** Rows that cannot be read. */
  readonly setAside: readonly SetAside[];
  /** What was let go of or left out since it named something that is missing. */
  readonly repairs: readonly Repair[];
}

export interface LoadedJourney extends SavedDocument {
  readonly damage: Damage;
}

/** Reads a journey whole, after bringing it up to date. Throws `JourneyMissing`, `NewerSchema` or `UnreadableJourney`. */
export async function loadJourney(db: ThroughlineDatabase, id: string, now: number): Promise<LoadedJourney> {
  return (await loadWithClock(db, id, now)).loaded;
}

/** A journey with the stamps of its rows. */
export interface WithClock {
  readonly loaded: LoadedJourney;
  readonly clock: Clock;
}

/** As `loadJourney`, with the stamps of its rows. */
export async function loadWithClock(db: ThroughlineDatabase, id: string, now: number): Promise<WithClock> {
  await bringUpToDate(db, id, now);
  return db.transaction('r', db.journeys, db.rows, () => readWithClock(db, id));
}

/** As `loadJourney`, inside a transaction that the caller has opened, of a journey that is up to date. */
export async function readJourney(db: ThroughlineDatabase, id: string): Promise<LoadedJourney> {
  return (await readWithClock(db, id)).loaded;
}

async function readWithClock(db: ThroughlineDatabase, id: string): Promise<WithClock> {
  const record = await requireRecord(db, id);
  const { schemaVersion, seq } = record;
  const { tables, stamps } = await readRows(db, rowsKeyOf(record));
  const opened = openSnapshot({ schemaVersion, journeyId: id, tables }, { setsAside: true });
  if (!opened.ok) throw new UnreadableJourney(opened.error);
  const { document, repairs, setAside } = opened.value;
  return { loaded: { document, seq, damage: { setAside, repairs } }, clock: { seq, stamps } };
}

/** What the database holds of a journey, unchecked. */
export interface RawJourney {
  readonly id: string;
  readonly schemaVersion: number;
  readonly tables: RawTables;
}

/** Reads a journey's rows as they are, for a copy of one that cannot be opened. Throws `JourneyMissing`. */
export async function readRawJourney(db: ThroughlineDatabase, id: string): Promise<RawJourney> {
  return db.transaction('r', db.journeys, db.rows, async () => {
    const record = await db.journeys.get(id);
    if (!record) throw new JourneyMissing(id);
    return { id, schemaVersion: record.schemaVersion, tables: (await readRows(db, rowsKeyOf(record))).tables };
  });
}

/** The record of a journey that this build may write to. */
export async function requireRecord(db: ThroughlineDatabase, id: string): Promise<JourneyRecord> {
  const record = await db.journeys.get(id);
  if (!record) throw new JourneyMissing(id);
  if (record.schemaVersion > SCHEMA_VERSION) throw new NewerSchema(id);
  return record;
}

/** Writes a whole new journey: all of it or nothing. With a clock it goes on counting from there. */
export async function createJourney(
  db: ThroughlineDatabase,
  document: JourneyDocument,
  now: number,
  clock?: Clock,
): Promise<void> {
  const rows = storedRows(document, clock?.stamps);
  if (fitsOneTransaction(rows)) {
    await db.transaction('rw', db.journeys, db.rows, () => addJourney(db, document, now, clock));
    return;
  }
  await writeInParts(db, rows, now, {
    take: async (rowsKey) => {
      await db.journeys.add({ ...recordOf(document, now, clock), rowsKey });
      return true;
    },
  });
}

function recordOf({ id }: JourneyDocument, now: number, clock: Clock | undefined): JourneyRecord {
  return { id, seq: clock?.seq ?? 0, schemaVersion: SCHEMA_VERSION, updatedAt: now, deletedAt: null };
}

/** As `createJourney`, inside a transaction over `journeys` and `rows` that the caller has opened. */
export async function addJourney(
  db: ThroughlineDatabase,
  document: JourneyDocument,
  now: number,
  clock?: Clock,
): Promise<void> {
  await db.journeys.add(recordOf(document, now, clock));
  // One of this id that was deleted for good may still be being cleared away.
  await db.rows.where('journeyId').equals(document.id).delete();
  await db.rows.bulkPut(storedRows(document, clock?.stamps));
}

/** Puts a journey in the trash (`now`) or takes it out again (null). Its rows stay. */
export async function setDeleted(db: ThroughlineDatabase, id: string, deletedAt: number | null): Promise<void> {
  await db.transaction('rw', db.journeys, async () => {
    await requireRecord(db, id);
    await db.journeys.update(id, { deletedAt });
  });
}

/** All journeys, those in the trash included, last changed first. */
export async function readRecords(db: ThroughlineDatabase): Promise<readonly JourneyRecord[]> {
  return db.journeys.orderBy('updatedAt').reverse().toArray();
}

/** A journey as the library knows it, with its title as it is stored: empty where it has none, or where it cannot be read. */
export interface TitledRecord extends JourneyRecord {
  readonly title: string;
}

/** As `readRecords`, each with its title, of all journeys or of those that are wanted. */
export async function readTitled(
  db: ThroughlineDatabase,
  isWanted: (record: JourneyRecord) => boolean = () => true,
): Promise<readonly TitledRecord[]> {
  return db.transaction('r', db.journeys, db.rows, async () => {
    const records = (await readRecords(db)).filter(isWanted);
    return Promise.all(records.map(async (record) => ({ ...record, title: await titleOf(db, record) })));
  });
}

/** What a journey is called, without reading it whole. */
async function titleOf(db: ThroughlineDatabase, record: JourneyRecord): Promise<string> {
  const stored = await db.rows.get([rowsKeyOf(record), 'journeys', record.id]);
  const title = Object.entries(stored?.row ?? {}).find(([key]) => key === 'title');
  return typeof title?.[1] === 'string' ? title[1] : '';
}
