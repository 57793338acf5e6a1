import type { JourneyDocument } from '../domain/document';
import { isUpdate, packed, unpacked, unpackedFrom } from '../domain/fieldChanges';
import { type AnyRow, rowKey } from '../domain/model/tables';
import { applyPatch, type Change } from '../domain/patch';
import type { JournalEdit, JournalEntry, StoredEdit, StoredEntry, ThroughlineDatabase } from './database';

/** An entry as the database holds it. */
export function storedEntry({ author: { tab, ...author }, ...entry }: JournalEntry): StoredEntry {
  const edits = entry.edits.map((edit) => ({ ...edit, patch: packed(edit.patch) }));
  return { ...entry, author: tab, ...author, edits };
}

/** A stored entry with whole edits. */
function wholeEntry({ author: tab, person, ...entry }: StoredEntry, edits: readonly JournalEdit[]): JournalEntry {
  return { ...entry, author: person === undefined ? { tab } : { tab, person }, edits };
}

/** The document after entries that follow it, and they with whole rows; null where they were made on another one. */
export function documentAfter(
  start: JourneyDocument,
  stored: readonly StoredEntry[],
): { readonly document: JourneyDocument; readonly entries: readonly JournalEntry[] } | null {
  let document = start;
  const entries: JournalEntry[] = [];
  for (const entry of stored) {
    const edits: JournalEdit[] = [];
    for (const edit of entry.edits) {
      const patch = unpacked(document, edit.patch);
      if (!patch) return null;
      document = applyPatch(document, patch);
      edits.push({ ...edit, patch });
    }
    entries.push(wholeEntry(entry, edits));
  }
  return { document, entries };
}

/**
 * The newest entries of a journey with whole rows, inside a transaction over `rows`: read backwards from the rows as they
 * are. What does not fit those is left out, as only damage brings about; its edit stays, and is still recognised.
 */
export async function wholeEntries(
  db: ThroughlineDatabase,
  rowsKey: string,
  stored: readonly StoredEntry[],
): Promise<JournalEntry[]> {
  const updates = stored.flatMap(({ edits }) => edits.flatMap(({ patch }) => patch.filter(isUpdate)));
  const keys = new Map(updates.map(({ table, id }) => [rowKey(table, id), [rowsKey, table, id] as const]));
  const found = await db.rows.bulkGet([...keys.values()].map((key): [string, string, string] => [...key]));
  const rows = new Map<string, AnyRow | null>([...keys.keys()].map((key, i) => [key, found[i]?.row ?? null]));

  const back = (edit: StoredEdit): JournalEdit => {
    const patch = edit.patch.flatMap((change): Change[] => {
      const key = rowKey(change.table, change.id);
      const row = rows.get(key);
      const whole = isUpdate(change) ? row && unpackedFrom(change, row, 'after') : change;
      if (!whole) return [];
      rows.set(key, whole.before);
      return [whole];
    });
    return { ...edit, patch };
  };
  return stored
    .toReversed()
    .map((entry) => wholeEntry(entry, entry.edits.toReversed().map(back).toReversed()))
    .reverse();
}
