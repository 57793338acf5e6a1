import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countRows, journeyOf } from '../../src/domain/document';
import type { Patch } from '../../src/domain/patch';
import { toSnapshot } from '../../src/domain/snapshot';
import { newId } from '../../src/state/ids';
import { commitEdits, readJournal } from '../../src/storage/commit';
import { titleOf } from '../../src/storage/copies';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney, setDeleted } from '../../src/storage/journeys';
import { purgeExpired, purgeJourney } from '../../src/storage/purge';
import { abandon, adopt, deleteUnused, writeInParts } from '../../src/storage/rowSets';
import { storedRows } from '../../src/storage/rows';
import { usageByJourney } from '../../src/storage/usage';
import { largeJourney } from '../helpers/largeJourney';
import { smallJourney } from '../helpers/smallJourney';

const HOUR = 3_600_000;
const large = largeJourney({ touchpoints: 1_000, links: 200 });

let db: ThroughlineDatabase;
beforeEach(() => {
  db = new ThroughlineDatabase(`row-sets-${newId()}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  return db.delete();
});

const nothing = async () => [await db.journeys.count(), await db.rows.count(), await db.settings.count()];

describe('a journey of more rows than one transaction holds', () => {
  it('is written in transactions below 1 MB, and is there only with the last row', async () => {
    const real = db.rows.bulkPut.bind(db.rows);
    const bytes: number[] = [];
    vi.spyOn(db.rows, 'bulkPut').mockImplementation((async (rows: never) => {
      bytes.push(2 * JSON.stringify(rows).length);
      await real(rows);
      await expect(loadJourney(db, 'large', 0)).rejects.toThrow('large');
    }) as never);
    await createJourney(db, large, 0);
    expect(bytes.length).toBeGreaterThan(2);
    expect(Math.max(...bytes)).toBeLessThan(1_000_000);
    expect(toSnapshot((await loadJourney(db, 'large', 0)).document)).toEqual(toSnapshot(large));
  });

  it('is edited, named, measured and deleted for good like any other', async () => {
    await createJourney(db, large, 0);
    const base = await loadJourney(db, 'large', 0);
    const before = journeyOf(large);
    const patch: Patch = [{ table: 'journeys', id: 'large', before, after: { ...before, title: 'New title' } }];
    const edit = { id: 'edit', label: 'Rename', kind: 'do', step: 'edit', patch } as const;
    await commitEdits(db, base, [edit], { now: 1, author: 'tab' });
    expect(await titleOf(db, 'large')).toBe('New title');
    expect((await loadJourney(db, 'large', 0)).document.journeys.get('large')?.title).toBe('New title');
    expect(await readJournal(db, 'large')).toMatchObject([{ edits: [{ patch }] }]);
    expect(await db.rows.count()).toBe(countRows(large));
    expect([...(await usageByJourney(db)).keys()]).toEqual(['large']);

    await setDeleted(db, 'large', 0);
    expect(await purgeJourney(db, 'large', 0)).toBe(true);
    expect(await nothing()).toEqual([0, 0, 0]);
  });

  it('is not there at all when a part of it cannot be written', async () => {
    const real = db.rows.bulkPut.bind(db.rows);
    const put = vi.spyOn(db.rows, 'bulkPut');
    put.mockImplementation(((rows: never) => {
      if (put.mock.calls.length === 3) throw new DOMException('full', 'QuotaExceededError');
      return real(rows);
    }) as never);
    await expect(createJourney(db, large, 0)).rejects.toThrow('full');
    expect(await nothing()).toEqual([0, 0, 0]);
  });
});

describe('rows that a killed browser left over', () => {
  /** Writes rows, and stops for ever before anybody takes them. */
  async function leave(now: number) {
    const written = new Promise<string>((resolve) => {
      void writeInParts(db, storedRows(smallJourney()), now, (key) => {
        resolve(key);
        return new Promise(() => {});
      });
    });
    return written;
  }

  it('are cleared away when nobody can still be writing them', async () => {
    await leave(0);
    await purgeExpired(db, HOUR);
    expect(await db.rows.count()).toBe(countRows(smallJourney()));
    await purgeExpired(db, HOUR + 1);
    expect(await db.rows.count()).toBe(0);
    expect(await db.settings.where('key').startsWith('rows.').count()).toBe(0);
  });

  it('cannot be taken any more once they are being cleared away', async () => {
    const key = await leave(0);
    await db.settings.update(`rows.unused.${key}`, { value: null });
    await expect(db.transaction('rw', db.settings, () => adopt(db, key))).rejects.toThrow('so long');
  });

  it('are not mixed with a journey of the same id that comes back meanwhile', async () => {
    const journey = smallJourney();
    await db.rows.bulkPut(storedRows({ ...journey, stages: new Map([...journey.stages].slice(0, 1)) }));
    await db.rows.put({ journeyId: 'journey', table: 'stages', id: 'stray', row: { id: 'stray' } as never });
    await abandon(db, 'journey', 0);
    await createJourney(db, journey, 0);
    await deleteUnused(db, 'journey');
    expect(toSnapshot((await loadJourney(db, 'journey', 0)).document)).toEqual(toSnapshot(journey));
    expect(await db.settings.count()).toBe(0);
  });
});
