import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { stageSchema } from '../../src/domain/model/stage';
import { type History, historyFrom } from '../../src/state/history';
import { compacted, RECENT } from '../../src/storage/compaction';
import type { Author, JournalEdit, JournalEntry } from '../../src/storage/database';

const stage = (name: string) => stageSchema.parse({ id: 's', order: 'a0', name });

/** A journal that is written edit by edit, one commit each. */
function journal() {
  const entries: JournalEntry[] = [];
  const add = (
    author: string,
    kind: JournalEdit['kind'],
    step: string,
    name: string,
    schemaVersion = SCHEMA_VERSION,
  ) => {
    const seq = entries.length + 1;
    const patch = [{ table: 'stages' as const, id: 's', before: stage(`before ${name}`), after: stage(name) }];
    const edit = { id: `edit${seq}`, label: name, kind, step, patch };
    entries.push({ journeyId: 'j', seq, from: seq, at: 0, author: { tab: author }, schemaVersion, edits: [edit] });
  };
  return { entries, add };
}

const labels = ({ done, undone }: History) => ({
  done: done.map(({ label }) => label),
  undone: undone.map(({ label }) => label),
});
const mine = ({ tab }: Author) => tab !== 'another living tab';

describe('the history that a journal tells', () => {
  it('is the steps in order, a burst of typing as one', () => {
    const { entries, add } = journal();
    for (const text of ['T', 'Ty', 'Typed']) add('me', 'do', 'burst', text);
    add('me', 'do', 'next', 'Moved');
    const history = historyFrom(entries, mine);
    expect(labels(history)).toEqual({ done: ['Typed', 'Moved'], undone: [] });
    expect(history.done[0]?.patch).toMatchObject([{ before: { name: 'before T' }, after: { name: 'Typed' } }]);
  });

  it('knows what was taken back and made again', () => {
    const { entries, add } = journal();
    add('me', 'do', 'a', 'A');
    add('me', 'do', 'b', 'B');
    add('me', 'undo', 'b', 'B');
    add('me', 'undo', 'a', 'A');
    expect(labels(historyFrom(entries, mine))).toEqual({ done: [], undone: ['B', 'A'] });
    add('me', 'redo', 'a', 'A');
    expect(labels(historyFrom(entries, mine))).toEqual({ done: ['A'], undone: ['B'] });
    add('me', 'do', 'c', 'C');
    expect(labels(historyFrom(entries, mine))).toEqual({ done: ['A', 'C'], undone: [] });
  });

  it('leaves the steps of living tabs to them, and takes on those of tabs that are gone', () => {
    const { entries, add } = journal();
    add('me', 'do', 'a', 'Mine');
    add('another living tab', 'do', 'b', 'Theirs');
    add('a tab that is gone', 'do', 'c', 'Left behind');
    expect(labels(historyFrom(entries, mine)).done).toEqual(['Mine', 'Left behind']);
  });

  it('has nothing of another schema, whose rows have another shape', () => {
    const { entries, add } = journal();
    add('me', 'do', 'old', 'Old', SCHEMA_VERSION - 1);
    add('me', 'do', 'new', 'New');
    expect(labels(historyFrom(entries, mine)).done).toEqual(['New']);
  });

  it('does without a step that was dropped from the journal and then taken back', () => {
    const { entries, add } = journal();
    add('me', 'undo', 'long gone', 'Long gone');
    add('me', 'do', 'a', 'A');
    expect(labels(historyFrom(entries, mine))).toEqual({ done: ['A'], undone: [] });
  });

  it('is the same after compaction', () => {
    const { entries, add } = journal();
    for (let step = 0; step < 120; step++) {
      for (const key of ['x', 'xy', 'xyz']) add('me', 'do', `burst${step}`, `${key}${step}`);
      if (step % 7 === 3) add('me', 'undo', `burst${step}`, `xyz${step}`);
      if (step % 14 === 3) add('me', 'redo', `burst${step}`, `xyz${step}`);
    }
    const { dropped, put } = compacted(entries);
    const kept = [...entries.filter((entry) => !dropped.includes(entry)), ...put].sort((a, b) => a.seq - b.seq);
    expect(kept.length).toBeLessThan(entries.length - 60);
    expect(kept.slice(-RECENT)).toEqual(entries.slice(-RECENT));
    expect(historyFrom(kept, mine)).toEqual(historyFrom(entries, mine));
  });
});
