import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import type { AnyRow } from '../../src/domain/model/tables';
import { touchpointSchema } from '../../src/domain/model/touchpoint';
import { applyPatch, invertPatch, type Patch } from '../../src/domain/patch';
import { toSnapshot } from '../../src/domain/snapshot';
import { historyFrom } from '../../src/state/history';
import { newId } from '../../src/state/ids';
import { catchUp, commitEdits, type PendingEdit, readJournal, unknownTo } from '../../src/storage/commit';
import { compacted, compactJournal, MOST_TEXT, RECENT } from '../../src/storage/compaction';
import { type JournalEntry, ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney, type SavedDocument } from '../../src/storage/journeys';
import { MAX_STEPS } from '../../src/storage/steps';
import { smallJourney } from '../state/world';

let db: ThroughlineDatabase;
let saved: SavedDocument;
beforeEach(async () => {
  db = new ThroughlineDatabase(`compaction-${newId()}`);
  const document = smallJourney();
  await createJourney(db, document, 0);
  saved = { document, seq: 0 };
});
afterEach(() => db.delete());

const titled = (title: string, id = 't'): AnyRow =>
  touchpointSchema.parse({ id, order: 'a0', stageId: 's0', title, actor: 'customer' });

/** Types into one card as one undo step, a commit for each key. */
async function type(step: string, text: string): Promise<PendingEdit[]> {
  const edits: PendingEdit[] = [];
  for (let end = 1; end <= text.length; end++) {
    const before = saved.document.touchpoints.get('t') ?? null;
    const patch: Patch = [{ table: 'touchpoints', id: 't', before, after: titled(text.slice(0, end)) }];
    const edit: PendingEdit = { id: `${step}.${end}`, label: 'Rename', kind: 'do', step, patch };
    edits.push(edit);
    saved = (await commitEdits(db, saved, [edit], { now: 0, author: { tab: 'me' } })).saved;
  }
  return edits;
}

describe('a compacted journal', () => {
  it('calls a card that was added and typed into in one go what it was called before: added', async () => {
    const edits = await type('one', 'x'.repeat(RECENT + 10));
    const entries = await readJournal(db, 'journey');
    const named = entries.map((entry, i) => ({
      ...entry,
      edits: entry.edits.map((edit) => ({ ...edit, label: i === 0 ? 'Add a card' : 'Rename' })),
    }));
    const { dropped, put } = compacted(named);
    const kept = [...put, ...named.filter((entry) => !dropped.includes(entry))].sort((a, b) => a.seq - b.seq);
    expect(kept.length).toBeLessThan(edits.length);
    expect(kept[0]?.edits[0]?.label).toBe('Add a card');
    expect(historyFrom(kept, () => true)).toEqual(historyFrom(named, () => true));
  });

  it('still undoes each step, and knows each edit that was folded into another', async () => {
    const edits = [...(await type('one', 'x'.repeat(30))), ...(await type('two', 'y'.repeat(RECENT)))];
    const history = historyFrom(await readJournal(db, 'journey'), () => true);
    await compactJournal(db, 'journey');
    const entries = await readJournal(db, 'journey');
    expect(entries).toHaveLength(RECENT + 1);
    expect(historyFrom(entries, () => true)).toEqual(history);
    expect(unknownTo(entries, edits)).toEqual([]);
    const [first] = history.done;
    expect(applyPatch(saved.document, invertPatch(first?.patch ?? [])).touchpoints.size).toBe(0);
  });

  it('lets a tab that is somewhere inside what was folded catch up whole', async () => {
    await type('one', 'x'.repeat(10));
    const behind = saved;
    await type('two', 'y'.repeat(RECENT + 20));
    await compactJournal(db, 'journey');
    const inside = { document: (await loadJourney(db, 'journey', 0)).document, seq: behind.seq + 5 };
    for (const base of [behind, { document: smallJourney(), seq: 3 }, inside]) {
      const { saved: now } = await catchUp(db, base);
      expect(now.seq).toBe(saved.seq);
      expect(toSnapshot(now.document)).toEqual(toSnapshot(saved.document));
    }
  });

  it('does not catch up from entries that begin too late', async () => {
    const behind = saved;
    await type('one', 'abc');
    const base = saved.document.stages.get('s0') ?? null;
    const after = { ...base, promise: 'Kept' } as AnyRow;
    const edit: PendingEdit = {
      id: 'promise',
      label: 'Edit',
      kind: 'do',
      step: 'promise',
      patch: [{ table: 'stages', id: 's0', before: base, after }],
    };
    saved = (await commitEdits(db, saved, [edit], { now: 0, author: { tab: 'me' } })).saved;
    await db.journal.where('[journeyId+seq]').between(['journey', 0], ['journey', 3], true, true).delete();
    const { saved: now } = await catchUp(db, behind);
    expect(toSnapshot(now.document)).toEqual(toSnapshot(saved.document));
  });

  it('does not make an edit twice whose answer was lost before it was folded', async () => {
    const before = saved;
    const [lost] = await type('lost', 'Old');
    await type('lost', 'Older');
    await type('later', 'n'.repeat(RECENT));
    await compactJournal(db, 'journey');
    if (!lost) throw new Error('an edit expected');
    const again = await commitEdits(db, before, [lost], { now: 0, author: { tab: 'me' } });
    expect(again.applied).toEqual([]);
    expect(again.saved.document.touchpoints.get('t')?.title).toBe('n'.repeat(RECENT));
  });

  it('joins nothing that is not one step of one tab', async () => {
    await type('one', 'abc');
    saved = (await commitEdits(db, saved, [], { now: 0, author: { tab: 'me' } })).saved;
    await type('two', 'de');
    const entries = await readJournal(db, 'journey');
    const padded = [...entries, ...Array.from({ length: RECENT }, (_, i) => later(entries.length + 1 + i))];
    expect(compacted(padded).put.map(({ from, seq }) => [from, seq])).toEqual([
      [1, 3],
      [4, 5],
    ]);
    const others = padded.map((entry, i) => ({ ...entry, author: { tab: `tab ${i % 2}` } }));
    expect(compacted(others).put).toEqual([]);
  });
});

/** A journal entry of one key in a step that holds `keys` of them. */
function later(seq: number, keys = 1, text = 'Reads what others say'): JournalEntry {
  const step = `step${Math.floor(seq / keys)}`;
  const patch: Patch = [
    { table: 'touchpoints', id: 't', before: titled('a'), after: { ...titled('b'), title: text } as AnyRow },
  ];
  const edit = { id: `edit${seq}`, label: 'Rename', kind: 'do', step, patch } as const;
  return {
    journeyId: 'journey',
    seq,
    from: seq,
    at: seq,
    author: { tab: 'me' },
    schemaVersion: SCHEMA_VERSION,
    edits: [edit],
  };
}

describe('a day of editing', () => {
  /** Commits between two compactions, as an open journey asks for them. */
  const EVERY = 128;
  const KEYS = 20_000;
  const MOVES = 2_000;

  it(`of ${KEYS} keys and ${MOVES} moves stays within its bounds all the time`, () => {
    let entries: JournalEntry[] = [];
    let largest = 0;
    for (let seq = 1; seq <= KEYS + MOVES; seq++) {
      entries.push(later(seq, seq % 11 === 0 ? 1 : 25));
      largest = Math.max(largest, entries.length);
      if (seq % EVERY !== 0) continue;
      const { dropped, put } = compacted(entries);
      const gone = new Set(dropped);
      entries = [...entries.filter((entry) => !gone.has(entry)), ...put].sort((a, b) => a.seq - b.seq);
    }
    const bytes = JSON.stringify(entries).length;
    console.info(`journal after a day: ${entries.length} entries (most ${largest}), ${Math.round(bytes / 1000)} kB`);
    // Older entries hold a step each at most, and moves between keys part a step in two.
    expect(largest).toBeLessThan(4 * MAX_STEPS + RECENT + EVERY);
    expect(bytes).toBeLessThan(MOST_TEXT);
    expect(historyFrom(entries, () => true).done.length).toBeGreaterThanOrEqual(Math.min(MAX_STEPS, 400));
  });

  it('with large edits lets go of the oldest by their size', () => {
    const large = Array.from({ length: RECENT + 40 }, (_, i) => later(i + 1, 1, 'x'.repeat(MOST_TEXT / 20)));
    const { dropped } = compacted(large);
    const kept = large.filter((entry) => !dropped.includes(entry));
    expect(dropped.map(({ seq }) => seq)).toEqual(Array.from({ length: dropped.length }, (_, i) => i + 1));
    expect(JSON.stringify(kept.slice(0, -RECENT)).length).toBeLessThanOrEqual(MOST_TEXT);
    expect(kept.length).toBeGreaterThan(RECENT);
  });
});
