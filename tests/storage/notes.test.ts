import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editStage } from '../../src/domain/commands/stages';
import type { Update } from '../../src/domain/fieldChanges';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { newId } from '../../src/state/ids';
import type { OpenedEngine } from '../../src/state/openJourney';
import type { TabIdentity } from '../../src/state/tabIdentity';
import { createWorkspace } from '../../src/state/workspace';
import { readJournal } from '../../src/storage/commit';
import { ThroughlineDatabase } from '../../src/storage/database';
import { browserNotes } from '../../src/storage/notes';
import { smallJourney } from '../state/world';

/** `localStorage` in memory; with room for so many characters. */
function memory(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>();
  const used = () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (used() + key.length + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

let db: ThroughlineDatabase;
let storage: Storage;
const living = new Set<string>();

beforeEach(async () => {
  db = new ThroughlineDatabase(`notes-${newId()}`);
  storage = memory();
  living.clear();
  await tabOf('first').create(smallJourney());
});
afterEach(() => db.delete());

/** The app in a tab of this id, over the same browser. */
function tabOf(id: string) {
  living.add(id);
  const tab: TabIdentity = { id, ready: Promise.resolve(), living: async () => new Set(living) };
  return createWorkspace({
    db,
    tab,
    tabs: { post: () => {}, subscribe: () => () => {} },
    notes: browserNotes(storage),
  });
}

async function openIn(id: string): Promise<OpenedEngine> {
  const opened = await tabOf(id).open('journey');
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** Edits in a tab that ends before any transaction runs: the notes are all that is left of it. */
async function endBeforeSaving(id: string, ...names: string[]): Promise<void> {
  const engine = await openIn(id);
  const kept = storage;
  for (const name of names) engine.dispatch(editStage, { id: 's0', name }, { burst: 'typing' });
  const left = new Map(
    Array.from({ length: kept.length }, (_, i) => [kept.key(i) ?? '', kept.getItem(kept.key(i) ?? '') ?? '']),
  );
  // What its transactions do after its end is undone: the browser never ran them.
  await engine.settled();
  await db.journal.clear();
  await db.journeys.update('journey', { seq: 0 });
  await db.rows.clear();
  await db.journeys.clear();
  await tabOf('helper').create(smallJourney());
  living.delete('helper');
  living.delete(id);
  storage = memory();
  for (const [key, value] of left) storage.setItem(key, value);
}

/** Makes of each note what a build of schema 1 would have left: whole rows, without the fields that came later. */
function asOfSchema1(): void {
  const { goalSuggested: _, ...whole } = smallJourney().stages.get('s0') ?? {};
  for (const key of Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')) {
    const note = JSON.parse(storage.getItem(key) ?? '{}');
    const patch = note.edit.patch.map(({ table, id, fields }: Update) => {
      const { before, after } = fields.name as { before: unknown; after: unknown };
      return { table, id, before: { ...whole, name: before }, after: { ...whole, name: after } };
    });
    storage.setItem(key, JSON.stringify({ ...note, schemaVersion: 1, edit: { ...note.edit, patch } }));
  }
}

const shown = (engine: OpenedEngine) => engine.store.getState().document.stages.get('s0')?.name;
const editIds = async () => (await readJournal(db, 'journey')).flatMap(({ edits }) => edits.map((edit) => edit.id));

describe('edits that a tab noted and did not live to save', () => {
  it('are made on the next open, once, in order, as one undo step', async () => {
    await endBeforeSaving('gone', 'A', 'Aw', 'Awake');
    const engine = await openIn('next');
    expect(shown(engine)).toBe('Awake');
    await engine.settled();
    expect(await editIds()).toHaveLength(3);
    expect(storage.length).toBe(0);
    expect(engine.store.getState().history.done).toHaveLength(1);
    engine.undo();
    expect(shown(engine)).toBe('Awareness');
    await engine.settled();
    engine.close();

    const again = await openIn('third');
    expect(shown(again)).toBe('Awareness');
    expect(await editIds()).toHaveLength(4);
  });

  it('are made by the tab itself after its reload', async () => {
    await endBeforeSaving('same', 'Kept');
    const engine = await openIn('same');
    expect(shown(engine)).toBe('Kept');
    // It may be reloaded once more before its transaction completes.
    expect(storage.length).toBe(1);
    await engine.settled();
    expect(storage.length).toBe(0);
  });

  it('are left alone while the tab that made them lives', async () => {
    await endBeforeSaving('busy', 'Its own');
    living.add('busy');
    const engine = await openIn('other');
    expect(shown(engine)).toBe('Awareness');
    expect(storage.length).toBe(1);
  });

  it('are not made twice when their transaction had run and only the note was left', async () => {
    const engine = await openIn('gone');
    engine.dispatch(editStage, { id: 's0', name: 'Committed' });
    const key = storage.key(0) ?? '';
    const note = storage.getItem(key) ?? '';
    await engine.settled();
    expect(storage.length).toBe(0);
    const there = await openIn('later');
    there.dispatch(editStage, { id: 's0', name: 'Newer' });
    await there.settled();
    storage.setItem(key, note);
    living.delete('gone');

    const next = await openIn('next');
    await next.settled();
    expect(shown(next)).toBe('Newer');
    expect(await editIds()).toHaveLength(2);
    expect(storage.length).toBe(0);
  });

  it('are made in the shape of today where the build that noted them was the one before', async () => {
    await endBeforeSaving('gone', 'Typed before the update');
    asOfSchema1();
    await db.journeys.update('journey', { schemaVersion: 1 });
    const engine = await openIn('next');
    expect(shown(engine)).toBe('Typed before the update');
    await engine.settled();
    expect(storage.length).toBe(0);
    expect(await db.journeys.get('journey')).toMatchObject({ schemaVersion: SCHEMA_VERSION });
    engine.undo();
    expect(shown(engine)).toBe('Awareness');
  });

  it('are not made twice where the build before had saved them', async () => {
    const engine = await openIn('gone');
    engine.dispatch(editStage, { id: 's0', name: 'Committed' });
    const key = storage.key(0) ?? '';
    const note = storage.getItem(key) ?? '';
    await engine.settled();
    engine.dispatch(editStage, { id: 's0', name: 'Newer' });
    await engine.settled();
    living.delete('gone');
    storage.setItem(key, note);
    asOfSchema1();
    await db.journeys.update('journey', { schemaVersion: 1 });

    const next = await openIn('next');
    await next.settled();
    expect(shown(next)).toBe('Newer');
    expect(storage.length).toBe(0);
  });

  it('are passed over where the note was cut off, or speaks of another schema', async () => {
    await endBeforeSaving('gone', 'Fine');
    const key = storage.key(0) ?? '';
    const note = JSON.parse(storage.getItem(key) ?? '{}');
    storage.setItem(`${key}x`, JSON.stringify(note).slice(0, 40));
    const other = { ...note, schemaVersion: SCHEMA_VERSION + 1, edit: { ...note.edit, id: 'other' } };
    storage.setItem(`${key}y`, JSON.stringify(other));
    const engine = await openIn('next');
    await engine.settled();
    expect(shown(engine)).toBe('Fine');
    expect(await editIds()).toEqual([note.edit.id]);
  });
});

describe('an edit', () => {
  it('is noted before its transaction and its note is gone after it', async () => {
    const engine = await openIn('tab');
    engine.dispatch(editStage, { id: 's0', name: 'Noted' });
    expect(storage.length).toBe(1);
    expect(engine.store.getState().status.kind).toBe('saving');
    await engine.settled();
    expect(storage.length).toBe(0);
  });

  it('is saved all the same where notes have no room', async () => {
    storage = memory(10);
    const engine = await openIn('tab');
    engine.dispatch(editStage, { id: 's0', name: 'No note' });
    await engine.settled();
    expect((await db.rows.get(['journey', 'stages', 's0']))?.row).toMatchObject({ name: 'No note' });
  });
});
