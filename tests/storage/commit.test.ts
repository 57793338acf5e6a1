import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock';
import { stageSchema } from '../../src/domain/model/stage';
import { newId } from '../../src/state/ids';
import { commitEdits, type PendingEdit, readJournal } from '../../src/storage/commit';
import { ThroughlineDatabase } from '../../src/storage/database';
import { noteSaved } from '../../src/storage/folder';
import { createJourney, type SavedDocument, setDeleted } from '../../src/storage/journeys';
import { browserNotes } from '../../src/storage/notes';
import { purgeExpired, purgeJourney, TRASH_DAYS } from '../../src/storage/purge';
import { keepVersion, prepareVersion, readVersion } from '../../src/storage/versions';
import { memoryStorage } from '../helpers/memoryStorage';
import { smallJourney } from '../state/world';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const NOW = 1_760_000_000_000;

let db: ThroughlineDatabase;
let saved: SavedDocument;
beforeEach(async () => {
  db = new ThroughlineDatabase(`commit-${newId()}`);
  saved = { document: smallJourney(), seq: 0 };
  await createJourney(db, saved.document, NOW);
});
afterEach(() => db.delete());

function rename(name: string, field: 'name' | 'promise' = 'name'): PendingEdit {
  const before = stageSchema.parse(saved.document.stages.get('s0'));
  const id = newId();
  return {
    id,
    label: 'Edit',
    kind: 'do',
    step: id,
    patch: [{ table: 'stages', id: 's0', before, after: { ...before, [field]: name } }],
  };
}
const commit = async (edit: PendingEdit, how: { after?: number; recreates?: boolean; now?: number } = {}) => {
  const made = await commitEdits(db, saved, [edit], { now: NOW, author: { tab: 'me' }, ...how });
  saved = made.saved;
  return made;
};
const stamps = async () => (await db.rows.get(['journey', 'stages', 's0']))?.stamps;

describe('a commit', () => {
  it('says who made it: the tab, and the person where the tab knows, stored so that older builds find the tab', async () => {
    const authors = [{ tab: 'first' }, { tab: 'second', person: 'Ana' }];
    for (const author of authors)
      saved = (await commitEdits(db, saved, [rename(author.tab)], { now: NOW, author })).saved;
    expect((await readJournal(db, 'journey')).map(({ author }) => author)).toEqual(authors);
    expect((await db.journal.toArray()).map(({ author, person }) => [author, person])).toEqual([
      ['first', undefined],
      ['second', 'Ana'],
    ]);
  });

  it('stamps the fields that it changed with its number, and no other', async () => {
    await commit(rename('First'));
    await commit(rename('Second', 'promise'));
    expect(stampOf(await stamps(), 'name')).toBe(1);
    expect(stampOf(await stamps(), 'promise')).toBe(2);
    expect(stampOf(await stamps(), 'goal')).toBe(0);
  });

  it('counts on from the clock of what was merged in', async () => {
    await commit(rename('Merged'), { after: 41 });
    expect(saved.seq).toBe(42);
    expect(stampOf(await stamps(), 'name')).toBe(42);
    await commit(rename('Next'));
    expect(saved.seq).toBe(43);
    expect((await readJournal(db, 'journey')).map(({ from, seq }) => [from, seq])).toEqual([
      [1, 42],
      [43, 43],
    ]);
  });

  it('is numbered one after the other whatever the clock says', async () => {
    for (const now of [NOW, NOW - 10 * YEAR, NOW + 10 * YEAR, 0]) await commit(rename(`At ${now}`), { now });
    expect((await readJournal(db, 'journey')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(stampOf(await stamps(), 'name')).toBe(4);
  });

  it('stores a journey anew only when asked to, with all that the tab shows', async () => {
    await commit(rename('Seen'));
    await db.journeys.clear();
    await db.rows.clear();
    await expect(commit(rename('Lost'))).rejects.toThrow('journey');
    expect(await db.rows.count()).toBe(0);
    await commit(rename('Kept'), { recreates: true });
    expect((await db.rows.get(['journey', 'stages', 's0']))?.row).toMatchObject({ name: 'Kept' });
    expect(await db.rows.count()).toBe(4);
    expect((await db.journeys.get('journey'))?.seq).toBe(2);
  });

  it('stores no field anew as older than it is in a copy from before', async () => {
    await commit(rename('Old'));
    await commit(rename('Newer'));
    await db.rows.clear();
    await db.journeys.clear();
    await commit(rename('Promise', 'promise'), { recreates: true });
    expect(stampOf(await stamps(), 'name')).toBe(2);
    expect(stampOf(await stamps(), 'promise')).toBe(3);
  });

  it('does not bring back over another tab’s work what that tab has stored anew meanwhile', async () => {
    const behind = saved;
    await commit(rename('Newer'));
    saved = behind;
    await commit(rename('Promise', 'promise'), { recreates: true });
    expect((await db.rows.get(['journey', 'stages', 's0']))?.row).toMatchObject({ name: 'Newer', promise: 'Promise' });
  });
});

describe('the trash', () => {
  const looked = (now: number) => purgeExpired(db, now);
  beforeEach(() => setDeleted(db, 'journey', NOW));

  it('lets go of a journey, with all that belongs to it, after thirty days and not before', async () => {
    await commit(rename('Edited'));
    await keepVersion(db, await prepareVersion(saved.document, { id: 'v', name: 'Kept', reason: 'named', at: NOW }));
    await looked(NOW + 15 * DAY);
    expect(await looked(NOW + (TRASH_DAYS - 1) * DAY)).toBe(0);
    expect(await looked(NOW + TRASH_DAYS * DAY)).toBe(1);
    const left = [db.journeys, db.rows, db.journal, db.versions, db.contents].map((table) => table.count());
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    ['ten years ahead', 10 * YEAR],
    ['ten years back', -10 * YEAR],
  ])('keeps everything when the clock is set %s', async (_, jump) => {
    await looked(NOW);
    expect(await looked(NOW + jump)).toBe(0);
    expect(await looked(NOW + 1)).toBe(0);
    expect(await db.journeys.count()).toBe(1);
  });

  it('never lets go of a journey that is not in it', async () => {
    await setDeleted(db, 'journey', null);
    await looked(NOW + 29 * DAY);
    expect(await looked(NOW + 58 * DAY)).toBe(0);
    expect(await db.journeys.count()).toBe(1);
  });

  it('keeps a journey that was restored while the trash was being looked through', async () => {
    await setDeleted(db, 'journey', null);
    expect(await purgeJourney(db, 'journey', 0)).toBe(false);
    expect(await db.journeys.count()).toBe(1);
    expect(await db.rows.count()).toBe(4);
  });

  it('takes what is noted of a journey beside it along: unsaved edits, and that a folder holds it', async () => {
    const storage = memoryStorage();
    const notes = browserNotes(storage);
    for (const id of ['journey', 'other']) {
      storage.setItem(`throughline.unsaved.${id}.tab.0.edit`, '{}');
      await noteSaved(db, { folder: undefined, journeyId: id, seq: 0, at: NOW });
    }
    expect(await purgeJourney(db, 'journey', 0, { notes })).toBe(true);
    expect(Object.keys({ ...storage })).toEqual(['throughline.unsaved.other.tab.0.edit']);
    expect((await db.settings.get('folder.saved'))?.value).toEqual({ other: 0 });
  });
});

describe('a version of a journey that was deleted for good', () => {
  const marked = (name: string | null) =>
    prepareVersion(saved.document, { id: newId(), name, reason: name ? 'named' : 'delete', at: NOW });

  it('is not kept by itself, only when a person names it', async () => {
    await setDeleted(db, 'journey', NOW);
    await purgeJourney(db, 'journey', 0);
    await expect(keepVersion(db, await marked(null))).rejects.toThrow('journey');
    expect(await db.versions.count()).toBe(0);
    await keepVersion(db, await marked('Mine'));
    expect(await db.versions.count()).toBe(1);
  });
});

describe('versions', () => {
  const keep = async (id: string, at: number, name: string | null = null) =>
    keepVersion(db, await prepareVersion(saved.document, { id, name, reason: name ? 'named' : 'time', at }));
  const ids = async () => (await db.versions.toArray()).map(({ id }) => id).sort();

  it('give back what they were made of', async () => {
    await keep('v', NOW, 'Before the talk');
    await commit(rename('Later'));
    expect(await readVersion(db, 'v')).toEqual(smallJourney());
  });

  it('of the passing of time are kept once for one state, whichever tab is first', async () => {
    await keep('first', NOW);
    expect((await keep('second', NOW + 1)).id).toBe('first');
    await commit(rename('Changed'));
    expect((await keep('third', NOW + 2)).id).toBe('third');
    expect(await ids()).toEqual(['first', 'third']);
  });

  it('are thinned to the last of each day after a day, content and all; named ones stay for ever', async () => {
    await keep('named', NOW, 'Kept for ever');
    for (const [i, id] of ['a', 'b', 'c'].entries()) {
      await commit(rename(id));
      await keep(id, NOW + i);
    }
    await commit(rename('Much later'));
    await keep('now', NOW + 40 * DAY);
    expect(await ids()).toEqual(['c', 'named', 'now']);
    expect((await db.contents.toArray()).map(({ id }) => id).sort()).toEqual(['c', 'named', 'now']);
  });
});
