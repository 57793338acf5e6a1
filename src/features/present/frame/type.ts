import type { TypeSize } from '../../../domain/layout/textWidth';
import { clampLines, fitLine, wrapText } from '../../../domain/layout/wrapText';

/** Sizes of type in units: px on a 1920 × 1080 projector. Nothing is smaller than the first. */
export const SMALL: TypeSize = { size: 24, lineHeight: 32, weight: 450 };
export const SMALL_STRONG: TypeSize = { ...SMALL, weight: 620 };

/** Computed widths are a little generous for running text; this keeps capitals and other scripts inside as well. */
const SAFE = 0.97;

/** A text as it fits: whole, or cut into lines of which the last ends in an ellipsis. */
export interface FittedText {
  readonly text: string;
  /** Lines as they break; as many as the text takes. */
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** Fits a text into so many lines of `width` units. Line breaks of the text count as spaces. */
export function fitText(text: string, width: number, maxLines: number, type: TypeSize): FittedText {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  // Nobody reads more than this from four metres, and measuring a novel takes time.
  const enough = oneLine.slice(0, 200 * maxLines);
  const lines = wrapText(enough, width * SAFE, type);
  const isCut = lines.length > maxLines;
  return { text: oneLine, lines: isCut ? clampLines(lines, maxLines, width * SAFE, type) : lines, isCut };
}

/** One line of at most `width` units. */
export function fitOneLine(text: string, width: number, type: TypeSize): FittedText {
  const line = fitLine(text.slice(0, 400), width * SAFE, type);
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return { text: oneLine, lines: [line], isCut: line !== oneLine };
}

/** The largest of these sizes at which the text needs no cutting, else the smallest. Sizes from large to small. */
export function largestFit(
  text: string,
  width: number,
  choices: readonly (TypeSize & { readonly maxLines: number })[],
): { readonly fitted: FittedText; readonly type: TypeSize } {
  let last: { fitted: FittedText; type: TypeSize } | undefined;
  for (const { maxLines, ...type } of choices) {
    last = { fitted: fitText(text, width, maxLines, type), type };
    if (!last.fitted.isCut) return last;
  }
  if (!last) throw new Error('There must be a size to choose.');
  return last;
}
