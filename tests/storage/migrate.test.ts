import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Migrations from '../../src/domain/migrations/migrations';
import type { Migration } from '../../src/domain/migrations/migrations';
import { newId } from '../../src/state/ids';
import { createWorkspace, type Workspace } from '../../src/state/workspace';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney } from '../../src/storage/journeys';
import { rowsKeyOf } from '../../src/storage/rowSets';
import { readVersion } from '../../src/storage/versions';
import { smallJourney } from '../state/world';

/** The next release: the promise of each stage says that it was migrated, and each runs the step once only. */
const step = vi.hoisted(
  (): Migration => ({
    version: 2,
    description: 'Promises say that they were migrated.',
    migrate: (tables) => ({
      ...tables,
      stages: (tables.stages ?? []).map((row) => ({
        ...(row as object),
        promise: `${Reflect.get(row as object, 'promise')}+`,
      })),
    }),
  }),
);
vi.mock('../../src/domain/migrations/migrations', async (original) => {
  const real = await original<typeof Migrations>();
  const migrate = (tables: Migrations.RawTables, from: number) => real.migrate(tables, from, [step]);
  return { ...real, migrations: [step], SCHEMA_VERSION: 2, migrate };
});

let db: ThroughlineDatabase;
let workspace: Workspace;
beforeEach(async () => {
  db = new ThroughlineDatabase(`migrate-${newId()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  await createJourney(db, smallJourney(), 0);
  // As the release before stored it, after some edits.
  await db.journeys.update('journey', { schemaVersion: 1, seq: 7 });
  await db.journal.add({ journeyId: 'journey', seq: 7, from: 7, at: 0, author: 'me', schemaVersion: 1, edits: [] });
});
afterEach(() => {
  vi.restoreAllMocks();
  return db.delete();
});

const promises = async () => {
  const key = rowsKeyOf((await db.journeys.get('journey')) ?? { id: '' });
  const rows = await db.rows.where('journeyId').equals(key).toArray();
  return rows.flatMap(({ table, row }) => (table === 'stages' && 'promise' in row ? [row.promise] : []));
};
const dump = async () =>
  Promise.all(
    [db.journeys, db.rows, db.journal, db.versions, db.contents, db.settings].map((table) => table.toArray()),
  );

describe('a journey of the release before', () => {
  it('is brought up to date when it is opened, for good, and kept as it was as a version', async () => {
    const opened = await workspace.open('journey');
    expect(opened.ok && opened.value.store.getState().document.stages.get('s0')?.promise).toBe('+');
    expect(await promises()).toEqual(['+', '+', '+']);
    expect(await db.journeys.get('journey')).toMatchObject({ schemaVersion: 2, seq: 8 });
    expect(await db.journal.count()).toBe(0);
    const versions = await db.versions.toArray();
    expect(versions).toMatchObject([{ reason: 'migration', schemaVersion: 1, seq: 7, rows: 4 }]);
    expect((await readVersion(db, versions[0]?.id ?? '')).stages.size).toBe(3);
  });

  it('is migrated once, however many tabs open it at the same time', async () => {
    const loaded = await Promise.all([1, 2, 3, 4].map(() => loadJourney(db, 'journey', 0)));
    expect(await promises()).toEqual(['+', '+', '+']);
    expect(new Set(loaded.map(({ seq }) => seq))).toEqual(new Set([8]));
    expect(await db.versions.count()).toBe(1);
    // The rows of before are gone, and so are those of the tabs that came second.
    expect(await db.rows.count()).toBe(4);
    expect(await db.settings.count()).toBe(0);
  });

  it.each([
    ['rows', () => vi.spyOn(db.rows, 'bulkPut')],
    ['version', () => vi.spyOn(db.contents, 'put')],
    ['record', () => vi.spyOn(db.journeys, 'update')],
  ])('is left as it was when the %s cannot be written', async (_, spyOn) => {
    const before = await dump();
    const failing = spyOn() as unknown as { mockRejectedValue(error: Error): void };
    failing.mockRejectedValue(new DOMException('full', 'QuotaExceededError') as unknown as Error);
    await expect(loadJourney(db, 'journey', 0)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await dump()).toEqual(before);
    expect(await db.versions.count()).toBe(0);
    await loadJourney(db, 'journey', 0);
    expect(await promises()).toEqual(['+', '+', '+']);
  });

  it('takes in what a tab of the release before saves while the migration is prepared', async () => {
    const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    let isFirst = true;
    db.transaction = (async (...given: unknown[]) => {
      if (isFirst && given[0] === 'rw') {
        isFirst = false;
        await db.rows.update(['journey', 'stages', 's0'], { 'row.promise': 'typed meanwhile' } as never);
        await db.journeys.update('journey', { seq: 8 });
      }
      return real(...given);
    }) as never;
    const { seq } = await loadJourney(db, 'journey', 0);
    expect(await promises()).toEqual(['typed meanwhile+', '+', '+']);
    expect(seq).toBe(9);
  });

  it('keeps a row that cannot be read, as it is, through the migration and after', async () => {
    const odd = { id: 'odd', order: 7, colour: 'red' };
    await db.rows.put({ journeyId: 'journey', table: 'touchpoints', id: 'odd', row: odd as never });
    const first = await loadJourney(db, 'journey', 0);
    expect(first.damage.setAside).toMatchObject([{ table: 'touchpoints', raw: odd }]);
    const again = await loadJourney(db, 'journey', 0);
    expect(again.damage.setAside).toMatchObject([{ table: 'touchpoints', raw: odd }]);
    expect(again.document.stages.size).toBe(3);
  });

  it('opens although a row is no object, and so does the version of before', async () => {
    await db.rows.put({ journeyId: 'journey', table: 'stages', id: 'odd', row: 7 as never });
    const { document, damage } = await loadJourney(db, 'journey', 0);
    expect(document.stages.size).toBe(3);
    expect(damage.setAside).toMatchObject([{ table: 'stages', raw: 7 }]);
    const version = await db.versions.toCollection().first();
    expect((await readVersion(db, version?.id ?? '')).stages.size).toBe(3);
  });

  it('keeps what hangs on a row that cannot be read', async () => {
    const card = { id: 't', stageId: 's1', order: 'a0', title: 'Pays', actor: 'customer' };
    await db.rows.put({ journeyId: 'journey', table: 'touchpoints', id: 't', row: card as never });
    await db.rows.update(['journey', 'stages', 's1'], { 'row.name': 7 } as never);
    await loadJourney(db, 'journey', 0);
    const stored = (await db.rows.toArray()).map(({ row }) => row);
    expect(stored).toContainEqual(expect.objectContaining({ id: 't', title: 'Pays' }));
  });
});
