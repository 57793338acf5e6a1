import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { addTouchpoint } from '../../src/domain/commands/touchpoints';
import { journeyOf } from '../../src/domain/document';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { createWorkspace } from '../../src/state/workspace';
import { DATABASE_VERSION, ThroughlineDatabase } from '../../src/storage/database';

const folder = new URL('../fixtures/', import.meta.url);
const NAME = 'saved-database';

/**
 * What was released is never changed afterwards: a fixture that is made anew by today's code tests nothing. A new version
 * adds a line.
 */
const saved: Readonly<Record<string, string>> = {
  'database-v1.json': '638fbbbb9c0bc632df896de7ef3729ce9fce479fbb88765f2123aba370c87f15',
  'journey-v1.json': 'f9255a679ff9dfc75679d51f7b460234532fdbf2f60d2a779362c27003863679',
};

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

const databaseFixture = (version: number): SavedDatabase =>
  JSON.parse(readFileSync(new URL(`database-v${version}.json`, folder), 'utf8')) as SavedDatabase;

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
    expect(Object.keys(saved).sort()).toEqual([...databases, ...journeys].sort());
  });
});

describe.each(Array.from({ length: DATABASE_VERSION - 1 }, (_, i) => i + 1))('a database of version %i', (version) => {
  async function upgraded() {
    const fixture = databaseFixture(version);
    await install(fixture);
    db = new ThroughlineDatabase(NAME);
    const workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
    const records = fixture.stores.journeys?.records as { id: string; seq: number; deletedAt: number | null }[];
    const kept = records.find(({ deletedAt }) => deletedAt === null);
    if (!kept) throw new Error('The fixture has no journey outside the trash.');
    return { fixture, workspace, kept, database: db };
  }

  it('opens with every row of it, none damaged', async () => {
    const { fixture, workspace, kept, database } = await upgraded();
    const opened = await workspace.open(kept.id);
    if (!opened.ok) throw new Error(opened.error.message);
    const { document } = opened.value.store.getState();
    expect(opened.value.damage).toEqual({ setAside: [], repairs: [] });
    expect(journeyOf(document).title).not.toBe('');
    for (const { journeyId, table, id, row } of (fixture.stores.rows?.records ?? []) as Record<string, string>[]) {
      if (journeyId === kept.id) expect(document[table as 'stages'].get(id ?? ''), `${table} ${id}`).toEqual(row);
    }
    expect(await database.rows.count()).toBe(fixture.stores.rows?.records.length);
    expect(database.verno).toBe(DATABASE_VERSION);
  });

  it('keeps its trash', async () => {
    const { fixture, workspace } = await upgraded();
    const binned = (fixture.stores.journeys?.records ?? []).filter((record) => record.deletedAt !== null);
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
    expect((await database.journeys.get(kept.id))?.seq).toBe(kept.seq + 1);
    expect(engine.undo()).toMatch(/After the upgrade|Add touchpoint/);
    await engine.settled();
  });
});
