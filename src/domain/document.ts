import type { Journey } from './model/journey';
import { type RowOf, type TableName, tableNames } from './model/tables';

/**
 * One journey in memory: a map of rows per table. Immutable: an edit makes a new document that shares every table it
 * did not touch, so identity tells what changed. `journeys` holds exactly one row, whose id is `id`.
 */
export type JourneyDocument = { readonly id: string } & {
  readonly [T in TableName]: ReadonlyMap<string, RowOf<T>>;
};

/** A document with no rows at all; the journey row has to be put first. */
export function emptyDocument(id: string): JourneyDocument {
  const empty = Object.fromEntries(tableNames.map((table) => [table, new Map()]));
  return { id, ...empty } as unknown as JourneyDocument;
}

export function journeyOf(document: JourneyDocument): Journey {
  const journey = document.journeys.get(document.id);
  if (!journey) throw new Error(`The document ${document.id} has no journey row.`);
  return journey;
}

/** All rows of all tables. */
export function countRows(document: JourneyDocument): number {
  return tableNames.reduce((sum, table) => sum + document[table].size, 0);
}
