import { notSaidYet } from './notSaidYet';
import { tags } from './tags';

/** Plain data of a journey as it was stored or exported: rows per table, not yet checked. */
export type RawTables = Record<string, unknown[]>;

/** A pure step on plain data, from the schema before `version` to `version`. */
export interface Migration {
  readonly version: number;
  /** What it changes, in a sentence. */
  readonly description: string;
  migrate(tables: RawTables): RawTables;
}

/** Every step, in order. Used by database load and import alike. Version 1 is the first schema and needs no step. */
export const migrations: readonly Migration[] = [notSaidYet, tags];

/** The version that this build reads and writes. */
export const SCHEMA_VERSION = 1 + migrations.length;

/** Applies the steps after `from`. */
export function migrate(tables: RawTables, from: number, steps: readonly Migration[] = migrations): RawTables {
  return steps.filter((step) => step.version > from).reduce((data, step) => step.migrate(data), tables);
}
