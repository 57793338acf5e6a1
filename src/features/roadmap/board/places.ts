import type { JourneyDocument } from '../../../domain/document';
import { type Horizon, horizons, type Initiative, isOpen } from '../../../domain/model/initiative';
import { inOrder } from '../../../domain/order';

/** Which initiatives the board shows. */
export interface BoardFilter {
  /** Leaves out what is done or dropped. */
  readonly hidesFinished: boolean;
  /** Only those of this owner ('' = of nobody); null shows all. */
  readonly owner: string | null;
}

export const everything: BoardFilter = { hidesFinished: false, owner: null };

/** A place on the board: the column, and how many shown cards come before it. */
export interface Place {
  readonly horizon: Horizon;
  readonly index: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function initiativesIn(document: JourneyDocument, horizon: Horizon): Initiative[] {
  return inOrder([...document.initiatives.values()].filter((row) => row.horizon === horizon));
}

export function isShown(initiative: Initiative, { hidesFinished, owner }: BoardFilter): boolean {
  return (isOpen(initiative) || !hidesFinished) && (owner === null || initiative.owner.trim() === owner);
}

export function shownIn(document: JourneyDocument, horizon: Horizon, filter: BoardFilter): Initiative[] {
  return initiativesIn(document, horizon).filter((row) => isShown(row, filter));
}

/** The shown cards by column, as ids. */
export function columnsOf(document: JourneyDocument, filter: BoardFilter): readonly (readonly string[])[] {
  return horizons.map((horizon) => shownIn(document, horizon, filter).map(({ id }) => id));
}

/** Where a card stands among the shown ones, and how many there are in its column; null when it is not shown. */
export function placeOf(
  document: JourneyDocument,
  filter: BoardFilter,
  id: string,
): (Place & { readonly count: number }) | null {
  const horizon = document.initiatives.get(id)?.horizon;
  if (!horizon) return null;
  const shown = shownIn(document, horizon, filter);
  const index = shown.findIndex((row) => row.id === id);
  return index < 0 ? null : { horizon, index, count: shown.length };
}

/**
 * The index that `moveInitiative` takes for a place among the shown cards: hidden ones keep their neighbours, so a card
 * goes right before the one that it is dropped on, or right after the last one shown.
 */
export function indexAmongAll(
  document: JourneyDocument,
  filter: BoardFilter,
  { horizon, index }: Place,
  movedId: string | null,
): number {
  const others = initiativesIn(document, horizon).filter((row) => row.id !== movedId);
  const shown = others.filter((row) => isShown(row, filter));
  const next = shown[index];
  if (next) return others.indexOf(next);
  const last = shown.at(-1);
  return last ? others.indexOf(last) + 1 : others.length;
}

/** One step from where a card is: along its column, or to the next horizon at the same height. Null at the edge. */
export function placeBeside(
  document: JourneyDocument,
  filter: BoardFilter,
  id: string,
  direction: Direction,
): Place | null {
  const from = placeOf(document, filter, id);
  if (!from) return null;
  const { horizon, index, count } = from;
  if (direction === 'up') return index > 0 ? { horizon, index: index - 1 } : null;
  if (direction === 'down') return index < count - 1 ? { horizon, index: index + 1 } : null;
  const next = horizons[horizons.indexOf(horizon) + (direction === 'left' ? -1 : 1)];
  return next ? { horizon: next, index: Math.min(index, shownIn(document, next, filter).length) } : null;
}

/** The card that an arrow key leads to: beside in the column, or at the same height in the next column that has one. */
export function cardBeside(
  columns: readonly (readonly string[])[],
  id: string,
  to: Direction | 'first' | 'last',
): string | null {
  const column = columns.findIndex((ids) => ids.includes(id));
  const ids = columns[column];
  if (!ids) return null;
  const index = ids.indexOf(id);
  if (to === 'up') return ids[index - 1] ?? null;
  if (to === 'down') return ids[index + 1] ?? null;
  if (to === 'first') return ids[0] ?? null;
  if (to === 'last') return ids.at(-1) ?? null;
  const beside = to === 'left' ? columns.slice(0, column).reverse() : columns.slice(column + 1);
  const next = beside.find((other) => other.length > 0);
  return next?.[Math.min(index, next.length - 1)] ?? null;
}
