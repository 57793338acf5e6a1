import { type JourneyDocument, journeyOf } from '../domain/document';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { type AnyRow, type TableName, tables } from '../domain/model/tables';
import { inOrder } from '../domain/order';
import { toSnapshot } from '../domain/snapshot';
import type { ExportContext, ExportFormat } from './format';
import { generatorOf } from './generator';
import { clockText, fileTables, JOURNEY_FORMAT, journeySchemaId } from './journeyFormat';
import { withWrittenTime } from './times';

/** The whole journey, without loss: importing the file gives an equal document. */
export const journeyJson: ExportFormat = {
  id: 'journey-json',
  name: 'Journey (JSON)',
  description: 'The whole journey, to keep as a backup or to open in Throughline on another computer.',
  extension: 'json',
  mimeType: 'application/json',
  kind: 'text',
  fileWord: 'journey',
  export: async (document, context) => journeyText(document, context),
};

/**
 * The text of a journey file. Rows stand in map order where a table has one, else by id, and keys in schema order, so equal
 * documents give equal bytes but for `exportedAt`. The clock stands at the end, a line for each row. Needs nothing that has
 * yet to load: it is also the copy that is offered when saving fails.
 */
export function journeyText(document: JourneyDocument, context: ExportContext): string {
  const snapshot = toSnapshot(document);
  const file = {
    $schema: journeySchemaId,
    format: JOURNEY_FORMAT,
    version: SCHEMA_VERSION,
    exportedAt: new Date(context.now).toISOString(),
    generator: generatorOf(context),
    journey: inSchemaOrder('journeys', journeyOf(document)),
    ...Object.fromEntries(
      fileTables.map((table) => [table, inMapOrder(snapshot.tables[table]).map((row) => inSchemaOrder(table, row))]),
    ),
  };
  const text = JSON.stringify(file, null, 2);
  if (!context.clock) return `${text}\n`;
  return `${text.slice(0, text.lastIndexOf('\n}'))},\n  "clock": ${clockText(context.clock)}\n}\n`;
}

/** Stages, channels and other rows that stand in one order, as people see them: who reads the file looks for that. */
function inMapOrder(rows: readonly AnyRow[]): readonly AnyRow[] {
  const isOrdered = (row: AnyRow): row is AnyRow & { order: string } => 'order' in row && !('stageId' in row);
  return rows.every(isOrdered) ? inOrder(rows) : rows;
}

/** Parsing puts keys, nested ones too, in the order of the schema. A row that no longer fits is still written: a copy must not fail. */
function inSchemaOrder(table: TableName, row: AnyRow): AnyRow {
  const parsed = tables[table].schema.safeParse(row);
  return withWrittenTime(table, parsed.success ? parsed.data : row);
}
