import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyStates, recordCopies } from '../../src/storage/copies';
import { ThroughlineDatabase } from '../../src/storage/database';
import { folderStates, noteSaved, setFolder } from '../../src/storage/folder';
import { createJourney, setDeleted } from '../../src/storage/journeys';
import { isTurnFree, takeDailyTurn } from '../../src/storage/turns';
import { usageByJourney } from '../../src/storage/usage';
import { exampleJourney } from '../helpers/exampleJourney';

const DAY = 86_400_000;
const YEARS = 3_650 * DAY;
let db: ThroughlineDatabase;
const { id } = exampleJourney();

beforeEach(async () => {
  db = new ThroughlineDatabase(`copies-${Math.random()}`);
  await createJourney(db, exampleJourney(), 0);
});
afterEach(() => db.delete());

/** Adds a commit of one edit, at a time; edits of one step are one undo step. */
async function commit(seq: number, step: string, at = 0) {
  const edits = [{ id: `edit ${seq}`, label: 'Edit', kind: 'do' as const, step, patch: [] }];
  await db.journal.add({ journeyId: id, seq, from: seq, at, author: 'tab', schemaVersion: 1, edits });
  await db.journeys.update(id, { seq });
}
const state = async () => {
  const [only] = await copyStates(db);
  if (!only) throw new Error('No journey.');
  return only;
};

describe('how a journey stands to its last copy', () => {
  it('counts undo steps, not keystrokes, since ever without a copy', async () => {
    for (const [seq, step] of ['a', 'a', 'b', 'c', 'c'].entries()) await commit(seq + 1, step, 100 + seq);
    expect(await state()).toMatchObject({ edits: 3, changedAt: 100, copy: null });
  });

  it('counts from the copy on', async () => {
    await commit(1, 'a', 100);
    await recordCopies(db, [{ journeyId: id, seq: 1, at: 150, kind: 'file' }]);
    expect(await state()).toMatchObject({ edits: 0, changedAt: null });
    await commit(2, 'b', 200);
    expect(await state()).toMatchObject({ edits: 1, changedAt: 200 });
  });

  it('goes by commits when clocks jump: the last copy is the one that holds most', async () => {
    for (const seq of [1, 2]) await commit(seq, `${seq}`);
    await recordCopies(db, [{ journeyId: id, seq: 2, at: -YEARS, kind: 'folder' }]);
    await recordCopies(db, [{ journeyId: id, seq: 1, at: YEARS, kind: 'file' }]);
    expect((await state()).copy).toMatchObject({ seq: 2, kind: 'folder' });
  });

  it('tells the title without reading the journey', async () => {
    expect((await state()).title).toBe([...exampleJourney().journeys.values()][0]?.title);
  });

  it('measures rows, journal and versions', async () => {
    await commit(1, 'a');
    const usage = (await usageByJourney(db)).get(id);
    expect(usage?.rows).toBeGreaterThan(1_000);
    expect(usage?.journal).toBeGreaterThan(50);
    expect(usage?.versions).toBe(0);
  });
});

describe('what the folder holds', () => {
  it('is out of date after a commit, and of no interest in the trash or after another was chosen', async () => {
    expect(await folderStates(db)).toEqual([{ id, isSaved: false }]);
    await noteSaved(db, { folder: undefined, journeyId: id, seq: 0, at: 0 });
    expect(await folderStates(db)).toEqual([{ id, isSaved: true }]);
    await commit(1, 'a');
    expect(await folderStates(db)).toEqual([{ id, isSaved: false }]);
    await noteSaved(db, { folder: undefined, journeyId: id, seq: 1, at: 0 });
    await setFolder(db, null);
    expect(await folderStates(db)).toEqual([{ id, isSaved: false }]);
    await setDeleted(db, id, 1);
    expect(await folderStates(db)).toEqual([]);
  });

  it('counts no longer when it is noted after another folder was chosen', async () => {
    // What a browser stores here is its handle.
    const chosen = (name: string) => ({ handle: { name } as FileSystemDirectoryHandle, id: name });
    await setFolder(db, chosen('first'));
    await setFolder(db, chosen('second'));
    expect(await noteSaved(db, { folder: 'first', journeyId: id, seq: 0, at: 0 })).toBe(false);
    expect(await folderStates(db)).toEqual([{ id, isSaved: false }]);
    expect(await noteSaved(db, { folder: 'second', journeyId: id, seq: 0, at: 0 })).toBe(true);
    expect(await folderStates(db)).toEqual([{ id, isSaved: true }]);
  });
});

describe('once a day', () => {
  const take = (now: number) => takeDailyTurn(db, 'word', now);

  it('is taken by the first tab, and free again a day later', async () => {
    expect(await Promise.all([take(1_000), take(1_000)])).toEqual([true, false]);
    expect(await take(1_000 + DAY - 1)).toBe(false);
    expect(await take(1_000 + DAY)).toBe(true);
  });

  it('is neither silent for ever nor heard twice when the clock is set back ten years', async () => {
    expect(await take(YEARS)).toBe(true);
    expect(await isTurnFree(db, 'word', 5_000)).toBe(true);
    expect(await take(5_000)).toBe(false);
    expect(await take(5_000 + DAY)).toBe(true);
  });
});
