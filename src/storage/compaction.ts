import { isSame } from '../domain/isSame';
import { readJournal } from './commit';
import type { JournalEdit, JournalEntry, ThroughlineDatabase } from './database';
import { storedEntry } from './packedJournal';
import { joined, MAX_STEPS } from './steps';

/** The newest entries stay as they are: other tabs catch up from them, and lost answers are looked up in them. */
export const RECENT = 200;

/** Most characters of JSON that the older part holds: about 8 MB. */
export const MOST_TEXT = 8_000_000;

/**
 * Keeps the journal of a journey bounded, however long people edit: the keystrokes of one undo step become one entry,
 * and what is further back than anybody can undo is dropped. In one transaction, so that no reader sees half of it.
 */
export async function compactJournal(db: ThroughlineDatabase, journeyId: string): Promise<void> {
  await db.transaction('rw', db.journeys, db.journal, db.rows, async () => {
    const entries = await readJournal(db, journeyId);
    const { dropped, put } = compacted(entries);
    if (dropped.length === 0) return;
    await db.journal.bulkDelete(dropped.map(({ seq }): [string, number] => [journeyId, seq]));
    await db.journal.bulkPut(put.map(storedEntry));
  });
}

/** What compaction takes out of the journal, and what it puts in its place. */
export function compacted(entries: readonly JournalEntry[]): { dropped: JournalEntry[]; put: JournalEntry[] } {
  const older = entries.slice(0, -RECENT);
  const kept = withinBounds(folded(older));
  const put = kept.filter((entry) => !older.includes(entry));
  const dropped = older.filter((entry) => !kept.includes(entry));
  return { dropped, put };
}

/** Neighbours that did parts of the same step become one entry. */
function folded(entries: readonly JournalEntry[]): JournalEntry[] {
  const result: JournalEntry[] = [];
  for (const entry of entries) {
    const last = result.at(-1);
    const one = last && join(last, entry);
    if (one) result[result.length - 1] = one;
    else result.push(entry);
  }
  return result;
}

function join(first: JournalEntry, second: JournalEntry): JournalEntry | null {
  const step = first.edits[0]?.step;
  const isOne = [...first.edits, ...second.edits].every((edit) => edit.kind === 'do' && edit.step === step);
  const isNext = second.from === first.seq + 1 && second.schemaVersion === first.schemaVersion;
  if (!isOne || !isNext || !isSame(first.author, second.author)) return null;
  const [head, ...rest] = [...first.edits, ...second.edits];
  if (!head) return null;
  const edit = rest.reduce<JournalEdit>((whole, part) => ({ ...head, ...joined(whole, part) }), head);
  const ids = [...(first.folded ?? []), ...(second.folded ?? []), ...rest.map(({ id }) => id)];
  return { ...second, from: first.from, edits: [edit], folded: ids };
}

/** The newest entries within the bounds. */
function withinBounds(entries: readonly JournalEntry[]): JournalEntry[] {
  const steps = new Set<string>();
  let text = 0;
  let first = entries.length;
  while (first > 0) {
    const entry = entries[first - 1];
    for (const { step } of entry?.edits ?? []) steps.add(step);
    if (entry) text += JSON.stringify(storedEntry(entry)).length;
    if (steps.size > MAX_STEPS || text > MOST_TEXT) break;
    first -= 1;
  }
  return entries.slice(first);
}
