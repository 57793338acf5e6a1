import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { journeyOf } from '../../../src/domain/document';
import type { Touchpoint } from '../../../src/domain/model/touchpoint';
import { patchBetween } from '../../../src/domain/patch';
import { fail } from '../../../src/domain/result';
import { toSnapshot } from '../../../src/domain/snapshot';
import { journeyText } from '../../../src/exchange/journeyJson';
import { readJourneyFile } from '../../../src/exchange/readJourney';
import {
  type ImportAnswer,
  type ImportQuestion,
  type ImportSource,
  importJourneys,
} from '../../../src/features/library/importJourneys';
import { undoLast } from '../../../src/features/library/undoImport';
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

const yes: Readonly<Record<ImportQuestion['kind'], ImportAnswer>> = {
  repairs: { kind: 'goOn' },
  exists: { kind: 'both' },
};

interface RunOptions {
  readonly goOn?: boolean;
  readonly shown?: readonly string[];
  /** What becomes of a journey that is here already. */
  readonly answer?: ImportAnswer;
}

function run(sources: readonly ImportSource[], { goOn = true, shown = [], answer }: RunOptions = {}) {
  return importJourneys(sources, {
    workspace,
    isShown: (id) => shown.includes(id),
    ask: async (question) => {
      asked.push(question);
      if (!goOn) return { kind: 'cancel' };
      return question.kind === 'exists' && answer ? answer : yes[question.kind];
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
    expect(called).toEqual({ imported: [], changed: [], refused: [] });
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
    expect(asked).toMatchObject([{ kind: 'exists', name: 'file.json', title: 'Journey', existing: 'My journey' }]);
    expect(imported).toHaveLength(1);
    expect(imported[0]?.id).not.toBe('journey');
    expect(await db.journeys.count()).toBe(2);
    const read = await workspace.read('journey');
    expect(read.ok && journeyOf(read.value).title).toBe('My journey');
  });

  it('asks about a file that is picked twice in one go', async () => {
    const { imported } = await run([source(whole, 'a.json'), source(whole, 'b.json')], { goOn: false });
    expect(imported).toHaveLength(1);
    expect(asked).toMatchObject([{ kind: 'exists', name: 'b.json', title: 'Journey', existing: 'Journey' }]);
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

describe('a file of a journey that is here', () => {
  const read = async () => {
    const stored = await workspace.read('journey');
    if (!stored.ok) throw new Error(stored.error.message);
    return stored.value;
  };
  const edit = (touchpoint: string, fields: Partial<Touchpoint>) =>
    workspace.edit('journey', 'Edit', (document) => {
      const before = document.touchpoints.get(touchpoint) ?? null;
      return before ? [{ table: 'touchpoints', id: touchpoint, before, after: { ...before, ...fields } }] : [];
    });
  /** The journey as a file with its clock, as exporting gives it. */
  const exported = async () => {
    const stored = await workspace.readWithClock('journey');
    if (!stored.ok) throw new Error(stored.error.message);
    return journeyText(stored.value.document, { now: 0, clock: stored.value.clock });
  };
  const versions = () => db.versions.toArray();

  it('goes on counting from the clock of its file', async () => {
    await run([
      source(whole.replace(/\n}\n$/, ',\n"clock": {"seq": 41, "stamps": {"touchpoints/sees": {"title": 40}}}}')),
    ]);
    const stored = await workspace.readWithClock('journey');
    expect(stored).toMatchObject({ ok: true, value: { clock: { seq: 41 } } });
    await edit('sees', { emotion: 1 });
    expect((await db.journeys.get('journey'))?.seq).toBe(42);
  });

  it('is called off without a trace', async () => {
    await run([source(whole)]);
    await edit('sees', { title: 'Mine' });
    const before = await db.journeys.get('journey');
    const { imported, changed } = await run([source(whole)], { shown: ['journey'], goOn: false });
    expect([imported, changed, await versions()]).toEqual([[], [], []]);
    expect(await db.journeys.get('journey')).toEqual(before);
  });

  it('replaces it in one step that can be undone, and keeps a version first', async () => {
    await run([source(whole)]);
    await edit('sees', { title: 'Mine' });
    const { changed } = await run([source(whole)], { shown: ['journey'], answer: { kind: 'replace' } });
    expect(changed).toMatchObject([{ id: 'journey', title: 'Journey', how: 'replaced' }]);
    expect(toSnapshot(await read())).toEqual(toSnapshot(smallJourney()));
    expect(await versions()).toMatchObject([{ reason: 'import', name: null }]);
    expect(await undoLast(workspace, 'journey', 'Replace by a file')).toEqual({ ok: true, value: undefined });
    expect((await read()).touchpoints.get('sees')?.title).toBe('Mine');
  });

  it('merges by what was changed last, and follows a flipped choice', async () => {
    await run([source(whole)]);
    await edit('sees', { title: 'From the other computer' });
    await edit('asks', { title: 'From there, too' });
    const file = await exported();
    await workspace.edit('journey', 'Back', (document) => patchBetween(document, smallJourney()));
    await edit('sees', { emotion: 2 });
    const choices = new Map([['touchpoints/asks#title', 'file' as const]]);
    const { changed } = await run([source(file)], { shown: ['journey'], answer: { kind: 'merge', choices } });
    expect(changed).toMatchObject([{ how: 'merged' }]);
    const { touchpoints } = await read();
    // Going back was the last change of both titles; one of them is taken from the file all the same.
    expect(touchpoints.get('sees')).toMatchObject({ title: 'sees', emotion: 2 });
    expect(touchpoints.get('asks')?.title).toBe('From there, too');
    expect(await versions()).toMatchObject([{ reason: 'import' }]);
  });

  it('is refused when it was changed since, rather than undoing something else', async () => {
    await run([source(whole)]);
    await run([source(whole.replace('"title": "sees"', '"title": "Other"'))], {
      shown: ['journey'],
      answer: { kind: 'replace' },
    });
    await edit('sees', { emotion: 2 });
    expect(await undoLast(workspace, 'journey', 'Replace by a file')).toMatchObject({ ok: false });
    expect((await read()).touchpoints.get('sees')).toMatchObject({ title: 'Other', emotion: 2 });
  });
});
