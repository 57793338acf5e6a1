import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AnyRow, TableName } from '../domain/model/tables';
import type { Patch } from '../domain/patch';

/** One journey as the library knows it. Title, coverage and picture are derived from its rows, never stored here. */
export interface JourneyRecord {
  readonly id: string;
  /** Number of the last committed edit; every commit adds one. */
  readonly seq: number;
  readonly schemaVersion: number;
  /** Milliseconds since 1970 of the last commit. */
  readonly updatedAt: number;
  /** When it was put in the trash, else null. */
  readonly deletedAt: number | null;
}

/** A row of a journey's document. */
export interface StoredRow {
  readonly journeyId: string;
  readonly table: TableName;
  readonly id: string;
  readonly row: AnyRow;
}

/** What one transaction did: the edits that it took in and the patch that they made to the database. */
export interface JournalEntry {
  readonly journeyId: string;
  readonly seq: number;
  readonly at: number;
  readonly edits: readonly { readonly id: string; readonly label: string }[];
  readonly patch: Patch;
}

/** The database. A journey loads whole with one range read; a new record type needs no new version. */
export class ThroughlineDatabase extends Dexie {
  journeys!: EntityTable<JourneyRecord, 'id'>;
  rows!: Table<StoredRow, [string, string, string]>;
  journal!: Table<JournalEntry, [string, number]>;

  constructor(name = 'throughline', options?: ConstructorParameters<typeof Dexie>[1]) {
    super(name, options);
    this.version(1).stores({
      journeys: 'id, updatedAt',
      rows: '[journeyId+table+id], journeyId',
      journal: '[journeyId+seq]',
    });
  }
}
