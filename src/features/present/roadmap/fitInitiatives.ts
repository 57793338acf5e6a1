import type { TypeSize } from '../../../domain/layout/textWidth';
import type { Initiative } from '../../../domain/model/initiative';
import { type FittedText, fitText } from '../frame/type';
import { nameOr } from '../slides';

/** Inside a card, in units; border included in the padding. */
export const CARD = { padding: 24, paddingBlock: 20, foot: 42, gap: 16 } as const;
/** Height of the line that says how many are left out. */
const REST = 44;

export interface FittedInitiative {
  readonly initiative: Initiative;
  readonly title: FittedText;
}

export interface FittedColumn {
  readonly cards: readonly FittedInitiative[];
  readonly rest: number;
}

const sizes: readonly (TypeSize & { readonly maxLines: number })[] = [
  { size: 44, lineHeight: 54, weight: 560, maxLines: 4 },
  { size: 40, lineHeight: 50, weight: 560, maxLines: 4 },
  { size: 36, lineHeight: 46, weight: 560, maxLines: 3 },
  { size: 32, lineHeight: 41, weight: 560, maxLines: 3 },
  { size: 30, lineHeight: 38, weight: 560, maxLines: 3 },
  { size: 28, lineHeight: 36, weight: 560, maxLines: 3 },
  { size: 26, lineHeight: 33, weight: 560, maxLines: 2 },
  { size: 24, lineHeight: 31, weight: 560, maxLines: 1 },
];

/** Sets columns of cards, each in `width` × `height` units, all at the largest size at which every card fits. */
export function fitInitiatives(
  columns: readonly (readonly Initiative[])[],
  width: number,
  height: number,
): { readonly columns: readonly FittedColumn[]; readonly type: TypeSize } {
  let last: { columns: readonly FittedColumn[]; type: TypeSize } | undefined;
  for (const { maxLines, ...type } of sizes) {
    const set = columns.map((items) =>
      items.map((initiative) => ({
        initiative,
        title: fitText(nameOr(initiative.title, 'Untitled initiative'), width - 2 * CARD.padding, maxLines, type),
      })),
    );
    if (set.every((cards) => heightOf(cards, type) <= height))
      return { columns: set.map((cards) => ({ cards, rest: 0 })), type };
    last = { columns: set.map((cards) => fitting(cards, type, height)), type };
  }
  if (!last) throw new Error('There must be a size to choose.');
  return last;
}

function fitting(cards: readonly FittedInitiative[], type: TypeSize, height: number): FittedColumn {
  let count = cards.length;
  while (count > 0 && heightOf(cards.slice(0, count), type) > height - (count < cards.length ? REST : 0)) count--;
  return { cards: cards.slice(0, count), rest: cards.length - count };
}

function heightOf(cards: readonly FittedInitiative[], type: TypeSize): number {
  return cards.reduce(
    (sum, { title }, index) =>
      sum + 2 * CARD.paddingBlock + title.lines.length * type.lineHeight + CARD.foot + (index > 0 ? CARD.gap : 0),
    0,
  );
}
