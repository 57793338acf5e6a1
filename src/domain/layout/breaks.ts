import { isPlain } from './textWidth';

/** A part of a line that nothing breaks but want of room: a word with its hyphen or full stop, and the space after it. */
export interface Piece {
  readonly text: string;
  readonly space: string;
  /** A soft hyphen ends it, which shows where the line breaks. */
  readonly isHyphenated: boolean;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Spaces that a line may break at: not the no-break ones. */
const SPACES = '[ \\t\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000]';
const SPLIT_SPACES = new RegExp(`(${SPACES}+)`);
const PLAIN_PIECES = /[^\s/-]*[/-]+|[^\s/-]+|(?=\s)/g;

/** Scripts that are written without spaces. Which letters make a word, the browser's dictionaries know. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff01-\uff65]/u;
const PICTURE = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\u20e3/u;

/** Kinsoku: what does not begin a line, and what does not end one. */
const NO_START =
  /^[\p{Pe}\p{Pf}\p{M}、。，．・：；？！｡､･!?.,:;%％‰°℃ー々〻〜～…‥゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯｰﾞﾟฯๆ។៕ៗ၊။]/u;
const NO_END = /[\p{Ps}\p{Pi}¥￥$＄€£#＃]$/u;
const BREAKS_AFTER = /[-/\u2010\u2013\u2014\u200b\u00ad\u0f0b\u1361\u058a]$/;
const AFTER_HYPHENS = /(?<=[-/\u2010\u2013\u2014\u200b\u00ad\u0f0b\u1361\u058a])(?![-/\u2010\u2013\u2014\u2060])/;

/** Where a paragraph may break into lines: between the pieces. Joined, they are the paragraph. */
export function piecesOf(paragraph: string): Piece[] {
  const parts = paragraph.split(SPLIT_SPACES);
  const pieces: Piece[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const run = parts[i] ?? '';
    const texts = run === '' ? [''] : isPlain(run) ? (run.match(PLAIN_PIECES) ?? [run]) : splitRun(run);
    texts.forEach((text, at) => {
      const isLast = at === texts.length - 1;
      pieces.push({ text, space: isLast ? (parts[i + 1] ?? '') : '', isHyphenated: text.endsWith('\u00ad') });
    });
  }
  return pieces;
}

/** A run without spaces, where its language and its hyphens let it break. */
function splitRun(run: string): string[] {
  if (!UNSPACED.test(run) && !PICTURE.test(run)) return run.split(AFTER_HYPHENS);
  const texts: string[] = [];
  for (const { segment } of words.segment(run)) {
    for (const part of segment.split(/(?<=[\u200b\u00ad\u0f0b\u1361])/)) {
      const last = texts.at(-1);
      if (last === undefined || mayBreak(last, part)) texts.push(part);
      else texts[texts.length - 1] = last + part;
    }
  }
  return texts;
}

function mayBreak(before: string, after: string): boolean {
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0);
  if (first === '\u2060' || before.endsWith('\u2060') || NO_START.test(after)) return false;
  if (BREAKS_AFTER.test(before)) return !/^[-/\u2010\u2013\u2014]/.test(after);
  if (NO_END.test(before)) return false;
  const last = /[\s\S]$/u.exec(before)?.[0] ?? '';
  return UNSPACED.test(last) || UNSPACED.test(first) || PICTURE.test(first) || PICTURE.test(before.slice(-8));
}
