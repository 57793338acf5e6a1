import { ownersOf, placeFields } from './compare/place';
import type { JourneyDocument } from './document';
import { type AnyRow, definitionOf, type TableName } from './model/tables';
import { inOrder } from './order';
import type { Change } from './patch';
import { withFields } from './rowFields';

/** A document with a patch on it that is being fitted. */
export interface Fitting {
  readonly document: JourneyDocument;
  readonly changes: ReadonlyMap<string, Change>;
  rowNow(table: TableName, id: string): AnyRow | null;
}

/**
 * A row that stands in something that is gone (a card in a stage), in a place that is left: where it was, if it only now
 * came from there, else the nearest of its kind, the one before rather than the one after. Null when it cannot pass on.
 */
export function passedOn(fitting: Fitting, table: TableName, row: AnyRow): AnyRow | null {
  const { document, rowNow } = fitting;
  const isLeft = (one: AnyRow) => ownersOf(table, one).every((owner) => rowNow(owner.table, owner.id) !== null);
  const isFit = (one: AnyRow) => isLeft(one) && !isTaken(fitting, table, one);

  const { passesOn } = definitionOf(table);
  const owner = ownersOf(table, row).find(({ field }) => field === passesOn);
  if (!owner || rowNow(owner.table, owner.id)) return null;
  const saved = document[table].get(row.id);
  const before = saved && withFields(row, saved, placeFields(table, saved));
  if (before && isFit(before)) return before;
  const others = nearest(fitting, owner.table, owner.id).map((id) => ({ ...row, [owner.field]: id }) as AnyRow);
  return others.find(isFit) ?? null;
}

/** The rows of a list that are left, those nearest to a gone one first; the last ones first where nobody knows its place. */
function nearest({ document, changes, rowNow }: Fitting, table: TableName, goneId: string): string[] {
  const added = [...changes.values()].flatMap(({ before, after, ...change }) =>
    change.table === table && !before && after ? [after] : [],
  );
  const all = inOrder([...document[table].values(), ...added].filter((row) => 'order' in row));
  const place = all.findIndex(({ id }) => id === goneId);
  const from = place < 0 ? all.length : place;
  const distance = new Map(all.map(({ id }, i) => [id, Math.abs(i - from)]));
  return all
    .map(({ id }) => id)
    .filter((id) => rowNow(table, id) !== null)
    .sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
}

/** Whether another row stands for the same combination already. */
function isTaken({ document, changes, rowNow }: Fitting, table: TableName, row: AnyRow): boolean {
  const { idOf } = definitionOf(table);
  if (!idOf) return false;
  const combination = idOf(row);
  const ids = [
    ...document[table].keys(),
    ...[...changes.values()].flatMap((one) => (one.table === table ? [one.id] : [])),
  ];
  return ids.some((id) => {
    const other = id === row.id ? null : rowNow(table, id);
    return other !== null && idOf(other) === combination;
  });
}
