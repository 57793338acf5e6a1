import type { Clock, Stamps } from '../domain/clock';
import type { JourneyDocument } from '../domain/document';
import type { RawTables } from '../domain/migrations/migrations';
import { type AnyRow, rowKey, type TableName, tableNames } from '../domain/model/tables';
import type { StoredRow, ThroughlineDatabase } from './database';

/** The rows of a journey as they are stored, by table and unchecked, and the stamps of those that have some. */
export interface ReadRows {
  readonly tables: RawTables;
  readonly stamps: ReadonlyMap<string, Stamps>;
}

/** Reads a set of rows with one range read. Tables that this build does not know are read all the same. */
export async function readRows(db: ThroughlineDatabase, rowsKey: string): Promise<ReadRows> {
  const tables: RawTables = Object.fromEntries(tableNames.map((table) => [table, []]));
  const stamps = new Map<string, Stamps>();
  const stored = await db.rows.where('journeyId').equals(rowsKey).toArray();
  for (const { table, id, row, stamps: own } of stored) {
    const rows = tables[table] ?? [];
    tables[table] = rows;
    rows.push(row);
    if (own) stamps.set(rowKey(table, id), own);
  }
  return { tables, stamps };
}

/** A clock by which every row was made with the commit numbered `seq`. */
export function clockAt(document: JourneyDocument, seq: number): Clock {
  const keys = tableNames.flatMap((table) => [...document[table].keys()].map((id) => rowKey(table, id)));
  return { seq, stamps: new Map(keys.map((key) => [key, { id: seq }])) };
}

/** A document as rows to store. */
export function storedRows(document: JourneyDocument, stamps?: Clock['stamps']): StoredRow[] {
  return tableNames.flatMap((table) =>
    [...(document[table] as ReadonlyMap<string, AnyRow>).values()].map((row) =>
      storedRow(document.id, table, row, stamps?.get(rowKey(table, row.id))),
    ),
  );
}

/** A row as it is stored in a set. */
export function storedRow(rowsKey: string, table: TableName, row: AnyRow, stamps: Stamps | undefined): StoredRow {
  return { journeyId: rowsKey, table, id: row.id, row, ...(stamps ? { stamps } : {}) };
}
