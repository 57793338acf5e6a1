import { liveQuery } from 'dexie';
import type { JourneyDocument } from '../domain/document';
import type { RawTables } from '../domain/migrations/migrations';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { type AnyRow, tableNames } from '../domain/model/tables';
import { openSnapshot } from '../domain/snapshot';
import type { JourneyRecord, StoredRow, ThroughlineDatabase } from './database';
import { JourneyMissing, NewerSchema, UnreadableJourney } from './errors';

/** A document as the database held it after the commit numbered `seq`. */
export interface SavedDocument {
  readonly document: JourneyDocument;
  readonly seq: number;
}

/** Reads a journey whole. Throws `JourneyMissing`, `NewerSchema` or `UnreadableJourney`. */
export async function loadJourney(db: ThroughlineDatabase, id: string): Promise<SavedDocument> {
  return db.transaction('r', db.journeys, db.rows, () => readJourney(db, id));
}

/** As `loadJourney`, inside a transaction that the caller has opened. */
export async function readJourney(db: ThroughlineDatabase, id: string): Promise<SavedDocument> {
  const record = await requireRecord(db, id);
  const tables = await readTables(db, id);
  const opened = openSnapshot({ schemaVersion: record.schemaVersion, journeyId: id, tables });
  if (!opened.ok) throw new UnreadableJourney(opened.error);
  return { document: opened.value.document, seq: record.seq };
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
    return { id, schemaVersion: record.schemaVersion, tables: await readTables(db, id) };
  });
}

async function readTables(db: ThroughlineDatabase, id: string): Promise<RawTables> {
  const tables: RawTables = Object.fromEntries(tableNames.map((table) => [table, []]));
  await db.rows
    .where('journeyId')
    .equals(id)
    .each(({ table, row }) => {
      tables[table]?.push(row);
    });
  return tables;
}

/** The record of a journey that this build may write to. */
export async function requireRecord(db: ThroughlineDatabase, id: string): Promise<JourneyRecord> {
  const record = await db.journeys.get(id);
  if (!record) throw new JourneyMissing(id);
  if (record.schemaVersion > SCHEMA_VERSION) throw new NewerSchema(id);
  return record;
}

/** Writes a whole new journey in one transaction: all of it or nothing. */
export async function createJourney(db: ThroughlineDatabase, document: JourneyDocument, now: number): Promise<void> {
  await db.transaction('rw', db.journeys, db.rows, async () => {
    await db.journeys.add({
      id: document.id,
      seq: 0,
      schemaVersion: SCHEMA_VERSION,
      updatedAt: now,
      deletedAt: null,
    });
    await db.rows.bulkAdd(storedRows(document));
  });
}

/** Puts a journey in the trash (`now`) or takes it out again (null). Its rows stay. */
export async function setDeleted(db: ThroughlineDatabase, id: string, deletedAt: number | null): Promise<void> {
  await db.transaction('rw', db.journeys, async () => {
    await requireRecord(db, id);
    await db.journeys.update(id, { deletedAt });
  });
}

/** Calls back with the journeys that are not in the trash, last changed first: now, and whenever any tab changes one. */
export function watchJourneys(
  db: ThroughlineDatabase,
  onChange: (records: readonly JourneyRecord[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => db.journeys.orderBy('updatedAt').reverse().toArray()).subscribe(
    (records) => onChange(records.filter((record) => record.deletedAt === null)),
    onError,
  );
  return () => subscription.unsubscribe();
}

function storedRows(document: JourneyDocument): StoredRow[] {
  return tableNames.flatMap((table) =>
    [...(document[table] as ReadonlyMap<string, AnyRow>).values()].map((row) => ({
      journeyId: document.id,
      table,
      id: row.id,
      row,
    })),
  );
}
