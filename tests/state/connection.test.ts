import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editJourney } from '../../src/domain/commands/journeys';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { newId } from '../../src/state/ids';
import type { OpenedEngine } from '../../src/state/openJourney';
import { createWorkspace, type Workspace } from '../../src/state/workspace';
import { DATABASE_VERSION, ThroughlineDatabase } from '../../src/storage/database';
import type { TabMessage, Tabs } from '../../src/storage/tabs';
import { smallJourney } from './world';

let name: string;
let db: ThroughlineDatabase;
let workspace: Workspace;
let engine: OpenedEngine;
let posted: TabMessage[];
let tell: (message: TabMessage) => void;
const others: Dexie[] = [];

beforeEach(async () => {
  name = `connection-${newId()}`;
  posted = [];
  const listeners = new Set<(message: TabMessage) => void>();
  tell = (message) => {
    for (const listener of listeners) listener(message);
  };
  const tabs: Tabs = {
    post: (message) => posted.push(message),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  db = new ThroughlineDatabase(name);
  workspace = createWorkspace({ db, tabs });
  await workspace.create(smallJourney());
  const opened = await workspace.open('journey');
  if (!opened.ok) throw new Error(opened.error.message);
  engine = opened.value;
  await engine.settled();
});
afterEach(async () => {
  engine.close();
  db.close();
  for (const other of others.splice(0)) other.close();
  await Dexie.delete(name);
});

/** A newer build in another tab opens the database; resolves when it may. */
function upgrade(): Promise<Dexie> {
  const newer = new Dexie(name);
  newer.version(DATABASE_VERSION + 1).stores({
    journeys: 'id, updatedAt',
    rows: '[journeyId+table+id], journeyId',
    journal: '[journeyId+seq]',
    comments: 'id',
  });
  others.push(newer);
  return newer.open().then(() => newer);
}

const kind = () => workspace.connection.getState().kind;
const title = async () => (await db.rows.get(['journey', 'journeys', 'journey']))?.row;

describe('a tab whose database a newer build upgrades', () => {
  it('lets go of it, takes no more edits, says why, and does not open it again', async () => {
    await upgrade();
    expect(kind()).toBe('outdated');
    const refused = engine.dispatch(editJourney, { title: 'Too late' });
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining('newer version') } });
    expect(engine.undo()).toBeNull();
    expect(await workspace.rename('journey', 'Too late')).toMatchObject({ ok: false });
    expect(await workspace.create(smallJourney('another'))).toMatchObject({ ok: false, error: { code: 'outdated' } });
    expect(await workspace.remove('journey')).toMatchObject({ ok: false });
    expect(await workspace.read('journey')).toMatchObject({ ok: false });
    expect(db.isOpen()).toBe(false);
  });

  it('saves the edits that are on their way first', async () => {
    engine.dispatch(editJourney, { title: 'Last words' });
    const newer = await upgrade();
    expect(await newer.table('rows').get(['journey', 'journeys', 'journey'])).toMatchObject({
      row: { title: 'Last words' },
    });
  });

  it('keeps the database while something cannot be saved, and lets go when it is, or when asked', async () => {
    const { transaction } = db;
    let isFull = true;
    db.transaction = ((...given: Parameters<typeof transaction>) =>
      isFull && given[0] === 'rw'
        ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : transaction.apply(db, given)) as typeof transaction;
    engine.dispatch(editJourney, { title: 'Unsaved' });
    let isUpgraded = false;
    const upgrading = upgrade().then(() => {
      isUpgraded = true;
    });
    await expect.poll(kind).toBe('outdated');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isUpgraded).toBe(false);
    expect(engine.store.getState().status.kind).toBe('failed');
    isFull = false;
    await upgrading;
    expect(await others[0]?.table('rows').get(['journey', 'journeys', 'journey'])).toMatchObject({
      row: { title: 'Unsaved' },
    });
  });

  it('lets go although something is not saved when the newer build asks for it', async () => {
    db.transaction = ((...given: unknown[]) =>
      given[0] === 'rw' ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : undefined) as never;
    engine.dispatch(editJourney, { title: 'Unsaved' });
    const upgrading = upgrade();
    await expect.poll(kind).toBe('outdated');
    tell({ kind: 'release', databaseVersion: DATABASE_VERSION + 1 });
    await upgrading;
    expect(engine.store.getState().document.journeys.get('journey')?.title).toBe('Unsaved');
  });
});

describe('a tab that hears of another build', () => {
  const build = (more: { databaseVersion?: number; schemaVersion?: number }) =>
    ({ kind: 'build', databaseVersion: DATABASE_VERSION, schemaVersion: SCHEMA_VERSION, ...more }) as const;

  it('changes nothing any more when that one is newer, even in the schema of journeys alone', async () => {
    tell(build({ schemaVersion: SCHEMA_VERSION + 1 }));
    expect(engine.dispatch(editJourney, { title: 'Too late' }).ok).toBe(false);
    expect((await workspace.rename('journey', 'Too late')).ok).toBe(false);
    expect(await title()).toMatchObject({ title: 'Small' });
    expect((await workspace.read('journey')).ok).toBe(true);
  });

  it('tells an older one of itself, and stays as it is', () => {
    posted.length = 0;
    tell(build({ databaseVersion: DATABASE_VERSION - 1, schemaVersion: SCHEMA_VERSION + 5 }));
    expect(kind()).toBe('normal');
    expect(posted).toEqual([build({})]);
  });

  it('says nothing to one of its own kind', () => {
    posted.length = 0;
    tell(build({}));
    expect(posted).toEqual([]);
    expect(kind()).toBe('normal');
  });

  it('ignores a request to let go that is not for it', () => {
    tell({ kind: 'release', databaseVersion: DATABASE_VERSION });
    expect(kind()).toBe('normal');
  });
});

describe('a tab that deletes everything while another one keeps the database', () => {
  it('is not told to wait for an upgrade', async () => {
    const other = new Dexie(name);
    others.push(other);
    await other.open();
    other.on('versionchange', () => false);
    const seen: string[] = [];
    const unsubscribe = workspace.connection.subscribe((state) => seen.push(state.kind));
    let isBlocked = false;
    db.on('blocked', () => {
      isBlocked = true;
    });
    const deleting = db.delete();
    await expect.poll(() => isBlocked).toBe(true);
    // By then it would have asked the other tabs who they are.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(seen).toEqual([]);
    other.close();
    await deleting;
    unsubscribe();
  });
});

describe('a tab whose connection is lost', () => {
  it('makes a new one without a word', async () => {
    const seen: string[] = [];
    engine.store.subscribe(({ status }) => seen.push(status.kind));
    const { transaction } = db;
    db.transaction = (() => {
      db.transaction = transaction;
      return Promise.reject(new DOMException('Connection lost.', 'InvalidStateError'));
    }) as never;
    engine.dispatch(editJourney, { title: 'After all' });
    await engine.settled();
    expect(seen).not.toContain('failed');
    expect(await title()).toMatchObject({ title: 'After all' });
  });
});
