import { fieldOf } from './compare/place';
import { isSame } from './isSame';
import { mergedList } from './mergedList';
import { type AnyRow, definitionOf, type TableName } from './model/tables';
import { z } from './zod';

/** The fields in which two versions of a row differ. */
export function changedFields(before: AnyRow, after: AnyRow): string[] {
  const a = before as Record<string, unknown>;
  const b = after as Record<string, unknown>;
  return Object.keys(b).filter((field) => !isSame(a[field], b[field]));
}

/** The row with some fields of another one. */
export function withFields(row: AnyRow, from: AnyRow, fields: readonly string[]): AnyRow {
  if (fields.length === 0) return row;
  const source = from as Record<string, unknown>;
  return { ...row, ...Object.fromEntries(fields.map((field) => [field, source[field]])) } as AnyRow;
}

/**
 * The row after an edit of some of its fields, which the edit knew as `before` and left as `after`. Of a list, only what
 * the edit changed in it is changed: items that others added or took out meanwhile stay as they have them.
 */
export function withEdit(
  table: TableName,
  row: AnyRow,
  before: AnyRow,
  after: AnyRow,
  fields: readonly string[] = changedFields(before, after),
): AnyRow {
  const { itemKey } = definitionOf(table);
  const lists = fields.flatMap((field) => {
    const [now, old, next] = [row, before, after].map((one) => fieldOf(one, field));
    if (!Array.isArray(now) || !Array.isArray(next) || !Array.isArray(old)) return [];
    const keyOf = (item: unknown) => itemKey?.(field, item) ?? JSON.stringify(item);
    return [[field, mergedList(now, old, next, keyOf)] as const];
  });
  return { ...withFields(row, after, fields), ...Object.fromEntries(lists) } as AnyRow;
}

/** The row with what a new one of the same table says, beyond what such a row holds by itself. */
export function withSaid(
  table: TableName,
  row: AnyRow,
  other: AnyRow,
  fields: readonly string[] = saidFields(table, other),
): AnyRow {
  const silent = Object.fromEntries(
    fields.filter((field) => Array.isArray(fieldOf(other, field))).map((field) => [field, []]),
  );
  return withEdit(table, row, { ...other, ...silent } as AnyRow, other, fields);
}

/** The fields of a row that hold something else than what a new row of its table has by itself; some can be left out. */
export function saidFields(table: TableName, row: AnyRow, leftOut: readonly string[] = []): string[] {
  const { schema } = definitionOf(table);
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema instanceof z.ZodMiniObject ? schema.shape : {};
  return Object.entries(row).flatMap(([field, value]) => {
    if (leftOut.includes(field)) return [];
    const schemaOf = shape[field];
    const byItself = schemaOf && z.safeParse(schemaOf, undefined);
    return byItself?.success && isSame(byItself.data, value) ? [] : [field];
  });
}
