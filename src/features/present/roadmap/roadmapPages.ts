import { statusLabels } from '../../../domain/labels';
import type { TypeSize } from '../../../domain/layout/textWidth';
import { horizons, type Initiative } from '../../../domain/model/initiative';
import { byOrder } from '../../../domain/order';
import { isolated } from '../../../domain/words';
import { EDGE, edgeOf, type Frame, isNarrow } from '../frame/frame';
import { paged, shortest } from '../frame/paged';
import { type FittedText, fitText, SMALL } from '../frame/type';
import { nameOr } from '../slides';

/** Units: title, head of a column, space between columns. */
export const PAGE = { head: 124, columnHead: 126, gap: 40 } as const;

/** On a narrow screen, where horizons stand one below the other: title, head of a horizon, space before it, what an empty one says. */
export const STACKED = { head: 172, columnHead: 112, gap: 28, none: 44 } as const;

/** Inside a card, in units; border included in the padding. */
const CARD = { padding: 24, paddingBlock: 20, footGap: 8, sign: 38, gap: 16 } as const;

export interface FittedInitiative {
  readonly initiative: Initiative;
  readonly title: FittedText;
  /** Who answers for it, and how far it is. */
  readonly foot: FittedText;
}

/** One slide of the roadmap: a column per horizon, or as many horizons as fit one below the other. */
export interface RoadmapPage {
  readonly columns: readonly (readonly FittedInitiative[])[];
  /** Whether a horizon has no initiative at all, on no slide. */
  readonly isEmpty: readonly boolean[];
  /** Whether a horizon stands on this slide. */
  readonly isShown: readonly boolean[];
  readonly isStacked: boolean;
  readonly type: TypeSize;
}

const sizes: readonly TypeSize[] = [
  { size: 44, lineHeight: 54, weight: 560 },
  { size: 40, lineHeight: 50, weight: 560 },
  { size: 36, lineHeight: 46, weight: 560 },
  { size: 32, lineHeight: 41, weight: 560 },
  { size: 30, lineHeight: 38, weight: 560 },
  { size: 28, lineHeight: 36, weight: 560 },
];

/** At this size what does not fit on one slide goes on on the next. */
const CONTINUED: TypeSize = { size: 30, lineHeight: 38, weight: 560 };
/** For a card that would not fit on a slide of its own otherwise. */
const SMALLEST: TypeSize = { size: 24, lineHeight: 31, weight: 560 };

/** The roadmap as large as it fits on one slide, else on several; no page where nothing is planned. */
export function roadmapPages(initiatives: Iterable<Initiative>, frame: Frame): readonly RoadmapPage[] {
  const open = [...initiatives].filter(({ status }) => status !== 'dropped').sort(byOrder);
  if (open.length === 0) return [];
  const columns = horizons.map((horizon) => open.filter((one) => one.horizon === horizon));
  const isEmpty = columns.map((column) => column.length === 0);
  if (isNarrow(frame)) return stackedPages(columns, frame);
  const isShown = columns.map(() => true);
  const height = frame.height - EDGE.top - PAGE.head - PAGE.columnHead - EDGE.line - 20;
  const width = (frame.width - 2 * EDGE.side - 2 * PAGE.gap) / 3;
  const set = (type: TypeSize) => columns.map((items) => items.map((one) => fitInitiative(one, width, type)));
  for (const type of sizes) {
    const cards = set(type);
    if (cards.every((column) => heightOf(column, type) <= height))
      return [{ columns: cards, isEmpty, isShown, isStacked: false, type }];
  }
  const isTooHigh = set(CONTINUED).some((column) => column.some((card) => heightOf([card], CONTINUED) > height));
  const type = isTooHigh ? SMALLEST : CONTINUED;
  const chunks = set(type).map((column) => paged(column, (cards) => heightOf(cards, type) <= height));
  const count = Math.max(...chunks.map((column) => column.length));
  return Array.from({ length: count }, (_, i) => ({
    columns: chunks.map((column) => column[i] ?? []),
    isEmpty,
    isShown,
    isStacked: false,
    type,
  }));
}

/** Horizons one below the other: on as few slides as there can be, and there as large as they fit. */
function stackedPages(horizons: readonly (readonly Initiative[])[], frame: Frame): readonly RoadmapPage[] {
  const edge = edgeOf(frame);
  const height = frame.height - edge.top - STACKED.head - EDGE.line - 20;
  const width = frame.width - 2 * edge.side;
  const set = (type: TypeSize) => horizons.map((items) => items.map((one) => fitInitiative(one, width, type)));
  const highest = height - STACKED.columnHead;
  const fits = (columns: ReturnType<typeof set>, type: TypeSize) =>
    columns.every((cards) => cards.every((card) => heightOf([card], type) <= highest));
  const sets = sizes.flatMap((type) => {
    const columns = set(type);
    return fits(columns, type) ? [flow(columns, height, type)] : [];
  });
  return sets.length > 0 ? shortest(sets) : flow(set(SMALLEST), height, SMALLEST);
}

function flow(columns: readonly (readonly FittedInitiative[])[], height: number, type: TypeSize): RoadmapPage[] {
  const pages: FittedInitiative[][][] = [];
  let left = 0;
  columns.forEach((cards, horizon) => {
    const blocks = cards.length === 0 ? [null] : cards;
    for (const card of blocks) {
      const own = card ? heightOf([card], type) : STACKED.none;
      const page = pages.at(-1);
      const begun = page?.[horizon] !== undefined;
      const needed = own + (begun ? CARD.gap : STACKED.gap + STACKED.columnHead);
      if (page && needed <= left) left -= needed;
      else {
        pages.push([]);
        left = height - STACKED.columnHead - own;
      }
      const last = pages.at(-1) ?? [];
      last[horizon] = [...(last[horizon] ?? []), ...(card ? [card] : [])];
    }
  });
  return pages.map((page) => ({
    columns: columns.map((_, i) => page[i] ?? []),
    isEmpty: columns.map((cards) => cards.length === 0),
    isShown: columns.map((_, i) => page[i] !== undefined),
    isStacked: true,
    type,
  }));
}

function fitInitiative(initiative: Initiative, width: number, type: TypeSize): FittedInitiative {
  const room = width - 2 * CARD.padding;
  const { owner, status, title } = initiative;
  const foot = [isolated(owner.trim()), statusLabels[status]].filter((words) => words !== '').join(' · ');
  return {
    initiative,
    title: fitText(nameOr(title, 'Untitled initiative'), room, Number.POSITIVE_INFINITY, type),
    foot: fitText(foot, room - CARD.sign, Number.POSITIVE_INFINITY, SMALL),
  };
}

function heightOf(cards: readonly FittedInitiative[], type: TypeSize): number {
  return cards.reduce((sum, { title, foot }, index) => {
    const words = title.lines.length * type.lineHeight + CARD.footGap + foot.lines.length * 34;
    return sum + 2 * CARD.paddingBlock + words + (index > 0 ? CARD.gap : 0);
  }, 0);
}
