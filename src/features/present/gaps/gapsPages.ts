import { recommendationOf } from '../../../domain/catalogue/recommendations';
import { stepOf } from '../../../domain/catalogue/steps';
import type { Analysis, Gap, GapAnswer } from '../../../domain/coverage/types';
import { type TypeSize, textWidth } from '../../../domain/layout/textWidth';
import { EDGE, edgeOf, type Frame, isNarrow } from '../frame/frame';
import { paged, shortest } from '../frame/paged';
import { type FittedText, fitText, SMALL } from '../frame/type';

/** How many gaps a room can keep in mind. */
const MOST = 5;

/** Units: above the title, of the title with the space under it, and under the last row. */
export const PAGE = { top: 48, head: 108, foot: 8 } as const;

/** Inside a row, in units. */
const ROW = { rank: 76, side: 232, columnGap: 32, padding: 10, answerGap: 6, arrow: 42 } as const;

/** On a narrow screen rank and severity stand above the words: units of the title, and inside a row. */
export const STACKED = { head: 160, meta: 56, indent: 32, padding: 14, rule: 3 } as const;

export const STEP: TypeSize = { size: 28, lineHeight: 36, weight: 620 };

export interface FittedGap {
  readonly gap: Gap;
  /** From 1, among all that are shown. */
  readonly rank: number;
  readonly sentence: FittedText;
  /** What to do about it, and the idea behind that; in one line where there is room. */
  readonly step: FittedText;
  readonly idea: FittedText;
  readonly isOneLine: boolean;
}

export interface GapsPage {
  readonly rows: readonly FittedGap[];
  readonly type: TypeSize;
  /** Whether everything stands one below the other. */
  readonly isStacked: boolean;
}

const sizes: readonly TypeSize[] = [
  { size: 40, lineHeight: 50, weight: 450 },
  { size: 36, lineHeight: 46, weight: 450 },
  { size: 32, lineHeight: 42, weight: 450 },
  { size: 30, lineHeight: 39, weight: 450 },
  { size: 28, lineHeight: 36, weight: 450 },
  { size: 26, lineHeight: 34, weight: 450 },
];

/** At this size what does not fit on one slide goes on on the next. */
const CONTINUED: TypeSize = { size: 32, lineHeight: 42, weight: 450 };

/** The worst gaps, as large as they fit on one slide, else on several; no page where nothing is known. */
export function gapsPages({ gaps, coverage }: Analysis, frame: Frame): readonly GapsPage[] {
  const isStacked = isNarrow(frame);
  if (gaps.length === 0) return coverage === null ? [] : [{ rows: [], type: CONTINUED, isStacked }];
  const worst = gaps.slice(0, MOST);
  if (isStacked) return stackedPages(worst, frame);
  const height = frame.height - PAGE.top - PAGE.head - EDGE.line - PAGE.foot;
  for (const type of sizes) {
    const rows = setRows(worst, frame, type);
    if (heightOf(rows, type) <= height) return [{ rows, type, isStacked }];
  }
  const pages = paged(setRows(worst, frame, CONTINUED), (rows) => heightOf(rows, CONTINUED) <= height);
  return pages.map((rows) => ({ rows, type: CONTINUED, isStacked }));
}

/** On a narrow screen: on as few slides as there can be, and there as large as they fit. */
function stackedPages(gaps: readonly Gap[], frame: Frame): readonly GapsPage[] {
  const height = frame.height - edgeOf(frame).top - STACKED.head - EDGE.line - PAGE.foot;
  const heightIn = (rows: readonly FittedGap[], type: TypeSize) =>
    heightOf(rows, type) + rows.length * (STACKED.meta + STACKED.rule + 2 * (STACKED.padding - ROW.padding));
  const sets = sizes.map((type) =>
    paged(setRows(gaps, frame, type), (rows) => heightIn(rows, type) <= height).map(
      (rows): GapsPage => ({ rows, type, isStacked: true }),
    ),
  );
  return shortest(sets);
}

function setRows(gaps: readonly Gap[], frame: Frame, type: TypeSize): FittedGap[] {
  const besides = isNarrow(frame) ? STACKED.indent : ROW.rank + ROW.side + 2 * ROW.columnGap;
  const room = frame.width - 2 * edgeOf(frame).side - besides;
  return gaps.map((gap, index) => {
    const step = fitText(gap.suggestion, room - ROW.arrow, Number.POSITIVE_INFINITY, STEP);
    const idea = fitText(answerName(gap.answer), room - ROW.arrow, Number.POSITIVE_INFINITY, SMALL);
    const inOne = textWidth(step.text, STEP) + textWidth(` · ${idea.text}`, SMALL);
    return {
      gap,
      rank: index + 1,
      sentence: fitText(gap.sentence, room, Number.POSITIVE_INFINITY, type),
      step,
      idea,
      isOneLine: inOne <= (room - ROW.arrow) * 0.95,
    };
  });
}

function heightOf(rows: readonly FittedGap[], type: TypeSize): number {
  return rows.reduce((sum, { sentence, step, idea, isOneLine }) => {
    const answer = step.lines.length * STEP.lineHeight + (isOneLine ? 0 : idea.lines.length * SMALL.lineHeight);
    return sum + 2 * ROW.padding + sentence.lines.length * type.lineHeight + ROW.answerGap + answer;
  }, 0);
}

/** The idea that answers a gap, in words: the name of the recommendation or step. */
function answerName(answer: GapAnswer): string {
  return (answer.kind === 'recommendation' ? recommendationOf(answer.id) : stepOf(answer.id)).name;
}
