import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserCanary, type Canary } from '../../src/storage/canary';
import { ThroughlineDatabase } from '../../src/storage/database';
import { deleteEverything } from '../../src/storage/deleteEverything';
import { createJourney, setDeleted } from '../../src/storage/journeys';
import { browserNotes } from '../../src/storage/notes';
import { orphanVersions } from '../../src/storage/orphans';
import { purgeJourney } from '../../src/storage/purge';
import { keepVersion, prepareVersion } from '../../src/storage/versions';
import { exampleJourney } from '../helpers/exampleJourney';
import { memoryStorage } from '../helpers/memoryStorage';

const A = { id: 'a', title: 'Ferries', updatedAt: 1 };
const B = { id: 'b', title: 'Trains', updatedAt: 2 };
let storage: Storage;
let canary: Canary;
let db: ThroughlineDatabase;

beforeEach(() => {
  storage = memoryStorage();
  canary = browserCanary(storage);
  db = new ThroughlineDatabase(`canary-${Math.random()}`);
});
afterEach(() => db.delete());

const titles = () => canary.read().journeys.map(({ title }) => title);

describe('the canary', () => {
  it('goes on naming a journey that is no longer stored', () => {
    canary.keep([A, B], new Set(['a', 'b']));
    canary.keep([B], new Set(['b']));
    canary.keep([], new Set());
    expect(titles().sort()).toEqual(['Ferries', 'Trains']);
  });

  it('names one in the trash no more, since it is there to be restored', () => {
    canary.keep([A, B], new Set(['a', 'b']));
    canary.keep([B], new Set(['a', 'b']));
    expect(titles()).toEqual(['Trains']);
  });

  it('forgets one that was deleted for ever', async () => {
    const document = exampleJourney();
    await createJourney(db, document, 0);
    canary.keep([{ ...A, id: document.id }], new Set([document.id]));
    await setDeleted(db, document.id, 1);
    expect(await purgeJourney(db, document.id, 0, { canary })).toBe(true);
    expect(titles()).toEqual([]);
  });

  it('notes two hundred at most, and those that are lost first', () => {
    const many = Array.from({ length: 250 }, (_, i) => ({ id: `${i}`, title: `${i}`, updatedAt: i }));
    canary.keep([A], new Set(['a']));
    canary.keep(many, new Set(many.map(({ id }) => id)));
    expect(titles()).toHaveLength(200);
    expect(titles()[0]).toBe('Ferries');
  });

  it.each(['{', '7', 'null', '{"journeys": 3}', '{"journeys": [{"id": 7}, null], "copy": {"kind": "x"}}'])(
    'takes %s for nothing',
    (text) => {
      storage.setItem('throughline.canary', text);
      expect(canary.read()).toEqual({ journeys: [], copy: null });
    },
  );

  it('does without a storage that is forbidden or full', () => {
    const full = memoryStorage();
    Object.defineProperty(full, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(() => browserCanary(full).keep([A], new Set(['a']))).not.toThrow();
    expect(browserCanary(null).read().journeys).toEqual([]);
  });
});

describe('deleting everything', () => {
  it('leaves no database, no notes and nothing to miss', async () => {
    await createJourney(db, exampleJourney(), 0);
    canary.keep([A], new Set(['a']));
    storage.setItem('throughline.unsaved.a.tab.1.x', '{}');
    storage.setItem('throughline.theme', 'dark');
    await deleteEverything(db, { canary, notes: browserNotes(storage), onBlocked: () => {} });
    expect(titles()).toEqual([]);
    expect(Object.keys({ ...storage })).toEqual(['throughline.theme']);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(db.name);
  });
});

describe('what is left of a journey that is gone', () => {
  it('is the newest of its versions', async () => {
    const document = exampleJourney();
    await createJourney(db, document, 0, { seq: 3, stamps: new Map() });
    const mark = (id: string, at: number) => ({ id, name: null, reason: 'named' as const, at });
    await keepVersion(db, await prepareVersion(document, mark('old', 9_000)));
    await db.journeys.update(document.id, { seq: 5 });
    // Its clock stands before that of the older one.
    await keepVersion(db, await prepareVersion(document, mark('new', 1_000)));
    expect(await orphanVersions(db)).toEqual([]);
    await db.journeys.clear();
    expect(await orphanVersions(db)).toMatchObject([{ version: { id: 'new' }, count: 2 }]);
    await db.contents.clear();
    expect(await orphanVersions(db)).toEqual([]);
  });
});
