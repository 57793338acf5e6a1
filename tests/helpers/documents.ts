import { emptyDocument, type JourneyDocument } from '../../src/domain/document';
import { type AnyRow, definitionOf, type TableName, tableNames, type tables } from '../../src/domain/model/tables';
import { orderKeys } from '../../src/domain/order';
import { applyPatch, type Change } from '../../src/domain/patch';
import type { z } from '../../src/domain/zod';

type Input<T extends TableName> = z.input<(typeof tables)[T]['schema']>;
/** Fields that the builder fills in where a test does not care. */
type Filled = 'id' | 'order' | 'name' | 'title' | 'createdAt' | 'dismissedAt' | 'kind';
type Loose<T extends TableName> = Omit<Input<T>, Filled> & { [K in Filled & keyof Input<T>]?: Input<T>[K] | undefined };

/** Rows as a test writes them: only what matters to it. A row with an id is called after it. */
export type DocumentParts = { readonly [T in Exclude<TableName, 'journeys'>]?: readonly Loose<T>[] } & {
  readonly journey?: Partial<Input<'journeys'>>;
};

/** A journey from a few rows. Order follows the lists; names follow the ids; channels are social networks. */
export function buildDocument({ journey, ...parts }: DocumentParts = {}): JourneyDocument {
  const id = journey?.id ?? 'journey';
  const changes: Change[] = [rowOf('journeys', { title: 'Journey', createdAt: 0, ...journey, id }, 0, '')];
  for (const table of tableNames) {
    if (table === 'journeys') continue;
    const rows = (parts[table] ?? []) as readonly Record<string, unknown>[];
    const keys = orderKeys(rows.length);
    for (const [index, row] of rows.entries()) changes.push(rowOf(table, row, index, keys[index] ?? ''));
  }
  return applyPatch(emptyDocument(id), changes);
}

function rowOf(table: TableName, fields: Record<string, unknown>, index: number, order: string): Change {
  const definition = definitionOf(table);
  const id = String(fields.id ?? `${table}-${index + 1}`);
  const filled: Record<string, unknown> = { id, order, name: id, title: id, dismissedAt: 0, ...fields };
  if (table === 'channels') {
    filled.kind ??= 'social-network';
    filled.social ??= true;
  }
  const shape = (definition.schema as unknown as z.ZodMiniObject).shape;
  const known = Object.fromEntries(Object.entries(filled).filter(([key]) => key in shape || key in fields));
  const row = definition.schema.parse({
    ...known,
    ...(definition.idOf ? { id: definition.idOf(known as unknown as AnyRow) } : {}),
  }) as AnyRow;
  return { table, id: row.id, before: null, after: row };
}
