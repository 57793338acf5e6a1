import { emptyDocument, type JourneyDocument } from './document';
import { type Repair, repairReferences } from './integrity';
import { migrate, type RawTables, SCHEMA_VERSION } from './migrations/migrations';
import { type AnyRow, definitionOf, isTableName, type TableName, tableNames, tables } from './model/tables';
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

/** A row that could not be read, as it was found. */
export interface SetAside {
  readonly table: string;
  readonly raw: unknown;
  /** What is wrong with it, in a sentence. */
  readonly message: string;
}

/** A document that was opened, and what had to be mended for it to hold together. */
export interface Opened {
  readonly document: JourneyDocument;
  readonly repairs: readonly Repair[];
  /** Rows that a repair left out since what they belong to is missing, or cannot be read. */
  readonly leftOut: readonly { readonly table: TableName; readonly row: AnyRow }[];
  /** Rows that were left out because they cannot be read; empty unless `setsAside`. */
  readonly setAside: readonly SetAside[];
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
  /**
   * Leaves out rows that cannot be read, and reports them, instead of refusing the whole. A journey row that is among
   * them is replaced by an empty one. For the database, where one bad row must not take weeks of work with it.
   */
  readonly setsAside?: boolean;
}

/**
 * The one way in, for database rows, files and pastes: newer version? → migrate → zod → repair dangling references.
 * `raw.tables` is unchecked plain data. The problem's path is inside `tables`, such as `stages[3].importance`.
 */
export function openSnapshot(
  raw: { schemaVersion: number; journeyId: string; tables: RawTables },
  { pathOf = (table, index) => `${table}[${index}]`, setsAside = false }: OpenOptions = {},
): Result<Opened> {
  if (raw.schemaVersion > SCHEMA_VERSION) return newerVersion(raw.schemaVersion);
  const setAside: SetAside[] = [];
  /** Whether the problem was dealt with by leaving the row out. */
  const leavesOut = (table: string, row: unknown, { message }: Problem) => {
    if (setsAside) setAside.push({ table, raw: row, message });
    return setsAside;
  };
  const fit = onlyFit(raw.tables, pathOf, leavesOut);
  if (!fit.ok) return fit;
  const migrated = broughtUpToDate(fit.value, raw.schemaVersion);
  if (!migrated.ok) return migrated;
  const current = migrated.value;
  for (const name of Object.keys(current)) {
    if (!isTableName(name)) {
      const path = formatPath([name]);
      const problem = { code: 'unknown-table', message: `“${path}” is not something that a journey has.`, path };
      if (!setsAside || !current[name]?.every((row) => leavesOut(name, row, problem)))
        return { ok: false, error: problem };
    }
  }
  const changes: Change[] = [];
  for (const table of tableNames) {
    const rows = current[table] ?? [];
    const problem = readTable(table, rows, (index) => pathOf(table, index), changes, leavesOut);
    if (problem) return { ok: false, error: problem };
  }
  if (setsAside && !changes.some(({ table, id }) => table === 'journeys' && id === raw.journeyId)) {
    changes.push({ table: 'journeys', id: raw.journeyId, before: null, after: standIn(raw.journeyId) });
  }
  const isOwn = ({ table, id }: Change) => table !== 'journeys' || id === raw.journeyId || !setsAside;
  const document = applyPatch(emptyDocument(raw.journeyId), changes.filter(isOwn));
  if (document.journeys.size !== 1 || !document.journeys.has(raw.journeyId)) {
    return fail('no-journey', 'There is no journey in it: it needs exactly one row in “journeys”.', 'journeys');
  }
  const repaired = repairReferences(document);
  return ok({ ...repaired, leftOut: missingIn(repaired.document, document), setAside });
}

function missingIn(repaired: JourneyDocument, document: JourneyDocument): Opened['leftOut'] {
  if (repaired === document) return [];
  return tableNames.flatMap((table) =>
    [...(document[table] as ReadonlyMap<string, AnyRow>).values()]
      .filter(({ id }) => !repaired[table].has(id))
      .map((row) => ({ table, row })),
  );
}

/** What to say about data of a version that this build cannot know. */
export function newerVersion(version: number): Result<never> {
  return fail(
    'newer-version',
    `This was made by a newer version of Throughline (schema ${version}; this one reads up to ${SCHEMA_VERSION}). Reload to update, then open it again.`,
    'version',
  );
}

type LeavesOut = (table: string, row: unknown, problem: Problem) => boolean;

/** Takes the place of a journey row that cannot be read. */
function standIn(id: string): AnyRow {
  return tables.journeys.schema.parse({ id, title: 'Recovered journey', createdAt: 0 });
}

/** Migrations rely on lists of objects, so that is made sure before the first one runs. */
function onlyFit(
  tables: RawTables,
  pathOf: (table: string, index: number) => string,
  leavesOut: LeavesOut,
): Result<RawTables> {
  const fit: RawTables = {};
  for (const [table, rows] of Object.entries(tables) as [string, unknown][]) {
    const path = formatPath([table]);
    if (!Array.isArray(rows)) return fail('invalid-table', `“${path}” must be a list; it is ${inWords(rows)}.`, path);
    const kept: unknown[] = [];
    for (const [index, row] of rows.entries()) {
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) {
        kept.push(row);
        continue;
      }
      const place = pathOf(table, index);
      const error = {
        code: 'invalid-row',
        message: `“${place}” must be an object; it is ${inWords(row)}.`,
        path: place,
      };
      if (!leavesOut(table, row, error)) return { ok: false, error };
    }
    fit[table] = kept;
  }
  return ok(fit);
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
  leavesOut: LeavesOut,
): Problem | null {
  const seen = new Map<string, number>();
  for (const [index, raw] of rows.entries()) {
    const read = readRow(table, raw, index, pathAt, seen);
    if (!read.ok) {
      if (leavesOut(table, raw, read.error)) continue;
      return read.error;
    }
    seen.set(read.value.id, index);
    changes.push({ table, id: read.value.id, before: null, after: read.value });
  }
  return null;
}

function readRow(
  table: TableName,
  raw: unknown,
  index: number,
  pathAt: (index: number) => string,
  seen: ReadonlyMap<string, number>,
): Result<AnyRow> {
  const { schema, noun, idOf } = definitionOf(table);
  const path = pathAt(index);
  const parsed = schema.safeParse(raw);
  const issue = parsed.error?.issues[0];
  if (issue) {
    const { message, path: place } = sentenceFor(issue, { schema, value: raw, path, noun: noun[0] });
    return fail('invalid-row', message, place);
  }
  const row = parsed.data as AnyRow;
  const idPath = `${path}.id`;
  const earlier = seen.get(row.id);
  if (earlier !== undefined) {
    const message = `“${idPath}” is “${row.id}”, which “${pathAt(earlier)}” already has; every id must be its own.`;
    return fail('duplicate-id', message, idPath);
  }
  const derived = idOf?.(row) ?? row.id;
  if (derived !== row.id) {
    const message = `“${idPath}” must be “${derived}”, after what the ${noun[0]} belongs to; it is “${row.id}”.`;
    return fail('wrong-id', message, idPath);
  }
  return ok(row);
}
