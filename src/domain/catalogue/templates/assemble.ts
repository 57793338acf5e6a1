import { emptyDocument, type JourneyDocument } from '../../document';
import { type AnyRow, definitionOf, type RowOf, type TableName, tableNames } from '../../model/tables';
import { orderKeys } from '../../order';
import { applyPatch, type Change } from '../../patch';

/** Rows of a new journey, table by table. */
export type Rows = { readonly [T in TableName]?: readonly RowOf<T>[] };

/** A document of exactly these rows, each checked against its schema. Throws (zod) on a row that does not fit. */
export function assemble(id: string, rows: Rows): JourneyDocument {
  const changes = tableNames.flatMap((table) =>
    (rows[table] ?? []).map((row): Change => {
      const after = definitionOf(table).schema.parse(row) as AnyRow;
      return { table, id: after.id, before: null, after };
    }),
  );
  return applyPatch(emptyDocument(id), changes);
}

/** The items in their given order, each with a fractional key. */
export function ordered<T>(items: readonly T[]): (T & { readonly order: string })[] {
  const keys = orderKeys(items.length);
  return items.map((item, index) => ({ ...item, order: keys[index] ?? '' }));
}
