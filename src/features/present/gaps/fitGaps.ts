import { recommendationOf } from '../../../domain/catalogue/recommendations';
import { stepOf } from '../../../domain/catalogue/steps';
import type { Gap, GapAnswer } from '../../../domain/coverage/types';
import type { TypeSize } from '../../../domain/layout/textWidth';
import { type FittedText, fitText } from '../frame/type';

/** How many gaps a room can keep in mind. */
export const MOST = 5;

/** Inside a row, in units. */
export const ROW = { rank: 76, side: 232, columnGap: 32, padding: 14, answer: 42 } as const;

export interface FittedGap {
  readonly gap: Gap;
  readonly sentence: FittedText;
}

const sizes: readonly (TypeSize & { readonly maxLines: number })[] = [
  { size: 40, lineHeight: 50, weight: 450, maxLines: 3 },
  { size: 36, lineHeight: 46, weight: 450, maxLines: 3 },
  { size: 32, lineHeight: 42, weight: 450, maxLines: 3 },
  { size: 30, lineHeight: 39, weight: 450, maxLines: 3 },
  { size: 28, lineHeight: 36, weight: 450, maxLines: 3 },
  { size: 26, lineHeight: 34, weight: 450, maxLines: 3 },
  { size: 26, lineHeight: 34, weight: 450, maxLines: 2 },
];

/** Sets the sentences of the gaps into `width` × `height` units, as large as they all fit. */
export function fitGaps(
  gaps: readonly Gap[],
  width: number,
  height: number,
): { readonly rows: readonly FittedGap[]; readonly type: TypeSize } {
  const room = width - ROW.rank - ROW.side - 2 * ROW.columnGap;
  let last: { rows: readonly FittedGap[]; type: TypeSize } | undefined;
  for (const { maxLines, ...type } of sizes) {
    const rows = gaps.map((gap) => ({ gap, sentence: fitText(gap.sentence, room, maxLines, type) }));
    last = { rows, type };
    const needed = rows.reduce(
      (sum, { sentence }) => sum + 2 * ROW.padding + ROW.answer + sentence.lines.length * type.lineHeight,
      0,
    );
    if (needed <= height) return last;
  }
  if (!last) throw new Error('There must be a size to choose.');
  return last;
}

/** What answers a gap, in words: the name of the recommendation or step. */
export function answerName(answer: GapAnswer): string {
  return (answer.kind === 'recommendation' ? recommendationOf(answer.id) : stepOf(answer.id)).name;
}
