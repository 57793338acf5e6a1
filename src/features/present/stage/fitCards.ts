import { type TypeSize, textWidth } from '../../../domain/layout/textWidth';
import { paged } from '../frame/paged';
import { type FittedText, fitText, SMALL } from '../frame/type';

/** The inside of a touchpoint's card, in units. Border included in the padding. */
export const CARD = { padding: 18, paddingBlock: 14, face: 52, faceGap: 18, signs: 34, sign: 36, gap: 16 } as const;

/** One way to set the cards: so many columns, at this size, with titles of at most so many lines. */
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

const ANY = Number.POSITIVE_INFINITY;
/** What does not fit on one slide goes on on the next: at the first of these in which no card is higher than a slide. */
const continued: readonly CardLook[] = [look(2, 30, 38, ANY), look(2, 26, 33, ANY), look(1, 26, 33, ANY)];

const SMALLEST = look(1, 24, 31, ANY);

/** What a card says. */
export interface CardItem {
  readonly title: string;
  /** What its last line says, from the fullest wording on: the first one that fits into one line is taken. */
  readonly words: readonly string[];
  /** How many signs stand before the words. */
  readonly signs: number;
}

export interface FittedCard<T> {
  readonly item: T;
  readonly title: FittedText;
  readonly words: FittedText;
}

export interface FittedCards<T> {
  readonly look: CardLook;
  /** What stands on each slide, in the order of the map. */
  readonly pages: readonly (readonly FittedCard<T>[])[];
}

/** Whether so many cards can stand on one slide at all. Hundreds need no measuring to know that they cannot. */
export function mayFitOnOne(count: number, height: number): boolean {
  return [...looks, ...continued].some((one) => leastHeight(count, one) <= height);
}

/** Sets cards into `width` × `height` units as large as all of them fit with every word, else on several slides. */
export function fitCards<T extends CardItem>(items: readonly T[], width: number, height: number): FittedCards<T> {
  for (const one of looks) {
    if (leastHeight(items.length, one) > height) continue;
    const cards = set(items, one, width);
    if (cards.every(({ title }) => title.lines.length <= one.maxLines) && heightOf(cards, one) <= height)
      return { look: one, pages: cards.length === 0 ? [] : [cards] };
  }
  for (const one of [...continued, SMALLEST]) {
    const cards = set(items, one, width);
    if (one !== SMALLEST && cards.some((card) => heightOf([card], one) > height)) continue;
    return { look: one, pages: paged(cards, (page) => heightOf(page, one) <= height, one.columns) };
  }
  throw new Error('The smallest look takes every card.');
}

/** How cards may stand one below the other on a narrow screen, from large to small. */
export const stackedLooks: readonly CardLook[] = [look(1, 38, 48, ANY), look(1, 34, 44, ANY), look(1, 30, 38, ANY)];

/** Cards one below the other, from a slide on that has room for the first; `heightOn` says how many units each has for them. */
export function stackCards<T extends CardItem>(
  items: readonly T[],
  width: number,
  wanted: CardLook,
  heightOn: (page: number) => number,
): FittedCards<T> & { /** Units that the last slide's take. */ readonly lastHeight: number } {
  const highest = heightOn(1);
  const wantedCards = set(items, wanted, width);
  const one = wantedCards.some((card) => heightOf([card], wanted) > highest) ? SMALLEST : wanted;
  const cards = one === wanted ? wantedCards : set(items, one, width);
  const skipped = cards[0] && heightOf([cards[0]], one) > heightOn(0) ? 1 : 0;
  const pages = paged(cards, (page, index) => heightOf(page, one) <= heightOn(index + skipped));
  return {
    look: one,
    pages: skipped > 0 ? [[], ...pages] : pages,
    lastHeight: heightOf(pages.at(-1) ?? [], one),
  };
}

function set<T extends CardItem>(items: readonly T[], { columns, type }: CardLook, width: number): FittedCard<T>[] {
  const card = (width - CARD.gap * (columns - 1)) / columns;
  const text = card - 2 * CARD.padding - CARD.face - CARD.faceGap;
  return items.map((item) => {
    const room = text - item.signs * CARD.sign;
    const words = item.words.find((one) => textWidth(one, SMALL) <= room * 0.97) ?? item.words.at(-1) ?? '';
    return { item, title: fitText(item.title, text, ANY, type), words: fitText(words, room, ANY, SMALL) };
  });
}

/** Units that so many cards take if nothing on them is longer than a line. */
function leastHeight(count: number, { columns, type }: CardLook): number {
  const rows = Math.ceil(count / columns);
  return rows * (2 * CARD.paddingBlock + type.lineHeight + CARD.signs + CARD.gap) - CARD.gap;
}

/** Rows are as high as their highest card. */
function heightOf<T>(cards: readonly FittedCard<T>[], { columns, type }: CardLook): number {
  let sum = 0;
  for (let first = 0; first < cards.length; first += columns) {
    const heights = cards
      .slice(first, first + columns)
      .map(({ title, words }) => title.lines.length * type.lineHeight + words.lines.length * CARD.signs);
    sum += 2 * CARD.paddingBlock + Math.max(...heights) + (first > 0 ? CARD.gap : 0);
  }
  return sum;
}
