import { emptyDocument, type JourneyDocument } from './document';
import { type Repair, repairReferences } from './integrity';
import { migrate, type RawTables, SCHEMA_VERSION } from './migrations/migrations';
import { type AnyRow, definitionOf, isTableName, type TableName, tableNames } from './model/tables';
import { applyPatch, type Change } from './patch';
import { fail, ok, type Problem, type Result } from './result';

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

/**
 * The one way in, for database rows, files and pastes: newer version? → migrate → zod → repair dangling references.
 * `raw.tables` is unchecked plain data. The problem's path is inside `tables`, such as `stages[3].importance`.
 */
export function openSnapshot(raw: { schemaVersion: number; journeyId: string; tables: RawTables }): Result<Opened> {
  if (raw.schemaVersion > SCHEMA_VERSION) {
    return fail(
      'newer-version',
      `This was made by a newer version of Throughline (schema ${raw.schemaVersion}; this one reads up to ${SCHEMA_VERSION}). Reload to update, then open it again.`,
    );
  }
  const changes: Change[] = [];
  const tables = migrate(raw.tables, raw.schemaVersion);
  for (const name of Object.keys(tables)) {
    if (!isTableName(name)) return fail('unknown-table', `“${name}” is not something a journey has.`, name);
  }
  for (const table of tableNames) {
    const problem = readTable(table, tables[table] ?? [], changes);
    if (problem) return { ok: false, error: problem };
  }
  const document = applyPatch(emptyDocument(raw.journeyId), changes);
  if (document.journeys.size !== 1 || !document.journeys.has(raw.journeyId)) {
    return fail('no-journey', 'There is no journey in it: it needs exactly one row in “journeys”.', 'journeys');
  }
  return ok(repairReferences(document));
}

function readTable(table: TableName, rows: readonly unknown[], changes: Change[]): Problem | null {
  const definition = definitionOf(table);
  const seen = new Set<string>();
  for (const [index, raw] of rows.entries()) {
    const path = `${table}[${index}]`;
    const parsed = definition.schema.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = [path, ...(issue?.path ?? []).map(String)].join('.');
      return { code: 'invalid-row', message: `${where}: ${issue?.message ?? 'is not valid'}`, path: where };
    }
    const row = parsed.data as AnyRow;
    if (seen.has(row.id)) {
      return { code: 'duplicate-id', message: `${path}.id: “${row.id}” is used twice`, path: `${path}.id` };
    }
    if (definition.idOf && definition.idOf(row) !== row.id) {
      return { code: 'wrong-id', message: `${path}.id: does not match what the row belongs to`, path: `${path}.id` };
    }
    seen.add(row.id);
    changes.push({ table, id: row.id, before: null, after: row });
  }
  return null;
}
