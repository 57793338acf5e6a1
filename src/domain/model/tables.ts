import { counted } from '../words';
import type { z } from '../zod';
import { channelRecord } from './channel';
import { demandRecord } from './demand';
import { dismissalRecord } from './dismissal';
import { initiativeRecord } from './initiative';
import { journeyRecord } from './journey';
import { linkRecord } from './link';
import { presenceRecord } from './presence';
import type { BaseRow, RecordDefinition } from './record';
import { segmentRecord } from './segment';
import { stageRecord } from './stage';
import { tagRecord } from './tag';
import { touchpointRecord } from './touchpoint';

/** Every record type. A new one is one file beside this and one line here. */
export const tables = {
  journeys: journeyRecord,
  stages: stageRecord,
  touchpoints: touchpointRecord,
  links: linkRecord,
  channels: channelRecord,
  presences: presenceRecord,
  segments: segmentRecord,
  demands: demandRecord,
  initiatives: initiativeRecord,
  dismissals: dismissalRecord,
  tags: tagRecord,
} as const;

export type TableName = keyof typeof tables;
export type RowOf<T extends TableName> = z.infer<(typeof tables)[T]['schema']>;
export type AnyRow = RowOf<TableName>;

export const tableNames = Object.keys(tables) as readonly TableName[];

export function isTableName(value: string): value is TableName {
  return Object.hasOwn(tables, value);
}

/** The definition of a table without its row type, for code that treats all tables alike. */
export function definitionOf(table: TableName): RecordDefinition<z.ZodMiniType<BaseRow>> {
  return tables[table] as unknown as RecordDefinition<z.ZodMiniType<BaseRow>>;
}

/** The fields of a table that may hold a suggestion of the app, each with the field that marks it as one. */
export function marksOf(table: TableName): Readonly<Record<string, string>> {
  return (definitionOf(table).suggests ?? {}) as Readonly<Record<string, string>>;
}

/** Names a row across all tables. */
export function rowKey(table: TableName, id: string): string {
  return `${table}/${id}`;
}

/** “1 touchpoint”, “9 touchpoints”. */
export function countedRows(table: TableName, count: number): string {
  const [one, many] = definitionOf(table).noun;
  return counted(count, one, many);
}
