import type { JourneyDocument } from './document';
import { type AnyRow, definitionOf, rowKey, type TableName, tableNames } from './model/tables';
import { z } from './zod';

/** What happened to one row. `before` is null for a new row, `after` for a removed one. */
export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** An edit as data: at most one change per row. */
export type Patch = readonly Change[];

type Rows = Map<string, AnyRow>;

/** The document after the patch, taking each `after` as it stands. Untouched tables keep their identity. */
export function applyPatch(document: JourneyDocument, patch: Patch): JourneyDocument {
  if (patch.length === 0) return document;
  const tables = new Map<TableName, Rows>();
  for (const { table, id, after } of patch) {
    let rows = tables.get(table);
    if (!rows) {
      rows = new Map<string, AnyRow>(document[table]);
      tables.set(table, rows);
    }
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return { ...document, ...Object.fromEntries(tables) } as JourneyDocument;
}

/** The patch that takes the other one back. */
export function invertPatch(patch: Patch): Patch {
  return patch.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }));
}

/**
 * One patch that does what two do in turn. A row that the second restores stays in: its last value must still reach
 * the database, where an earlier save may hold something else. What others changed of a row in between belongs to
 * neither: taking the whole back leaves it as it is.
 */
export function composePatches(first: Patch, second: Patch): Patch {
  const changes = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second) {
    const key = keyOf(change);
    const earlier = changes.get(key);
    changes.set(key, earlier ? { ...change, before: beforeBoth(earlier, change) } : change);
  }
  return [...changes.values()];
}

function beforeBoth(first: Change, second: Change): AnyRow | null {
  if (!first.before || !first.after || !second.before) return first.before;
  return withFields(second.before, first.before, changedFields(first.before, first.after));
}

/**
 * A patch as it was done to a document, given what `rebasePatch` made of it there: rows that it removed are in it as they
 * were at that moment, also those that only hung on what it removed. So its inverse gives all of them back.
 */
export function asDone(meant: Patch, did: Patch): Patch {
  const changes = new Map(meant.map((change) => [keyOf(change), change]));
  for (const change of did) if (!change.after || !changes.has(keyOf(change))) changes.set(keyOf(change), change);
  return [...changes.values()];
}

function keyOf({ table, id }: Change): string {
  return rowKey(table, id);
}

/** The patch that turns one document into another: each row that was added, removed or differs. */
export function patchBetween(from: JourneyDocument, to: JourneyDocument): Patch {
  const changes: Change[] = [];
  for (const table of tableNames) {
    const [before, after] = [from[table], to[table]] as readonly ReadonlyMap<string, AnyRow>[];
    if (!before || !after || before === after) continue;
    for (const [id, row] of before) {
      const next = after.get(id) ?? null;
      if (!isSame(row, next)) changes.push({ table, id, before: row, after: next });
    }
    for (const [id, row] of after) if (!before.has(id)) changes.push({ table, id, before: null, after: row });
  }
  return changes;
}

/** The fields in which two versions of a row differ. */
export function changedFields(before: AnyRow, after: AnyRow): string[] {
  const a = before as Record<string, unknown>;
  const b = after as Record<string, unknown>;
  return Object.keys(b).filter((field) => !isSame(a[field], b[field]));
}

/** Whether two field values are equal; values are plain JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/**
 * Fits a patch to a document that others may have changed since the patch was made, and returns what it does there.
 *
 * - An update changes only the fields that the edit changed, so two people who change different fields both keep theirs.
 * - An update of a row that is gone does nothing: deleting wins.
 * - A new row that others have made too, or made again, adds to theirs only what it says beyond the defaults.
 * - Rows that name a removed row follow their declared references: they go too, or let go of it.
 *
 * On the document that the patch was made for, it returns an equal patch. Both the view and the database go through
 * this one function, which is why they cannot disagree.
 */
export function rebasePatch(document: JourneyDocument, patch: Patch): Patch {
  const changes = new Map<string, Change>();
  const put = (table: TableName, id: string, after: AnyRow | null) => {
    const key = rowKey(table, id);
    const before = changes.has(key) ? (changes.get(key)?.before ?? null) : (document[table].get(id) ?? null);
    changes.set(key, { table, id, before, after });
  };

  for (const { table, id, before, after } of patch) {
    const current = document[table].get(id) ?? null;
    if (!after) {
      if (current) put(table, id, null);
    } else if (!before) put(table, id, current ? withFields(current, after, saidFields(table, after)) : after);
    else if (current) put(table, id, withFields(current, after, changedFields(before, after)));
  }
  settleReferences(document, changes, put);
  return [...changes.values()].filter(({ before, after }) => !isSame(before, after));
}

/** The row with some fields of another one. */
export function withFields(row: AnyRow, from: AnyRow, fields: readonly string[]): AnyRow {
  if (fields.length === 0) return row;
  const source = from as Record<string, unknown>;
  return { ...row, ...Object.fromEntries(fields.map((field) => [field, source[field]])) } as AnyRow;
}

/** The fields of a row that hold something else than what a new row of its table has by itself. */
function saidFields(table: TableName, row: AnyRow): string[] {
  const { schema } = definitionOf(table);
  const shape: Record<string, z.ZodType> = schema instanceof z.ZodObject ? schema.shape : {};
  return Object.entries(row).flatMap(([field, value]) => {
    const byItself = shape[field]?.safeParse(undefined);
    return byItself?.success && isSame(byItself.data, value) ? [] : [field];
  });
}

/** Follows references until none dangles, counting only what this patch removed or put. */
function settleReferences(
  document: JourneyDocument,
  changes: ReadonlyMap<string, Change>,
  put: (table: TableName, id: string, after: AnyRow | null) => void,
): void {
  const lookUp = (table: TableName, id: string): AnyRow | null => {
    const change = changes.get(rowKey(table, id));
    return change ? change.after : (document[table].get(id) ?? null);
  };
  const settle = (table: TableName, row: AnyRow): boolean => {
    let settled: AnyRow | null = row;
    for (const reference of definitionOf(table).references) {
      if (!settled) break;
      settled = reference.without(settled, (id) => lookUp(reference.to as TableName, id) === null) as AnyRow | null;
    }
    if (settled === row) return false;
    put(table, row.id, settled);
    return settled === null;
  };

  for (const { table, after } of [...changes.values()]) if (after) settle(table, after);
  let removed = removedTables(changes.values());
  while (removed.size > 0) {
    const next = new Set<TableName>();
    for (const table of tableNames) {
      if (!definitionOf(table).references.some((reference) => removed.has(reference.to as TableName))) continue;
      for (const id of document[table].keys()) {
        const row = lookUp(table, id);
        if (row && settle(table, row)) next.add(table);
      }
      for (const change of [...changes.values()]) {
        if (change.table === table && !change.before && change.after && settle(table, change.after)) next.add(table);
      }
    }
    removed = next;
  }
}

function removedTables(changes: Iterable<Change>): Set<TableName> {
  const removed = new Set<TableName>();
  for (const change of changes) if (!change.after) removed.add(change.table);
  return removed;
}
