import type { z } from '../zod';

/** What every row has: an id that is unique within its table. */
export interface BaseRow {
  readonly id: string;
}

/**
 * One way in which a row names rows of another table.
 * `ids` lists the ids it names; `without` gives the row after some of them are gone, or null when the row cannot live
 * without them. Deletes, repairs of damaged files and copies of journeys all follow this one declaration.
 */
export interface Reference<Row> {
  readonly field: string;
  readonly to: string;
  ids(row: Row): readonly string[];
  without(row: Row, isGone: (id: string) => boolean): Row | null;
  rename(row: Row, rename: (id: string) => string): Row;
}

/** A record type: its schema, how it refers to others, and how its id derives from its fields where it does. */
export interface RecordDefinition<Schema extends z.ZodMiniType<BaseRow>> {
  readonly schema: Schema;
  /** Singular and plural, for sentences such as “9 touchpoints deleted”. */
  readonly noun: readonly [singular: string, plural: string];
  readonly references: readonly Reference<z.infer<Schema>>[];
  /**
   * For rows of which there is one per combination (a presence per stage and channel): names the combination. A row is
   * born with it as its id, so that two tabs that create the same one create the same row.
   */
  readonly idOf?: (row: z.infer<Schema>) => string;
  /**
   * For such rows that may pass to another combination (a presence to another stage): whether the id can be that of the
   * row's birth. It keeps it wherever it goes, so that what others change of it meanwhile still finds it.
   */
  readonly keepsId?: (row: z.infer<Schema>) => boolean;
  /**
   * The field that names what the row stands in, if it goes on without: a row that somebody puts into something while
   * somebody else removes that, without having seen the row there, passes on to the nearest one left.
   */
  readonly passesOn?: keyof z.infer<Schema> & string;
  /**
   * Fields that the app may fill in, each with the field of its own that marks it as *suggested*: nobody has said it yet.
   * A mark of its own per field merges like any other field, so that two tabs that touch two suggestions keep both.
   */
  readonly suggests?: { readonly [field in keyof z.infer<Schema> & string]?: keyof z.infer<Schema> & string };
  /** The field that says which list a row stands in, where that names no other row (a horizon). */
  readonly dividedBy?: keyof z.infer<Schema> & string;
  /** What makes two items of a list the same one, where it is not all that they hold (a promised level is one per cell). */
  readonly itemKey?: (field: string, item: unknown) => string | null;
  /** Renames ids that are embedded in other strings (gap ids). */
  readonly renameEmbedded?: (row: z.infer<Schema>, rename: (id: string) => string) => z.infer<Schema>;
}

/** Whether a row has an id that it may have. */
export function hasFitId<Row extends BaseRow>(definition: RecordDefinition<z.ZodMiniType<Row>>, row: Row): boolean {
  const { idOf, keepsId } = definition;
  return !idOf || idOf(row) === row.id || keepsId?.(row) === true;
}

export function defineRecord<Schema extends z.ZodMiniType<BaseRow>>(
  definition: RecordDefinition<Schema>,
): RecordDefinition<Schema> {
  return definition;
}

type FieldOf<Row, Value> = { [K in keyof Row]: Row[K] extends Value ? K : never }[keyof Row] & string;

/** The row belongs to the one it names and goes with it. */
export function belongsTo<Row, K extends FieldOf<Row, string | null>>(field: K, to: string): Reference<Row> {
  return {
    ...mayName<Row, K>(field, to),
    without: (row, isGone) => {
      const value = row[field] as string | null;
      return value !== null && isGone(value) ? null : row;
    },
  };
}

/** The row may name another; when that goes, the field becomes null. */
export function mayName<Row, K extends FieldOf<Row, string | null>>(field: K, to: string): Reference<Row> {
  return {
    field,
    to,
    ids: (row) => {
      const value = row[field] as string | null;
      return value === null ? [] : [value];
    },
    without: (row, isGone) => {
      const value = row[field] as string | null;
      return value !== null && isGone(value) ? { ...row, [field]: null } : row;
    },
    rename: (row, rename) => {
      const value = row[field] as string | null;
      return value === null ? row : { ...row, [field]: rename(value) };
    },
  };
}

/** The row holds a list of items, each of which names another row; items whose row is gone leave the list. */
export function listNames<Row, Item>(
  field: FieldOf<Row, readonly Item[]>,
  to: string,
  idOf: (item: Item) => string,
  withId: (item: Item, id: string) => Item,
): Reference<Row> {
  const items = (row: Row) => row[field] as readonly Item[];
  return {
    field,
    to,
    ids: (row) => items(row).map(idOf),
    without: (row, isGone) =>
      items(row).some((item) => isGone(idOf(item)))
        ? { ...row, [field]: items(row).filter((item) => !isGone(idOf(item))) }
        : row,
    rename: (row, rename) => ({ ...row, [field]: items(row).map((item) => withId(item, rename(idOf(item)))) }),
  };
}
