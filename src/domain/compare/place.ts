import { type AnyRow, definitionOf, type TableName } from '../model/tables';

type Fields = Readonly<Record<string, unknown>>;

/** A row that another one belongs to, and the field that says so. */
export interface Owner {
  readonly field: string;
  readonly table: TableName;
  readonly id: string;
}

/** The rows without which this one cannot be, in the order of its declaration. */
export function ownersOf(table: TableName, row: AnyRow): readonly Owner[] {
  return definitionOf(table).references.flatMap((reference) => {
    const ids = reference.ids(row);
    const goes = ids.length > 0 && reference.without(row, () => true) === null;
    return goes ? ids.map((id) => ({ field: reference.field, table: reference.to as TableName, id })) : [];
  });
}

/** Whether a row has a place among others, and with it an order key. */
export function isOrdered(row: AnyRow): row is AnyRow & { readonly order: string } {
  return 'order' in row;
}

/**
 * The fields that say which list an ordered row stands in: those that name its owners, and what divides its table.
 * They and the order key are its place; they change together, and are merged together.
 */
export function listFields(table: TableName, row: AnyRow): readonly string[] {
  if (!isOrdered(row)) return [];
  const { dividedBy } = definitionOf(table);
  return [...ownersOf(table, row).map(({ field }) => field), ...(dividedBy === undefined ? [] : [dividedBy])];
}

/** All fields of a row's place; none for a row without one. */
export function placeFields(table: TableName, row: AnyRow): readonly string[] {
  return isOrdered(row) ? [...listFields(table, row), 'order'] : [];
}

/** Names the list that a row stands in: rows with the same name follow each other by their order keys. */
export function listOf(table: TableName, row: AnyRow): string {
  return listFields(table, row)
    .map((field) => String((row as unknown as Fields)[field]))
    .join('~');
}

/** A field of any row. */
export function fieldOf(row: AnyRow | null, field: string): unknown {
  return row === null ? undefined : (row as unknown as Fields)[field];
}
