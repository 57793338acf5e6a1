import type { JourneyDocument } from '../document';
import { type AnyRow, marksOf, rowKey, type TableName, tableNames } from '../model/tables';
import { byOrder } from '../order';
import { changedFields } from '../patch';
import { isOrdered, listOf, ownersOf, placeFields } from './place';
import { movedBetween } from './sequence';

export const differenceKinds = ['added', 'removed', 'changed', 'moved'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What became of one row between two documents. */
export interface Difference {
  /** `rowKey(table, id)`. */
  readonly key: string;
  /** A row that was changed and moved is `changed`; `move` says that it moved, too. */
  readonly kind: DifferenceKind;
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
  /** Changed fields, without those of its place. */
  readonly fields: readonly string[];
  /** `list`: it stands in another list (a touchpoint at another stage); `order`: elsewhere in the same one. */
  readonly move: 'list' | 'order' | null;
}

type Rows = ReadonlyMap<string, AnyRow>;

/**
 * What is different in `to`, row by row: table after table, each in the order of the map, removed rows where they stood.
 * Places are compared by sequence, so that an order key that was merely written anew makes no difference.
 */
export function compareDocuments(from: JourneyDocument, to: JourneyDocument): readonly Difference[] {
  return tableNames.flatMap((table) => {
    const [before, after] = [from[table] as Rows, to[table] as Rows];
    if (before === after) return [];
    const moves = movesIn(table, before, after);
    const ids = new Set([...before.keys(), ...after.keys()]);
    const differences: Difference[] = [];
    for (const id of ids) {
      const difference = differenceOf(table, before.get(id) ?? null, after.get(id) ?? null, moves.get(id) ?? null);
      if (difference) differences.push(difference);
    }
    return differences.sort(asOnTheMap(table, from, to));
  });
}

function differenceOf(
  table: TableName,
  before: AnyRow | null,
  after: AnyRow | null,
  move: Difference['move'],
): Difference | null {
  const row = after ?? before;
  if (!row || before === after) return null;
  const base = { key: rowKey(table, row.id), table, id: row.id, before, after, fields: [], move };
  if (!before) return { ...base, kind: 'added' };
  if (!after) return { ...base, kind: 'removed' };
  const place = new Set([...placeFields(table, before), ...placeFields(table, after)]);
  const fields = withoutMarks(
    table,
    changedFields(before, after).filter((field) => !place.has(field)),
  );
  if (fields.length === 0 && move === null) return null;
  return { ...base, fields, kind: fields.length > 0 ? 'changed' : 'moved' };
}

/** Fields without the marks of those among them: that a changed field is no longer only suggested goes without saying. */
function withoutMarks(table: TableName, fields: readonly string[]): string[] {
  const marks = marksOf(table);
  return fields.filter((field) => !fields.some((other) => marks[other] === field));
}

/** How the rows moved that both have. */
function movesIn(table: TableName, before: Rows, after: Rows): ReadonlyMap<string, 'list' | 'order'> {
  const moves = new Map<string, 'list' | 'order'>();
  const lists = new Map<string, { before: AnyRow; after: AnyRow }[]>();
  for (const [id, then] of before) {
    const now = after.get(id);
    if (!now || !isOrdered(then) || !isOrdered(now)) continue;
    const list = listOf(table, now);
    if (listOf(table, then) !== list) moves.set(id, 'list');
    else {
      const pairs = lists.get(list);
      if (pairs) pairs.push({ before: then, after: now });
      else lists.set(list, [{ before: then, after: now }]);
    }
  }
  for (const pairs of lists.values()) {
    if (pairs.every((pair) => pair.before === pair.after)) continue;
    const sorted = (side: 'before' | 'after') => [...pairs].sort((a, b) => byOrder(ordered(a[side]), ordered(b[side])));
    const from = sorted('before').map((pair) => ({
      id: pair.before.id,
      hasNewKey: ordered(pair.before).order !== ordered(pair.after).order,
    }));
    const to = sorted('after').map((pair) => pair.after.id);
    for (const id of movedBetween(from, to)) moves.set(id, 'order');
  }
  return moves;
}

function ordered(row: AnyRow): { readonly id: string; readonly order: string } {
  return { id: row.id, order: isOrdered(row) ? row.order : '' };
}

/** By the place of what a row belongs to, then by its own, then by id. */
function asOnTheMap(table: TableName, from: JourneyDocument, to: JourneyDocument) {
  const placeOf = ({ before, after }: Difference) => {
    const row = (after ?? before) as AnyRow;
    const [owner] = ownersOf(table, row);
    const ownerRow =
      owner && ((to[owner.table].get(owner.id) ?? from[owner.table].get(owner.id)) as AnyRow | undefined);
    return { owner: ownerRow ? ordered(ownerRow) : { id: '', order: '' }, own: ordered(row) };
  };
  const places = new Map<string, ReturnType<typeof placeOf>>();
  const known = (difference: Difference) => {
    const place = places.get(difference.key) ?? placeOf(difference);
    places.set(difference.key, place);
    return place;
  };
  return (a: Difference, b: Difference) =>
    byOrder(known(a).owner, known(b).owner) || byOrder(known(a).own, known(b).own);
}
