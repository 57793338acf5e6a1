import type { Horizon } from '../../../domain/model/initiative';
import type { Place } from '../board/places';

/** A column of the board in window pixels, and its cards from top to bottom without the one that is carried. */
export interface MeasuredColumn {
  readonly horizon: Horizon;
  readonly left: number;
  readonly right: number;
  readonly cards: readonly { readonly top: number; readonly bottom: number }[];
}

/** Where a card let go at (x, y) lands: in the nearest column, before the first card whose middle lies below. */
export function dropPlace(columns: readonly MeasuredColumn[], x: number, y: number): Place | null {
  let nearest: MeasuredColumn | null = null;
  for (const column of columns) {
    if (!nearest || distance(column, x) < distance(nearest, x)) nearest = column;
  }
  if (!nearest) return null;
  const index = nearest.cards.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return { horizon: nearest.horizon, index: index < 0 ? nearest.cards.length : index };
}

function distance({ left, right }: MeasuredColumn, x: number): number {
  return Math.max(left - x, x - right, 0);
}
