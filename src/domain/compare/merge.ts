import { type Clock, stampOf } from '../clock';
import type { JourneyDocument } from '../document';
import { repairReferences } from '../integrity';
import { type AnyRow, marksOf, rowKey, type TableName, tableNames } from '../model/tables';
import { applyPatch, type Change, changedFields, type Patch, patchBetween, withFields } from '../patch';
import { withoutCircles } from './circles';
import { compareDocuments, type Difference } from './difference';
import { type DifferenceGroup, groupDifferences } from './groups';
import { fieldOf, placeFields } from './place';
import { withoutTwinLinks } from './twinLinks';

/** The two sides of a merge: what is here, and what is coming in. */
export type Side = 'here' | 'file';

/** A document, and when its fields were changed; null for one that does not say. */
export interface Sided {
  readonly document: JourneyDocument;
  readonly clock: Clock | null;
}

/** One thing in which the sides differ, and which of them counts unless a person says otherwise. */
export interface MergeItem {
  /** Stable over comparisons of the same rows: the row's key, and the field or `place` after a `#`. */
  readonly key: string;
  /** `row`: only one side has it; the choice holds for its dependants too. `place`: where it stands. */
  readonly what: 'row' | 'field' | 'place';
  readonly difference: Difference;
  /** For a field, its name. */
  readonly field: string | null;
  readonly dependants: readonly Difference[];
  /** The side that changed it last, or the only one that has it; null when both changed it at the same count. */
  readonly newer: Side | null;
  /** What is taken without a choice. Nothing is deleted by it: a row that one side has stays, or comes in. */
  readonly preset: Side;
}

export interface Merge {
  readonly here: Sided;
  readonly file: Sided;
  readonly items: readonly MergeItem[];
}

export type Choices = ReadonlyMap<string, Side>;

/**
 * Compares two copies of one journey for merging, by record and field; the newest change wins. “Newest” is counted in
 * commits (`clock.ts`), never in time. A file that does not say when its fields were changed counts as newer. Between
 * changes of the same count the value decides, so that both sides come to the same. Throws when the journeys differ.
 */
export function mergeDocuments(here: Sided, file: Sided): Merge {
  if (here.document.id !== file.document.id) throw new Error('Only copies of one journey can be merged.');
  const items = groupDifferences(compareDocuments(here.document, file.document)).flatMap((group) =>
    itemsOf(group, here, file),
  );
  return { here, file, items };
}

/** The document that the choices lead to: a key of an item → its side; where there is none, the preset. It holds together. */
export function mergedDocument({ here, file, items }: Merge, choices: Choices = new Map()): JourneyDocument {
  const chosen = new Map(items.map((item) => [item.key, choices.get(item.key) ?? item.preset]));
  const changes: Change[] = [];
  const put = (table: TableName, id: string, after: AnyRow | null) => {
    const before = (here.document[table].get(id) ?? null) as AnyRow | null;
    changes.push({ table, id, before, after });
  };
  for (const item of items) {
    if (item.what !== 'row') continue;
    const fromFile = chosen.get(item.key) === 'file';
    for (const { table, id, after } of [item.difference, ...item.dependants]) if (fromFile) put(table, id, after);
  }
  for (const table of tableNames) {
    const theirs = file.document[table] as ReadonlyMap<string, AnyRow>;
    for (const [id, mine] of here.document[table] as ReadonlyMap<string, AnyRow>) {
      const other = theirs.get(id);
      if (other && other !== mine) put(table, id, mergedRow(table, mine, other, { here, file, items }, chosen));
    }
  }
  const whole = applyPatch(
    here.document,
    changes.filter(({ before, after }) => before !== after),
  );
  return withoutTwinLinks(withoutCircles(repairReferences(whole).document));
}

/** What merging does to what is here, as one edit. */
export function mergePatch(merge: Merge, choices: Choices = new Map()): Patch {
  return patchBetween(merge.here.document, mergedDocument(merge, choices));
}

function itemsOf({ head, dependants }: DifferenceGroup, here: Sided, file: Sided): MergeItem[] {
  const base = { difference: head, dependants };
  if (head.kind === 'added' || head.kind === 'removed') {
    const side: Side = head.kind === 'added' ? 'file' : 'here';
    return [{ ...base, key: head.key, what: 'row', field: null, newer: side, preset: side }];
  }
  const { before, after, table, key } = head;
  if (!before || !after) return [];
  const winnerOf = (fields: readonly string[]) => newest(table, before, after, fields, here, file);
  const fields = head.fields.map(
    (field): MergeItem => ({
      ...base,
      key: `${key}#${field}`,
      what: 'field',
      field,
      ...winnerOf(markedWith(table, field)),
    }),
  );
  if (head.move === null) return fields;
  return [
    { ...base, key: placeKey(key), what: 'place', field: null, ...winnerOf(placeFields(table, before)) },
    ...fields,
  ];
}

/** A field, and the field that marks it as only suggested, if it has one. */
export function markedWith(table: TableName, field: string): readonly string[] {
  const mark = marksOf(table)[field];
  return mark === undefined ? [field] : [field, mark];
}

function placeKey(key: string): string {
  return `${key}#place`;
}

function mergedRow(table: TableName, mine: AnyRow, other: AnyRow, { here, file }: Merge, chosen: Choices): AnyRow {
  const key = rowKey(table, mine.id);
  const place = placeFields(table, mine);
  const sideOf = (name: string, fields: readonly string[]) =>
    chosen.get(name) ?? newest(table, mine, other, fields, here, file).preset;
  const marks = Object.values(marksOf(table));
  const changed = changedFields(mine, other).filter((field) => !place.includes(field));
  // A field and the mark that it is only suggested are taken from the same side.
  const units = changed.filter((field) => !marks.includes(field)).map((field) => markedWith(table, field));
  for (const mark of changed.filter((field) => marks.includes(field) && !units.flat().includes(field)))
    units.push([mark]);
  const taken = units.filter((unit) => sideOf(`${key}#${unit[0]}`, unit) === 'file').flat();
  // A place that is the same but for its key is in no item; the newest key counts.
  if (place.length > 0 && sideOf(placeKey(key), place) === 'file') taken.push(...place);
  return taken.length === 0 ? mine : withFields(mine, other, taken);
}

function newest(
  table: TableName,
  mine: AnyRow,
  other: AnyRow,
  fields: readonly string[],
  here: Sided,
  file: Sided,
): { newer: Side | null; preset: Side } {
  if (!file.clock || !here.clock) return { newer: 'file', preset: 'file' };
  const stamp = ({ stamps }: Clock) =>
    Math.max(...fields.map((field) => stampOf(stamps.get(rowKey(table, mine.id)), field)));
  const [own, theirs] = [stamp(here.clock), stamp(file.clock)];
  if (own !== theirs) {
    const newer = own > theirs ? 'here' : 'file';
    return { newer, preset: newer };
  }
  const value = (row: AnyRow) => canonical(fields.map((field) => fieldOf(row, field)));
  return { newer: null, preset: value(mine) >= value(other) ? 'here' : 'file' };
}

/** JSON with sorted keys: equal values give equal texts, whichever side wrote them. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
