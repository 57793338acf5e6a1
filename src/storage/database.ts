import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Stamps } from '../domain/clock';
import type { VersionHead } from '../domain/compare/version';
import type { PackedPatch } from '../domain/fieldChanges';
import type { AnyRow, TableName } from '../domain/model/tables';
import type { Patch } from '../domain/patch';
import { oneWriter } from './oneWriter';
import { strictFactory } from './strictFactory';

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
  /** The set of rows that is its own, when that is not called by its id: see `rowSets.ts`. */
  readonly rowsKey?: string;
}

/** A row of a journey's document. */
export interface StoredRow {
  /** The set that it belongs to: the id of its journey, or what the record of the journey names as `rowsKey`. */
  readonly journeyId: string;
  readonly table: TableName;
  readonly id: string;
  readonly row: AnyRow;
  /** When its fields were changed; left out while the row is as it was first stored. */
  readonly stamps?: Stamps;
}

/** One edit inside a journal entry. */
export interface JournalEdit {
  readonly id: string;
  readonly label: string;
  /** Whether it did something, took a step back, or did one again. */
  readonly kind: 'do' | 'undo' | 'redo';
  /** The undo step that it belongs to: the id of the step's first edit. */
  readonly step: string;
  /** What it changed in the database; empty when others had made it void. */
  readonly patch: Patch;
}

/** Who made an edit: the tab, and the person where the tab knows who that is. */
export interface Author {
  readonly tab: string;
  readonly person?: string;
}

/** What one transaction did, or several that were compacted into one entry. */
export interface JournalEntry {
  readonly journeyId: string;
  /** The number of its commit; of a compacted entry, the last one. */
  readonly seq: number;
  /** The number of the first commit in it. */
  readonly from: number;
  readonly at: number;
  readonly author: Author;
  readonly schemaVersion: number;
  readonly edits: readonly JournalEdit[];
  /** Ids of edits that compaction folded into others, so that they are still recognised. */
  readonly folded?: readonly string[];
}

/** An edit as it is stored and noted: of an update only what it changed. */
export interface StoredEdit extends Omit<JournalEdit, 'patch'> {
  readonly patch: PackedPatch;
}

/** A journal entry as it is stored. */
export interface StoredEntry extends Omit<JournalEntry, 'author' | 'edits'> {
  /** The tab of the author; the person beside it, so that builds which knew of tabs only read it as they did. */
  readonly author: string;
  readonly person?: string;
  readonly edits: readonly StoredEdit[];
}

/** A version of a journey as it is stored, without its content. */
export interface VersionRecord extends VersionHead {
  readonly schemaVersion: number;
  /** Rows in it. */
  readonly rows: number;
  /** Size of its content in bytes. */
  readonly size: number;
}

/** The content of a version: its rows by table, under their schema's number, as JSON under gzip. */
export interface VersionContent {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The last copy of a journey that was made outside the browser. */
export interface CopyRecord {
  readonly journeyId: string;
  /** The commit that the copy holds. */
  readonly seq: number;
  readonly at: number;
  readonly kind: 'file' | 'workspace' | 'folder';
}

/** A setting of this browser, by its name. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** Version of the database's tables. A new record type of a journey needs no new one. */
export const DATABASE_VERSION = 2;

export class ThroughlineDatabase extends Dexie {
  journeys!: EntityTable<JourneyRecord, 'id'>;
  rows!: Table<StoredRow, [string, string, string]>;
  journal!: Table<StoredEntry, [string, number]>;
  versions!: EntityTable<VersionRecord, 'id'>;
  contents!: EntityTable<VersionContent, 'id'>;
  copies!: EntityTable<CopyRecord, 'journeyId'>;
  settings!: EntityTable<Setting, 'key'>;

  constructor(name = 'throughline', options?: ConstructorParameters<typeof Dexie>[1]) {
    const { indexedDB } = Dexie.dependencies;
    super(name, {
      // Strict: a transaction has completed only when the system says that it is on the disk.
      chromeTransactionDurability: 'strict',
      ...(indexedDB ? { indexedDB: strictFactory(indexedDB) } : {}),
      ...options,
    });
    this.use(oneWriter);
    this.version(1).stores({
      journeys: 'id, updatedAt',
      rows: '[journeyId+table+id], journeyId',
      journal: '[journeyId+seq]',
    });
    this.version(2)
      .stores({ versions: 'id, journeyId', contents: 'id', copies: 'journeyId', settings: 'key' })
      // Its entries did not say what each edit changed, so nothing can be undone from them.
      .upgrade((tx) => tx.table('journal').clear());
  }
}
