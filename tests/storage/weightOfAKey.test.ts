import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTouchpoint, editTouchpoint } from '../../src/domain/commands/touchpoints';
import { newId } from '../../src/state/ids';
import type { OpenedEngine } from '../../src/state/openJourney';
import type { TabIdentity } from '../../src/state/tabIdentity';
import { createWorkspace } from '../../src/state/workspace';
import { readJournal } from '../../src/storage/commit';
import { ThroughlineDatabase } from '../../src/storage/database';
import { browserNotes } from '../../src/storage/notes';
import type { TabMessage } from '../../src/storage/tabs';
import { memoryStorage } from '../helpers/memoryStorage';
import { smallJourney } from '../state/world';

/** As long as a field may be, nearly. */
const NOTES = 'Customers compare three offers before they decide. '.repeat(390);

/** Most bytes that one key may take anywhere: some hundred are ids and the label. */
const MOST = 900;

let db: ThroughlineDatabase;
let storage: Storage;
let messages: TabMessage[];
let dead: Set<string>;

beforeEach(() => {
  db = new ThroughlineDatabase(`key-${newId()}`);
  storage = memoryStorage();
  messages = [];
  dead = new Set();
});
afterEach(() => db.delete());

async function openIn(id: string): Promise<OpenedEngine> {
  const tab: TabIdentity = { id, ready: Promise.resolve(), living: async () => new Set() };
  const tabs = {
    post: (message: TabMessage) => void (dead.has(id) || messages.push(message)),
    subscribe: () => () => {},
  };
  const workspace = createWorkspace({ db, tab, tabs, notes: browserNotes(storage) });
  if (!(await db.journeys.get('journey'))) await workspace.create(smallJourney());
  const opened = await workspace.open('journey');
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** The field without the long text, so that a failure can be read. */
const shown = (engine: OpenedEngine) =>
  engine.store.getState().document.touchpoints.get('t')?.notes.replace(NOTES, '(notes)');
const type = (engine: OpenedEngine, notes: string) =>
  engine.dispatch(editTouchpoint, { id: 't', notes }, { burst: 'n' });

describe('one key in a note of 20 kB', () => {
  it('takes hundreds of bytes in the write-ahead note, in the journal and in the message to other tabs', async () => {
    const engine = await openIn('tab');
    engine.dispatch(addTouchpoint, { id: 't', stageId: 's0', title: 'Compares' });
    type(engine, NOTES);
    await engine.settled();
    type(engine, `${NOTES.slice(0, 9_000)}x${NOTES.slice(9_000)}`);
    const [note = ''] = Object.values({ ...storage });
    await engine.settled();
    const entry = JSON.stringify((await db.journal.toArray()).at(-1));
    const message = JSON.stringify(messages.findLast(({ kind }) => kind === 'commit'));
    const bytes = { note: note.length, entry: entry.length, message: message.length };
    console.info('bytes of a key in 20 kB:', bytes);
    expect(Math.min(...Object.values(bytes))).toBeGreaterThan(50);
    expect(Math.max(...Object.values(bytes))).toBeLessThan(MOST);
  });

  it('can be undone after a reload, with all that it stood in', async () => {
    const engine = await openIn('tab');
    engine.dispatch(addTouchpoint, { id: 't', stageId: 's0', title: 'Compares' });
    type(engine, NOTES);
    for (const end of ['a', 'ab', 'abc'])
      engine.dispatch(editTouchpoint, { id: 't', notes: NOTES + end }, { burst: 'end' });
    await engine.settled();
    engine.close();
    const next = await openIn('tab');
    next.undo();
    expect(shown(next)).toBe('(notes)');
    next.redo();
    expect(shown(next)).toBe('(notes)abc');
  });

  it('is made from its note where the tab ended before its transaction', async () => {
    const { engine, left } = await leftWith([`${NOTES}!`, `${NOTES}!!`]);
    expect(left).toHaveLength(2);
    await engine.settled();
    expect(shown(engine)).toBe('(notes)!!');
    expect(storage.length).toBe(0);
  });

  it('is made from its note where another tab has typed into the same field since: the last one counts', async () => {
    const { engine } = await leftWith([`${NOTES}!`], `Begun anew. ${NOTES}`);
    await engine.settled();
    expect(shown(engine)).toBe('(notes)!');
    engine.undo();
    expect(shown(engine)).toBe('Begun anew. (notes)');
  });

  it('keeps its word where nothing tells any more what it was typed into', async () => {
    const { engine } = await leftWith([`Word. ${NOTES}`], 'Something else altogether.', { forgets: true });
    await engine.settled();
    expect(shown(engine)).toBe('Word. Something else altogether.');
  });
});

/** A tab that typed and ended before any transaction; `meanwhile`, another one wrote into the same field. */
async function leftWith(keys: readonly string[], meanwhile?: string, { forgets = false } = {}) {
  const first = await openIn('first');
  first.dispatch(addTouchpoint, { id: 't', stageId: 's0', title: 'Compares' });
  type(first, NOTES);
  await first.settled();
  const [journeys, rows, journal] = await Promise.all([db.journeys.toArray(), db.rows.toArray(), db.journal.toArray()]);
  for (const key of keys) first.dispatch(editTouchpoint, { id: 't', notes: key }, { burst: 'end' });
  const left = Object.entries({ ...storage });
  await first.settled();
  first.close();
  // What its transactions did is undone: the browser never ran them.
  await Promise.all([db.journeys.clear(), db.rows.clear(), db.journal.clear()]);
  await Promise.all([db.journeys.bulkPut(journeys), db.rows.bulkPut(rows), db.journal.bulkPut(journal)]);
  if (meanwhile !== undefined) {
    const other = await openIn('other');
    type(other, meanwhile);
    await other.settled();
    other.close();
  }
  if (forgets) await db.journal.clear();
  for (const [key, value] of left) storage.setItem(key, value);
  expect((await readJournal(db, 'journey')).length > 0).toBe(!forgets);
  return { engine: await openIn('next'), left };
}
