import type { Stamps } from '../domain/clock';
import { definitionOf, rowKey } from '../domain/model/tables';
import { type Change, changedFields, isSame, type Patch } from '../domain/patch';
import type { StoredRow, ThroughlineDatabase } from './database';
import { storedRow } from './rows';

/**
 * Writes a patch to a journey's set of rows, with the number of its commit as the stamp of what it changed, inside a transaction
 * that the caller has opened. A stored row that cannot be read is never written over: it moves aside and stays.
 */
export async function writeRows(db: ThroughlineDatabase, rowsKey: string, patch: Patch, seq: number): Promise<void> {
  const keyOf = ({ table, id }: Change): [string, string, string] => [rowsKey, table, id];
  const puts = patch.filter(({ after }) => after);
  const stored = await db.rows.bulkGet(puts.map(keyOf));
  const rows = puts.flatMap((change, i) => rowsAfter(change, rowsKey, stored[i], `${seq}-${i}`, seq));
  await Promise.all([db.rows.bulkPut(rows), db.rows.bulkDelete(patch.filter(({ after }) => !after).map(keyOf))]);
}

/** All rows of a set as they are after a patch: what `writeRows` makes of them, for a set that is written anew. */
export function rowsWith(rows: readonly StoredRow[], rowsKey: string, patch: Patch, seq: number): StoredRow[] {
  const result = new Map(rows.map((row) => [rowKey(row.table, row.id), row]));
  for (const [i, change] of patch.entries()) {
    const key = rowKey(change.table, change.id);
    const earlier = result.get(key);
    result.delete(key);
    for (const row of rowsAfter(change, rowsKey, earlier, `${seq}-${i}`, seq))
      result.set(rowKey(row.table, row.id), row);
  }
  return [...result.values()];
}

/** The row that a change puts, and the one that it found there if that cannot be read. */
function rowsAfter(
  change: Change,
  rowsKey: string,
  earlier: StoredRow | undefined,
  mark: string,
  seq: number,
): StoredRow[] {
  const { table, after } = change;
  if (!after) return [];
  const row = storedRow(rowsKey, table, after, stampsAfter(change, earlier?.stamps, seq));
  return earlier && isUnreadable(earlier, change) ? [row, { ...earlier, id: `unreadable-${mark}` }] : [row];
}

/** Opening left the row out, so the edit knows nothing of it. Only what differs from what the edit knew is looked at closely. */
function isUnreadable({ table, row }: StoredRow, { before }: Change): boolean {
  return !isSame(row, before) && !definitionOf(table).schema.safeParse(row).success;
}

function stampsAfter({ before, after }: Change, stamps: Stamps | undefined, seq: number): Stamps {
  if (!before || !after) return { id: seq };
  return { ...stamps, ...Object.fromEntries(changedFields(before, after).map((field) => [field, seq])) };
}
