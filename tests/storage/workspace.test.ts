import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { templates } from '../../src/domain/catalogue/templates';
import { editJourney } from '../../src/domain/commands/journeys';
import { journeyOf } from '../../src/domain/document';
import { tableNames } from '../../src/domain/model/tables';
import type { Result } from '../../src/domain/result';
import { toSnapshot } from '../../src/domain/snapshot';
import { newId } from '../../src/state/ids';
import { createWorkspace, type JourneyRecord, type Workspace } from '../../src/state/workspace';
import { ThroughlineDatabase } from '../../src/storage/database';
import type { Tabs } from '../../src/storage/tabs';

const silent: Tabs = { post: () => {}, subscribe: () => () => {} };
let db: ThroughlineDatabase;
let workspace: Workspace;

beforeEach(() => {
  db = new ThroughlineDatabase(`workspace-${newId()}`);
  workspace = createWorkspace({ db, tabs: silent });
});
afterEach(() => db.delete());

const airline = () => {
  const template = templates.find(({ id }) => id === 'airline');
  if (!template) throw new Error('no airline template');
  return template.build({ newId, now: 1_000 });
};

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function listed(): Promise<readonly JourneyRecord[]> {
  return new Promise((resolve, reject) => {
    const stop = workspace.watch((records) => {
      resolve(records);
      queueMicrotask(() => stop());
    }, reject);
  });
}

describe('the workspace', () => {
  it('gives back what it was given, row for row', async () => {
    const document = airline();
    const id = value(await workspace.create(document));
    expect(toSnapshot(value(await workspace.read(id)))).toEqual(toSnapshot(document));
  });

  it('lists journeys, the last changed first, and says when one changes', async () => {
    const first = value(await workspace.create(airline()));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    const second = value(await workspace.create(airline()));
    vi.restoreAllMocks();
    expect((await listed()).map(({ id }) => id)).toEqual([second, first]);
  });

  it('renames a closed journey as one numbered edit', async () => {
    const id = value(await workspace.create(airline()));
    value(await workspace.rename(id, 'New name'));
    expect(journeyOf(value(await workspace.read(id))).title).toBe('New name');
    expect((await db.journeys.get(id))?.seq).toBe(1);
  });

  it('copies a journey under new ids throughout, so that the two share nothing', async () => {
    const original = airline();
    const id = value(await workspace.create(original));
    const copy = value(await workspace.read(value(await workspace.duplicate(id))));
    expect(journeyOf(copy).title).toBe(`${journeyOf(original).title} (copy)`);
    for (const table of tableNames) {
      expect(copy[table].size, table).toBe(original[table].size);
      if (table === 'dismissals') continue;
      for (const rowId of copy[table].keys()) expect(original[table].has(rowId), `${table} ${rowId}`).toBe(false);
    }
  });

  it('takes a deleted journey out of the list and brings it back whole', async () => {
    const document = airline();
    const id = value(await workspace.create(document));
    value(await workspace.remove(id));
    expect(await listed()).toEqual([]);
    value(await workspace.trash.restore(id));
    expect((await listed()).map((record) => record.id)).toEqual([id]);
    expect(toSnapshot(value(await workspace.read(id)))).toEqual(toSnapshot(document));
  });

  it('says in words that a journey is not there', async () => {
    const opened = await workspace.open('nothing');
    expect(opened).toMatchObject({ ok: false, error: { code: 'JourneyMissing' } });
  });

  it('writes nothing of a journey whose id is taken', async () => {
    const document = airline();
    value(await workspace.create(document));
    const rows = await db.rows.count();
    expect((await workspace.create(document)).ok).toBe(false);
    expect(await db.rows.count()).toBe(rows);
  });

  it('refuses to open what a newer version wrote', async () => {
    const id = value(await workspace.create(airline()));
    await db.journeys.update(id, { schemaVersion: 99 });
    expect(await workspace.open(id)).toMatchObject({ ok: false, error: { code: 'NewerSchema' } });
  });

  it('knows of unsaved edits until they are saved, also of a journey that was closed meanwhile', async () => {
    const id = value(await workspace.create(airline()));
    const engine = value(await workspace.open(id));
    engine.dispatch(editJourney, { title: 'Last words' });
    engine.close();
    expect(workspace.hasUnsavedEdits()).toBe(true);
    await engine.settled();
    expect(workspace.hasUnsavedEdits()).toBe(false);
    expect(journeyOf(value(await workspace.read(id))).title).toBe('Last words');
  });

  it('makes a lost connection anew for a new journey', async () => {
    const { transaction } = db;
    db.transaction = (() => {
      db.transaction = transaction;
      return Promise.reject(new DOMException('Connection lost.', 'InvalidStateError'));
    }) as never;
    const id = value(await workspace.create(airline()));
    expect(workspace.unstored()).toEqual([]);
    expect((await listed()).map((record) => record.id)).toEqual([id]);
  });

  it('counts a journey that could not be stored as unsaved, open or not, until it is stored', async () => {
    const { transaction } = db;
    db.transaction = (() => Promise.reject(new DOMException('No storage.', 'UnknownError'))) as never;
    const id = value(await workspace.create(airline()));
    const isSettled = () =>
      Promise.race([
        workspace.settled().then(() => true),
        new Promise((resolve) => setTimeout(() => resolve(false), 20)),
      ]);
    expect([workspace.hasUnsavedEdits(), await isSettled()]).toEqual([true, false]);
    const engine = value(await workspace.open(id));
    expect([workspace.hasUnsavedEdits(), await isSettled()]).toEqual([true, false]);
    engine.close();
    const again = value(await workspace.open(id));
    again.dispatch(editJourney, { title: 'Kept after all' });
    db.transaction = transaction;
    again.retry();
    await workspace.settled();
    expect([workspace.hasUnsavedEdits(), workspace.unstored()]).toEqual([false, []]);
    again.close();
    expect([workspace.hasUnsavedEdits(), workspace.unstored()]).toEqual([false, []]);
    expect(journeyOf(value(await workspace.read(id))).title).toBe('Kept after all');
  });
});
