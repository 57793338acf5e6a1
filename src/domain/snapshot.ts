import { emptyDocument, type JourneyDocument } from './document';
import { type Repair, repairReferences } from './integrity';
import { migrate, type RawTables, SCHEMA_VERSION } from './migrations/migrations';
import { hasFitId } from './model/record';
import { type AnyRow, definitionOf, isTableName, type TableName, tableNames, tables } from './model/tables';
import { applyPatch, type Change } from './patch';
import { formatPath } from './path';
import { fail, ok, type Problem, type Result } from './result';
import { inWords, number, sentenceFor } from './sentences';
import { listed } from './words';
import type { z } from './zod';

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
  const problems: Problem[] = [];
  /** A row that cannot be read is left out; where rows may not be, the whole is refused in the end. */
  const leaveOut: LeaveOut = (table, row, found) => {
    if (!setsAside) problems.push(...found);
    else if (found[0]) setAside.push({ table, raw: row, message: found[0].message });
  };
  const fit = onlyFit(raw.tables, pathOf, leaveOut);
  if (!fit.ok) return fit;
  if (problems.length > 0) return refused(problems);
  const migrated = broughtUpToDate(fit.value, raw.schemaVersion);
  if (!migrated.ok) return migrated;
  const current = migrated.value;
  for (const name of Object.keys(current)) {
    if (!isTableName(name)) {
      const path = formatPath([name]);
      const problem = { code: 'unknown-table', message: `“${path}” is not something that a journey has.`, path };
      if (!setsAside) problems.push(problem);
      else for (const row of current[name] ?? []) leaveOut(name, row, [problem]);
    }
  }
  const changes: Change[] = [];
  for (const table of tableNames) {
    readTable(table, current[table] ?? [], (index) => pathOf(table, index), changes, leaveOut);
  }
  if (problems.length > 0) return refused(problems);
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

type LeaveOut = (table: string, row: unknown, problems: readonly Problem[]) => void;

/** Most problems of a journey that are told: who mends a file wants to see the kinds, not a thousand of one. */
const MAX_TOLD = 10;

/** The first problem, with the next ones beside it. */
function refused([first, ...others]: readonly Problem[]): Result<never> {
  if (!first) throw new Error('Nothing is refused without a problem.');
  if (others.length === 0) return { ok: false, error: first };
  const told = others.slice(0, MAX_TOLD - 1).map(({ message }) => message);
  const left = others.length - told.length;
  const more = left > 0 ? [`${number(left)} more of such problems are not listed.`] : [];
  return { ok: false, error: { ...first, others: [...told, ...more] } };
}

/** Takes the place of a journey row that cannot be read. */
function standIn(id: string): AnyRow {
  return tables.journeys.schema.parse({ id, title: 'Recovered journey', createdAt: 0 });
}

/** Migrations rely on lists of objects, so that is made sure before the first one runs. */
function onlyFit(
  tables: RawTables,
  pathOf: (table: string, index: number) => string,
  leaveOut: LeaveOut,
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
      leaveOut(table, row, [error]);
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
  leaveOut: LeaveOut,
): void {
  const seen: Seen = { ids: new Map(), combinations: new Map() };
  for (const [index, raw] of rows.entries()) {
    const read = readRow(table, raw, index, pathAt, seen);
    if (!read.ok) {
      leaveOut(table, raw, read.error);
      continue;
    }
    seen.ids.set(read.value.id, index);
    seen.combinations.set(definitionOf(table).idOf?.(read.value) ?? read.value.id, index);
    changes.push({ table, id: read.value.id, before: null, after: read.value });
  }
}

/** Where in its list each row stands that was read so far. */
interface Seen {
  readonly ids: Map<string, number>;
  readonly combinations: Map<string, number>;
}

function readRow(
  table: TableName,
  raw: unknown,
  index: number,
  pathAt: (index: number) => string,
  seen: Seen,
): Result<AnyRow, readonly Problem[]> {
  const definition = definitionOf(table);
  const { schema, noun, references } = definition;
  const path = pathAt(index);
  const refuse = (code: string, message: string, place: string) =>
    ({ ok: false, error: [{ code, message, path: place }] }) as const;
  const parsed = schema.safeParse(raw);
  if (parsed.error) {
    const issues = parsed.error.issues.flatMap(eachKey);
    const sentences = issues.map((issue) => sentenceFor(issue, { schema, value: raw, path, noun: noun[0] }));
    return { ok: false, error: sentences.map((sentence) => ({ code: 'invalid-row', ...sentence })) };
  }
  const row = parsed.data as AnyRow;
  const idPath = `${path}.id`;
  const earlier = seen.ids.get(row.id);
  if (earlier !== undefined) {
    const message = `“${idPath}” is “${row.id}”, which “${pathAt(earlier)}” already has; every id must be its own.`;
    return refuse('duplicate-id', message, idPath);
  }
  const derived = definition.idOf?.(row) ?? row.id;
  if (!hasFitId(definition, row)) {
    const message = `“${idPath}” must be “${derived}”, after what the ${noun[0]} belongs to; it is “${row.id}”.`;
    return refuse('wrong-id', message, idPath);
  }
  const same = seen.combinations.get(derived);
  if (same !== undefined) {
    const fields = listed(references.map(({ field }) => `“${field}”`));
    const message = `“${path}” has the same ${fields} as “${pathAt(same)}”; there is one ${noun[0]} of each combination.`;
    return refuse('duplicate-combination', message, path);
  }
  return ok(row);
}

/** Fields that a record does not have come as one issue; a person mends them one by one. */
function eachKey(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}
