/** What a field takes. */
export interface TextLimits {
  /** One line: breaks become spaces. */
  readonly isOneLine: boolean;
  /** UTF-16 units, as everywhere in the web. */
  readonly most?: number | undefined;
  /** Bytes of UTF-8. */
  readonly mostBytes?: number | undefined;
}

/** A text as the field takes it, and in words what was left out or changed; null where it is what was typed. */
export interface FittedText {
  readonly text: string;
  readonly words: string | null;
  /** Where what was put in ends. */
  readonly end: number;
}

/** What no text may hold: control characters, and halves of surrogate pairs. */
const CONTROLS = /(?![\t\n\r\v\f\u0085])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const BREAKS = /\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g;

/**
 * Fits what was typed, pasted or dropped into a field. Only what came in is cut, never what was there, and never within
 * a character. Nothing happens in silence: `words` says it.
 */
export function fitText(before: string, after: string, limits: TextLimits): FittedText {
  const { start, end } = changeIn(before, after);
  const typed = after.slice(start, end);
  const said: string[] = [];

  let put = typed.replace(CONTROLS, '');
  if (put.length < typed.length) said.push('Control characters, which cannot be seen, were left out.');
  if (limits.isOneLine) {
    const joined = put.replace(BREAKS, ' ');
    if (joined !== put) said.push('Line breaks became spaces: this is a field of one line.');
    put = joined;
  } else put = put.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');

  const rest = after.length - typed.length;
  const restBytes = limits.mostBytes === undefined ? 0 : bytes(after.slice(0, start)) + bytes(after.slice(end));
  const room = (text: string) =>
    rest + text.length <= (limits.most ?? Number.POSITIVE_INFINITY) &&
    (limits.mostBytes === undefined || restBytes + bytes(text) <= limits.mostBytes);
  const fitting = longestThat(room, put);
  if (fitting.length < put.length) said.push(tooLong(put.slice(fitting.length), limits));
  return {
    text: after.slice(0, start) + fitting + after.slice(end),
    words: said.length === 0 ? null : said.join(' '),
    end: start + fitting.length,
  };
}

function tooLong(left: string, { most, mostBytes }: TextLimits): string {
  const count = characters(left).length;
  const lost = count === 1 ? 'The last character was' : `The last ${count.toLocaleString('en-GB')} characters were`;
  // The one that is reached first is what the person meets; bytes only matter beyond Latin.
  const limit =
    mostBytes !== undefined && (most === undefined || most >= mostBytes)
      ? `${Math.round(mostBytes / 1000)} kB of text`
      : `${(most ?? 0).toLocaleString('en-GB')} characters`;
  return `${lost} left out: this field holds ${limit}.`;
}

/** The part of `after` that is new, between what both texts begin and end with. */
function changeIn(before: string, after: string): { start: number; end: number } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  // Half of a pair of surrogates is no character.
  if (start > 0 && /[\ud800-\udbff]/.test(after[start - 1] ?? '')) start--;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  if (same > 0 && /[\udc00-\udfff]/.test(after[after.length - same] ?? '')) same--;
  return { start, end: after.length - same };
}

/** As many whole characters from the beginning as `fits` takes. */
function longestThat(fits: (text: string) => boolean, text: string): string {
  if (fits(text)) return text;
  const parts = characters(text);
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(parts.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return parts.slice(0, low).join('');
}

function characters(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
