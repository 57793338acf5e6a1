import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { addTouchpoint } from '../../src/domain/commands/touchpoints';
import { journeyOf } from '../../src/domain/document';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { createWorkspace } from '../../src/state/workspace';
import { readJournal } from '../../src/storage/commit';
import { DATABASE_VERSION, ThroughlineDatabase } from '../../src/storage/database';
import { browserNotes } from '../../src/storage/notes';
import { documentAfter } from '../../src/storage/packedJournal';
import { memoryStorage } from '../helpers/memoryStorage';
import { smallJourney } from '../state/world';

const folder = new URL('../fixtures/', import.meta.url);
const NAME = 'saved-database';

/**
 * What was released is never changed afterwards: a fixture that is made anew by today's code tests nothing. A new version
 * adds a line.
 */
const saved: Readonly<Record<string, string>> = {
  'database-v1.json': '638fbbbb9c0bc632df896de7ef3729ce9fce479fbb88765f2123aba370c87f15',
  'database-v2-whole-rows.json': '9172ada9cfd8200642074581891e824b4a5d71ac6e3c7870699cca41e3e35bdb',
  'journey-v1.json': 'f9255a679ff9dfc75679d51f7b460234532fdbf2f60d2a779362c27003863679',
  'journey-v2.json': '5cf6938d0297b5c68d3d7bfff7d5a44bb64a8d433393ca7186f8c4b47a3a7e15',
  'journey-v3.json': 'cb7dc901f8287b1ca1e97fc4d4b8f7a73d6bf77b5a0519383f18b14dceb4934a',
};

/** A database of this version whose journal and whose write-ahead note hold whole rows, as all did before field changes. */
const WHOLE_ROWS = 'database-v2-whole-rows.json';

interface SavedDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[];
        readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
        readonly records: readonly Record<string, unknown>[];
      }
    >
  >;
}

const fixture = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const databaseFixture = (version: number): SavedDatabase => fixture(`database-v${version}.json`) as SavedDatabase;

/** Puts a saved database into the browser, by its own means. */
function install({ version, stores }: SavedDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
        for (const record of records) store.add(record);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

let db: ThroughlineDatabase | undefined;
afterEach(() => db?.delete());

describe('saved fixtures', () => {
  it('are what they were when they were saved', () => {
    const found = readdirSync(folder).map((name) => {
      const hash = createHash('sha256').update(readFileSync(new URL(name, folder)));
      return [name, hash.digest('hex')];
    });
    expect(Object.fromEntries(found)).toEqual(saved);
  });

  it('hold a journey file of every schema and a database of every version but this one', () => {
    const journeys = Array.from({ length: SCHEMA_VERSION }, (_, i) => `journey-v${i + 1}.json`);
    const databases = Array.from({ length: DATABASE_VERSION - 1 }, (_, i) => `database-v${i + 1}.json`);
    expect(Object.keys(saved).sort()).toEqual([...databases, WHOLE_ROWS, ...journeys].sort());
  });
});

describe.each(Array.from({ length: DATABASE_VERSION - 1 }, (_, i) => i + 1))('a database of version %i', (version) => {
  async function upgraded() {
    const held = databaseFixture(version);
    await install(held);
    db = new ThroughlineDatabase(NAME);
    const workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
    const records = held.stores.journeys?.records as {
      id: string;
      seq: number;
      schemaVersion: number;
      deletedAt: number | null;
    }[];
    const kept = records.find(({ deletedAt }) => deletedAt === null);
    if (!kept) throw new Error('The fixture has no journey outside the trash.');
    return { fixture: held, workspace, kept, database: db };
  }

  it('opens with every row of it, none damaged', async () => {
    const { fixture: held, workspace, kept, database } = await upgraded();
    const opened = await workspace.open(kept.id);
    if (!opened.ok) throw new Error(opened.error.message);
    const { document } = opened.value.store.getState();
    expect(opened.value.damage).toEqual({ setAside: [], repairs: [] });
    expect(journeyOf(document).title).not.toBe('');
    for (const { journeyId, table, id, row } of (held.stores.rows?.records ?? []) as Record<string, string>[]) {
      if (journeyId === kept.id)
        expect(document[table as 'stages'].get(id ?? ''), `${table} ${id}`).toMatchObject(row as unknown as object);
    }
    expect(await database.rows.count()).toBe(held.stores.rows?.records.length);
    expect(database.verno).toBe(DATABASE_VERSION);
  });

  it('keeps its trash', async () => {
    const { fixture: held, workspace } = await upgraded();
    const binned = (held.stores.journeys?.records ?? []).filter((record) => record.deletedAt !== null);
    const found = await new Promise<number>((resolve, reject) => {
      workspace.trash.watch((records) => resolve(records.length), reject);
    });
    expect(found).toBe(binned.length);
  });

  it('can be edited at once, and undone as far as its journal can tell', async () => {
    const { workspace, kept, database } = await upgraded();
    const opened = await workspace.open(kept.id);
    if (!opened.ok) throw new Error(opened.error.message);
    const engine = opened.value;
    // What version 1 noted in its journal does not say what each edit changed.
    if (version === 1) {
      expect(engine.store.getState().history.done).toEqual([]);
      expect(await database.journal.count()).toBe(0);
    }
    const stageId = [...engine.store.getState().document.stages.keys()][0] ?? '';
    expect(engine.dispatch(addTouchpoint, { stageId, title: 'After the upgrade' }).ok).toBe(true);
    await engine.settled();
    // Bringing a journey of an older schema up to date counts as a commit.
    expect((await database.journeys.get(kept.id))?.seq).toBe(kept.seq + (kept.schemaVersion < SCHEMA_VERSION ? 2 : 1));
    expect(engine.undo()).toMatch(/After the upgrade|Add touchpoint/);
    await engine.settled();
  });
});

describe('a database whose journal holds whole rows', () => {
  const words = 'Customers compare three offers, and ask their neighbours before they decide. '.repeat(12).trim();

  async function opened() {
    const { notes, ...database } = fixture(WHOLE_ROWS) as SavedDatabase & { readonly notes: Record<string, string> };
    await install(database);
    db = new ThroughlineDatabase(NAME);
    const storage = memoryStorage();
    for (const [key, value] of Object.entries(notes)) storage.setItem(key, value);
    const tab = { id: 'next', ready: Promise.resolve(), living: async () => new Set<string>() };
    const tabs = { post: () => {}, subscribe: () => () => {} };
    const result = await createWorkspace({ db, tab, tabs, notes: browserNotes(storage) }).open('journey');
    if (!result.ok) throw new Error(result.error.message);
    const engine = result.value;
    return { engine, storage, card: () => engine.store.getState().document.touchpoints.get('t1') };
  }

  it('makes the edit that a tab had noted and not saved', async () => {
    const { engine, storage, card } = await opened();
    expect(engine.damage).toEqual({ setAside: [], repairs: [] });
    expect(card()?.notes).toBe(`${words} And more`);
    await engine.settled();
    expect(storage.length).toBe(0);
  });

  it('reads its journal as it was written, so that other tabs can go on from it', async () => {
    const { stores, version } = fixture(WHOLE_ROWS) as SavedDatabase;
    await install({ stores, version });
    db = new ThroughlineDatabase(NAME);
    const entries = await readJournal(db, 'journey');
    const written = stores.journal?.records.map((entry) => ({ ...entry, author: { tab: entry.author } }));
    expect(entries).toEqual(written);
    expect(entries.length).toBeGreaterThan(8);
    const start = smallJourney();
    const { document } = documentAfter(start, await db.journal.toArray()) ?? { document: start };
    for (const { table, id, row } of await db.rows.toArray())
      expect(document[table].get(id), `${table} ${id}`).toMatchObject(row);
  });

  it('is brought up to date with that edit on top, which can be undone', async () => {
    const { engine, card } = await opened();
    await engine.settled();
    const record = await db?.journeys.get('journey');
    expect(record?.schemaVersion).toBe(SCHEMA_VERSION);
    engine.undo();
    expect(card()?.notes).toBe(`${words} And`);
    await engine.settled();
    expect((await db?.rows.get([record?.rowsKey ?? '', 'touchpoints', 't1']))?.row).toEqual(card());
  });
});
