import type { JourneyDocument } from '../document';
import { type AnyRow, rowKey, type TableName } from '../model/tables';
import { applyPatch, type Change, completePatch, type Patch, patchBetween, withFields } from '../patch';
import { withoutCircles } from './circles';
import type { Difference } from './difference';
import { markedWith } from './merge';
import { ownersOf, placeFields } from './place';

/**
 * Takes single rows of `now` back to what they are in `source`: rows that it has not go, rows that are gone come back
 * together with what they belong to, and of changed rows only the fields change that the difference names.
 */
export function restorePatch(now: JourneyDocument, source: JourneyDocument, differences: readonly Difference[]): Patch {
  const changes = new Map<string, Change>();
  const put = (table: TableName, id: string, after: AnyRow | null) => {
    const before = (now[table].get(id) ?? null) as AnyRow | null;
    changes.set(rowKey(table, id), { table, id, before, after });
  };
  const bringBack = (table: TableName, row: AnyRow) => {
    put(table, row.id, row);
    for (const owner of ownersOf(table, row)) {
      const ownerRow = source[owner.table].get(owner.id) as AnyRow | undefined;
      const isThere = now[owner.table].has(owner.id) || changes.has(rowKey(owner.table, owner.id));
      if (ownerRow && !isThere) bringBack(owner.table, ownerRow);
    }
  };
  for (const { table, id, fields, move } of differences) {
    const then = source[table].get(id) as AnyRow | undefined;
    const current = now[table].get(id) as AnyRow | undefined;
    if (!then) {
      if (current) put(table, id, null);
    } else if (!current) bringBack(table, then);
    else {
      const named = fields.flatMap((field) => markedWith(table, field));
      const names = fields.length === 0 && move === null ? Object.keys(then) : named;
      put(table, id, withFields(current, then, move === null ? names : [...names, ...placeFields(table, then)]));
      for (const owner of ownersOf(table, then)) {
        const ownerRow = source[owner.table].get(owner.id) as AnyRow | undefined;
        if (move !== null && ownerRow && !now[owner.table].has(owner.id)) bringBack(owner.table, ownerRow);
      }
    }
  }
  const patch = completePatch(now, [...changes.values()]);
  const restored = applyPatch(now, patch);
  const held = withoutCircles(restored);
  return held === restored ? patch : patchBetween(now, held);
}
