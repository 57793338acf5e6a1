import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { journeyOf } from '../../../src/domain/document';
import { fail } from '../../../src/domain/result';
import { toSnapshot } from '../../../src/domain/snapshot';
import { journeyText } from '../../../src/exchange/journeyJson';
import { readJourneyFile } from '../../../src/exchange/readJourney';
import { type ImportQuestion, type ImportSource, importJourneys } from '../../../src/features/library/importJourneys';
import { newId } from '../../../src/state/ids';
import { createWorkspace, type Workspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { smallJourney } from '../../helpers/smallJourney';

let db: ThroughlineDatabase;
let workspace: Workspace;
let asked: ImportQuestion[];

beforeEach(() => {
  db = new ThroughlineDatabase(`import-${newId()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  asked = [];
});
afterEach(() => db.delete());

const whole = journeyText(smallJourney(), { now: 0 });
const dangling = whole.replace('"channelId": "forum",', '"channelId": "nowhere",');

const source = (text: string, name = 'file.json'): ImportSource => ({ name, read: async () => readJourneyFile(text) });

function run(sources: readonly ImportSource[], { goOn = true, shown = [] as string[] } = {}) {
  return importJourneys(sources, {
    workspace,
    isShown: (id) => shown.includes(id),
    ask: async (question) => {
      asked.push(question);
      return goOn;
    },
  });
}

describe('importing', () => {
  it('stores a whole file as it is, without a question', async () => {
    const { imported, refused } = await run([source(whole)]);
    expect({ imported, refused, asked }).toEqual({
      imported: [{ id: 'journey', title: 'Journey' }],
      refused: [],
      asked: [],
    });
    const read = await workspace.read('journey');
    expect(read.ok && toSnapshot(read.value)).toEqual(toSnapshot(smallJourney()));
  });

  it('stores nothing of what it cannot read, and goes on with the next', async () => {
    const broken: ImportSource = { name: 'b.json', read: async () => fail('syntax', 'It stops at line 3.') };
    const { imported, refused } = await run([source('{"a": 1}', 'a.json'), broken, source(whole, 'c.json')]);
    expect(imported).toHaveLength(1);
    expect(refused.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    expect(refused[1]?.message).toBe('It stops at line 3.');
    expect(await db.journeys.count()).toBe(1);
  });

  it('shows repairs first, and stores the mended journey only when told to go on', async () => {
    const called = await run([source(dangling)], { goOn: false });
    expect(called).toEqual({ imported: [], refused: [] });
    expect(await db.journeys.count()).toBe(0);
    expect(await db.rows.count()).toBe(0);
    expect(asked).toEqual([
      expect.objectContaining({ kind: 'repairs', repairs: [expect.stringContaining('“nowhere”')] }),
    ]);

    expect((await run([source(dangling)])).imported).toHaveLength(1);
  });

  it('keeps both where the library has one of that id, and leaves the one there alone', async () => {
    await run([source(whole)]);
    await workspace.rename('journey', 'My journey');
    const { imported } = await run([source(whole)], { shown: ['journey'] });
    expect(asked).toEqual([{ kind: 'exists', name: 'file.json', title: 'Journey', existing: 'My journey' }]);
    expect(imported).toHaveLength(1);
    expect(imported[0]?.id).not.toBe('journey');
    expect(await db.journeys.count()).toBe(2);
    const read = await workspace.read('journey');
    expect(read.ok && journeyOf(read.value).title).toBe('My journey');
  });

  it('asks about a file that is picked twice in one go', async () => {
    const { imported } = await run([source(whole, 'a.json'), source(whole, 'b.json')], { goOn: false });
    expect(imported).toHaveLength(1);
    expect(asked).toEqual([{ kind: 'exists', name: 'b.json', title: 'Journey', existing: 'Journey' }]);
  });

  it('leaves one in the trash to Undo, and gives the file’s journey an id of its own', async () => {
    await run([source(whole)]);
    await workspace.remove('journey');
    const { imported } = await run([source(whole)]);
    expect(asked).toEqual([]);
    expect(imported[0]?.id).not.toBe('journey');
    expect((await workspace.trash.restore('journey')).ok).toBe(true);
  });
});
