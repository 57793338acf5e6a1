import { type AnyRow, definitionOf, type TableName } from '../model/tables';
import type { Change, Patch } from '../patch';
import { migrate, type RawTables } from './migrations';

/**
 * An edit that was made under an earlier schema, as this build would have made it: what it found and what it left are
 * migrated like a journey of their own. Null when a row cannot be read even then.
 */
export function migratePatch(patch: Patch, from: number): Patch | null {
  const before = migratedRows(patch, 'before', from);
  const after = migratedRows(patch, 'after', from);
  if (!before || !after) return null;
  return patch.map((change) => ({
    ...change,
    before: before.get(keyOf(change)) ?? null,
    after: after.get(keyOf(change)) ?? null,
  }));
}

const keyOf = ({ table, id }: { readonly table: string; readonly id: string }) => `${table}:${id}`;

function migratedRows(patch: Patch, side: 'before' | 'after', from: number): ReadonlyMap<string, AnyRow> | null {
  const tables: RawTables = {};
  for (const { table, [side]: row } of patch satisfies readonly Change[]) {
    if (row) tables[table] = [...(tables[table] ?? []), row];
  }
  const read = new Map<string, AnyRow>();
  for (const [table, rows] of Object.entries(migrate(tables, from))) {
    for (const raw of rows) {
      const row = definitionOf(table as TableName).schema.safeParse(raw);
      if (!row.success) return null;
      read.set(keyOf({ table, id: row.data.id }), row.data as AnyRow);
    }
  }
  return read;
}
