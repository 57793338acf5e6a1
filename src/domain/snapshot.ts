import { emptyDocument, type JourneyDocument } from './document';
import { type Repair, repairReferences } from './integrity';
import { migrate, type RawTables, SCHEMA_VERSION } from './migrations/migrations';
import { type AnyRow, definitionOf, isTableName, type TableName, tableNames } from './model/tables';
import { applyPatch, type Change } from './patch';
import { formatPath } from './path';
import { fail, ok, type Problem, type Result } from './result';
import { inWords, sentenceFor } from './sentences';

/** A journey as plain data: what the database holds row by row and a file holds as JSON. Rows are sorted by id. */
export interface Snapshot {
  readonly schemaVersion: number;
  readonly journeyId: string;
  readonly tables: { readonly [T in TableName]: readonly AnyRow[] };
}

/** A document that was opened, and what had to be mended for it to hold together. */
export interface Opened {
  readonly document: JourneyDocument;
  readonly repairs: readonly Repair[];
}

export function toSnapshot(document: JourneyDocument): Snapshot {
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...(document[table] as ReadonlyMap<string, AnyRow>).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  ) as unknown as Snapshot['tables'];
  return { schemaVersion: SCHEMA_VERSION, journeyId: document.id, tables };
}

/** How an opener names the places of its rows in sentences; without it `stages[3]`. */
export interface OpenOptions {
  readonly pathOf?: (table: string, index: number) => string;
}

/**
 * The one way in, for database rows, files and pastes: newer version? → migrate → zod → repair dangling references.
 * `raw.tables` is unchecked plain data. The problem's path is inside `tables`, such as `stages[3].importance`.
 */
export function openSnapshot(
  raw: { schemaVersion: number; journeyId: string; tables: RawTables },
  { pathOf = (table, index) => `${table}[${index}]` }: OpenOptions = {},
): Result<Opened> {
  if (raw.schemaVersion > SCHEMA_VERSION) return newerVersion(raw.schemaVersion);
  const unfit = firstUnfit(raw.tables, pathOf);
  if (unfit) return unfit;
  const migrated = broughtUpToDate(raw.tables, raw.schemaVersion);
  if (!migrated.ok) return migrated;
  const tables = migrated.value;
  for (const name of Object.keys(tables)) {
    if (!isTableName(name)) {
      const path = formatPath([name]);
      return fail('unknown-table', `“${path}” is not something that a journey has.`, path);
    }
  }
  const changes: Change[] = [];
  for (const table of tableNames) {
    const problem = readTable(table, tables[table] ?? [], (index) => pathOf(table, index), changes);
    if (problem) return { ok: false, error: problem };
  }
  const document = applyPatch(emptyDocument(raw.journeyId), changes);
  if (document.journeys.size !== 1 || !document.journeys.has(raw.journeyId)) {
    return fail('no-journey', 'There is no journey in it: it needs exactly one row in “journeys”.', 'journeys');
  }
  return ok(repairReferences(document));
}

/** What to say about data of a version that this build cannot know. */
export function newerVersion(version: number): Result<never> {
  return fail(
    'newer-version',
    `This was made by a newer version of Throughline (schema ${version}; this one reads up to ${SCHEMA_VERSION}). Reload to update, then open it again.`,
    'version',
  );
}

/** Migrations rely on lists of objects, so that is checked before the first one runs. */
function firstUnfit(tables: RawTables, pathOf: (table: string, index: number) => string): Result<never> | null {
  for (const [table, rows] of Object.entries(tables) as [string, unknown][]) {
    const path = formatPath([table]);
    if (!Array.isArray(rows)) return fail('invalid-table', `“${path}” must be a list; it is ${inWords(rows)}.`, path);
    for (const [index, row] of rows.entries()) {
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) continue;
      const place = pathOf(table, index);
      return fail('invalid-row', `“${place}” must be an object; it is ${inWords(row)}.`, place);
    }
  }
  return null;
}

function broughtUpToDate(tables: RawTables, from: number): Result<RawTables> {
  try {
    return ok(migrate(tables, from));
  } catch {
    // Steps are written for data that an older build accepted; a damaged file may hold anything.
    return fail(
      'migration',
      `This was made by an older version (schema ${from}) and is damaged, so it cannot be brought up to date.`,
    );
  }
}

function readTable(
  table: TableName,
  rows: readonly unknown[],
  pathAt: (index: number) => string,
  changes: Change[],
): Problem | null {
  const { schema, noun, idOf } = definitionOf(table);
  const seen = new Map<string, number>();
  for (const [index, raw] of rows.entries()) {
    const path = pathAt(index);
    const parsed = schema.safeParse(raw);
    const issue = parsed.error?.issues[0];
    if (issue) return { code: 'invalid-row', ...sentenceFor(issue, { schema, value: raw, path, noun: noun[0] }) };
    const row = parsed.data as AnyRow;
    const idPath = `${path}.id`;
    const earlier = seen.get(row.id);
    if (earlier !== undefined) {
      const message = `“${idPath}” is “${row.id}”, which “${pathAt(earlier)}” already has; every id must be its own.`;
      return { code: 'duplicate-id', message, path: idPath };
    }
    const derived = idOf?.(row) ?? row.id;
    if (derived !== row.id) {
      const message = `“${idPath}” must be “${derived}”, after what the ${noun[0]} belongs to; it is “${row.id}”.`;
      return { code: 'wrong-id', message, path: idPath };
    }
    seen.set(row.id, index);
    changes.push({ table, id: row.id, before: null, after: row });
  }
  return null;
}
