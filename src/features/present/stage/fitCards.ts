import type { TypeSize } from '../../../domain/layout/textWidth';
import { type FittedText, fitText } from '../frame/type';

/** The inside of a touchpoint's card, in units. Border included in the padding. */
export const CARD = { padding: 18, paddingBlock: 14, face: 52, faceGap: 18, signs: 34, gap: 16 } as const;

/** One way to set the cards: so many columns, at this size, with at most so many lines. */
export interface CardLook {
  readonly columns: number;
  readonly type: TypeSize;
  readonly maxLines: number;
}

const look = (columns: number, size: number, lineHeight: number, maxLines: number): CardLook => ({
  columns,
  type: { size, lineHeight, weight: 450 },
  maxLines,
});

/** From large to small; a screen takes the first that holds everything. */
const looks: readonly CardLook[] = [
  look(1, 44, 54, 2),
  look(1, 38, 48, 2),
  look(2, 38, 48, 3),
  look(2, 34, 44, 3),
  look(2, 32, 40, 3),
  look(2, 30, 38, 3),
  look(2, 28, 36, 3),
  look(2, 26, 33, 3),
  look(2, 24, 31, 3),
  look(3, 26, 33, 4),
  look(3, 24, 31, 4),
];

export interface FittedCard<T> {
  readonly item: T;
  readonly title: FittedText;
}

export interface FittedCards<T> {
  readonly look: CardLook;
  /** In their own order. */
  readonly cards: readonly FittedCard<T>[];
  /** How many had to be left out. */
  readonly rest: number;
}

/** Height of the line that says how many are left out. */
export const REST_HEIGHT = 44;

/**
 * Sets cards into `width` × `height` units as large as all of them fit uncut; else as large as all fit with long titles
 * cut; else as many as fit at the smallest size, the first ones by `byImportance`, in the order of `items`.
 */
export function fitCards<T extends { readonly title: string }>(
  items: readonly T[],
  width: number,
  height: number,
  byImportance: (a: T, b: T) => number,
): FittedCards<T> {
  const tries = looks.map((one) => ({ look: one, cards: set(items, one, width) }));
  const fitting = tries.filter((one) => heightOf(one.cards, one.look) <= height);
  const best = fitting.find(({ cards }) => cards.every(({ title }) => !title.isCut)) ?? fitting.at(-1);
  if (best) return { ...best, rest: 0 };

  const smallest = looks.at(-1);
  if (!smallest) throw new Error('There must be a look to choose.');
  const ranked = [...items].sort(byImportance);
  const all = set(items, smallest, width);
  for (let count = items.length - 1; count > 0; count--) {
    const chosen = new Set(ranked.slice(0, count));
    const cards = all.filter(({ item }) => chosen.has(item));
    if (heightOf(cards, smallest) <= height - REST_HEIGHT) return { look: smallest, cards, rest: items.length - count };
  }
  return { look: smallest, cards: [], rest: items.length };
}

function set<T extends { readonly title: string }>(items: readonly T[], one: CardLook, width: number): FittedCard<T>[] {
  const card = (width - CARD.gap * (one.columns - 1)) / one.columns;
  const text = card - 2 * CARD.padding - CARD.face - CARD.faceGap;
  return items.map((item) => ({ item, title: fitText(item.title, text, one.maxLines, one.type) }));
}

/** Rows are as high as their highest card. */
function heightOf<T>(cards: readonly FittedCard<T>[], { columns, type }: CardLook): number {
  let sum = 0;
  for (let first = 0; first < cards.length; first += columns) {
    const lines = Math.max(...cards.slice(first, first + columns).map(({ title }) => title.lines.length));
    sum += 2 * CARD.paddingBlock + lines * type.lineHeight + CARD.signs + (first > 0 ? CARD.gap : 0);
  }
  return sum;
}
