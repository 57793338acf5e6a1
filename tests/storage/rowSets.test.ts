import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countRows, journeyOf } from '../../src/domain/document';
import type { Patch } from '../../src/domain/patch';
import { toSnapshot } from '../../src/domain/snapshot';
import { newId } from '../../src/state/ids';
import { commitEdits, readJournal } from '../../src/storage/commit';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney, readTitled, setDeleted } from '../../src/storage/journeys';
import { purgeExpired, purgeJourney } from '../../src/storage/purge';
import { abandon, deleteUnused, writeInParts } from '../../src/storage/rowSets';
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
    await commitEdits(db, base, [edit], { now: 1, author: { tab: 'tab' } });
    expect(await readTitled(db)).toMatchObject([{ id: 'large', title: 'New title' }]);
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

describe('an edit of more rows than one transaction holds', () => {
  /** All cards of the large journey at once, with the same note. */
  const edit = (note: string, id = newId()) => {
    const patch: Patch = [...large.touchpoints.values()].map((before) => {
      return { table: 'touchpoints', id: before.id, before, after: { ...before, notes: note } };
    });
    return { id, label: 'Note', kind: 'do', step: id, patch } as const;
  };
  const notes = async () => {
    const { document } = await loadJourney(db, 'large', 0);
    return new Set([...document.touchpoints.values()].map((row) => row.notes));
  };
  const options = { now: 1, author: { tab: 'tab' } };

  it('is there whole, in transactions below 1 MB, with its entry in the journal', async () => {
    await createJourney(db, large, 0);
    const put = vi.spyOn(db.rows, 'bulkPut');
    const { saved } = await commitEdits(db, await loadJourney(db, 'large', 0), [edit('Seen')], options);
    const bytes = put.mock.calls.map(([rows]) => 2 * JSON.stringify(rows).length);
    expect(bytes.length).toBeGreaterThan(2);
    expect(Math.max(...bytes)).toBeLessThan(1_000_000);
    expect(saved.seq).toBe(1);
    expect(await notes()).toEqual(new Set(['Seen']));
    expect((await readJournal(db, 'large'))[0]?.edits[0]?.patch).toHaveLength(large.touchpoints.size);
    expect(await db.rows.count()).toBe(countRows(large));
    expect((await db.rows.toArray()).find(({ id }) => id === 'touchpoint-1')?.stamps).toMatchObject({ notes: 1 });
  });

  it('takes in what another tab saves meanwhile, and is not made twice', async () => {
    await createJourney(db, large, 0);
    const base = await loadJourney(db, 'large', 0);
    const stage = large.stages.get('stage-1');
    if (!stage) throw new Error('The journey has no such stage.');
    const patch: Patch = [{ table: 'stages', id: 'stage-1', before: stage, after: { ...stage, name: 'Theirs' } }];
    const real = db.rows.bulkPut.bind(db.rows);
    let isFirst = true;
    vi.spyOn(db.rows, 'bulkPut').mockImplementation((async (rows: never) => {
      if (isFirst) {
        isFirst = false;
        await commitEdits(db, base, [{ id: 'theirs', label: 'Name', kind: 'do', step: 'theirs', patch }], options);
      }
      return real(rows);
    }) as never);
    const mine = edit('Mine', 'mine');
    const { saved, caughtUp, labels } = await commitEdits(db, base, [mine], options);
    expect({ seq: saved.seq, caughtUp, labels }).toEqual({ seq: 2, caughtUp: true, labels: ['Name'] });
    const { document } = await loadJourney(db, 'large', 0);
    expect(document.stages.get('stage-1')?.name).toBe('Theirs');
    expect(await notes()).toEqual(new Set(['Mine']));
    const again = await commitEdits(db, base, [mine], options);
    expect(again.applied).toEqual([]);
    expect(again.made.map(({ id }) => id)).toEqual(['mine']);
    expect(await db.rows.count()).toBe(countRows(large));
  });

  it('changes nothing when a part of it cannot be written', async () => {
    await createJourney(db, large, 0);
    const base = await loadJourney(db, 'large', 0);
    const real = db.rows.bulkPut.bind(db.rows);
    const put = vi.spyOn(db.rows, 'bulkPut');
    put.mockImplementation(((rows: never) => {
      if (put.mock.calls.length === 2) throw new DOMException('full', 'QuotaExceededError');
      return real(rows);
    }) as never);
    await expect(commitEdits(db, base, [edit('Lost')], options)).rejects.toThrow('full');
    expect(await notes()).toEqual(new Set(['']));
    expect([await db.journal.count(), await db.rows.count()]).toEqual([0, countRows(large)]);
  });
});

describe('rows that a killed browser left over', () => {
  /** Writes rows, and waits for ever, or until it is called, before they are taken. */
  function leave(now: number) {
    let go = () => {};
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const put = vi.spyOn(db.rows, 'bulkPut');
    const written = new Promise<string>((resolve) => {
      put.mockImplementation((async (rows: readonly { journeyId: string }[]) => {
        put.mockRestore();
        await db.rows.bulkPut(rows as never);
        resolve(rows[0]?.journeyId ?? '');
        await waiting;
      }) as never);
    });
    const outcome = writeInParts(db, storedRows(smallJourney()), now, { take: async () => true });
    return { written, outcome, go };
  }

  it('are cleared away when nobody can still be writing them', async () => {
    await leave(0).written;
    await purgeExpired(db, HOUR);
    expect(await db.rows.count()).toBe(countRows(smallJourney()));
    await purgeExpired(db, HOUR + 1);
    expect(await db.rows.count()).toBe(0);
    expect(await db.settings.where('key').startsWith('rows.').count()).toBe(0);
  });

  it('cannot be taken any more once they have been cleared away', async () => {
    const { written, outcome, go } = leave(0);
    await written;
    await purgeExpired(db, HOUR + 1);
    go();
    await expect(outcome).rejects.toThrow('so long');
    expect(await db.rows.count()).toBe(0);
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
