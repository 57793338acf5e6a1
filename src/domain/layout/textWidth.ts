import { tabledWidth } from './scriptWidths';

/**
 * How wide a text in Inter is, without a DOM: pictures of a map (canvas, print, slides, thumbnails) then agree on where
 * lines break. Advance widths were measured in Chromium from the bundled Inter Variable at weight 450, without kerning,
 * which makes real lines a trifle (0.3 %) shorter than computed ones: they never outgrow their card.
 */
const FIRST = 32;

/** Thousandths of an em for U+0020 … U+007E. */
// biome-ignore format: a table is read in rows
const ASCII: readonly number[] = [
  274, 296, 480, 636, 644, 987, 648, 306, 367, 367, 511, 665, 296, 461, 296, 365, 638, 411, 613,
  622, 651, 598, 625, 568, 624, 625, 296, 309, 665, 665, 665, 519, 974, 699, 656, 732, 722, 602,
  590, 747, 744, 271, 573, 680, 565, 908, 755, 766, 640, 767, 646, 644, 649, 742, 699, 994, 691,
  688, 635, 367, 365, 367, 474, 459, 330, 564, 615, 574, 615, 585, 375, 616, 597, 247, 247, 554,
  247, 882, 596, 602, 615, 615, 382, 533, 333, 597, 568, 824, 552, 569, 556, 434, 339, 434, 665,
];

const OTHERS: ReadonlyMap<string, number> = new Map([
  ['…', 887],
  ['–', 500],
  ['—', 1000],
  ['‘', 269],
  ['’', 269],
  ['“', 457],
  ['”', 456],
  ['•', 548],
  ['·', 296],
  ['€', 669],
  ['−', 665],
  ['×', 665],
  ['→', 838],
]);

/** An emoji, whatever it is put together from. */
const EMOJI = 1300;
/** What no table knows: Chinese, Japanese and Korean stand in squares of this size. */
const SQUARE = 1000;

/** A size and weight of Inter, in px as CSS writes them. */
export interface TypeSize {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 420 | 450 | 560 | 620;
}

/** Mean width of running text at a weight, relative to 450. */
const WEIGHT: Readonly<Record<TypeSize['weight'], number>> = { 420: 0.997, 450: 1, 560: 1.012, 620: 1.018 };

/** Fonts of other scripts come in a bold that is wider, where there is one. */
const BOLD_OF_OTHERS = 1.05;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text as people count its characters: an emoji of several code points is one. */
export function charactersOf(text: string): string[] {
  return isPlain(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Width of one line of text, in px; where fonts cannot be known, rather too wide than too narrow. */
export function textWidth(text: string, type: TypeSize): number {
  let sum = 0;
  if (isPlain(text)) {
    for (let i = 0; i < text.length; i++) sum += ASCII[text.charCodeAt(i) - FIRST] ?? 0;
  } else if (PICTURES.test(text)) {
    for (const character of charactersOf(text)) sum += PICTURES.test(character) ? EMOJI : advances(character, type);
  } else sum = advances(text, type);
  return (sum / 1000) * type.size * WEIGHT[type.weight];
}

/** Emoji and keycaps: what a grapheme makes one picture of. Digits and © alone are none. */
const PICTURES = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\ufe0f\u20e3]|[\u{1f1e6}-\u{1f1ff}]/u;

export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

function advances(text: string, type: TypeSize): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const advance = advanceOf(code, character);
    sum += code > 0x52f && type.weight > 500 ? advance * BOLD_OF_OTHERS : advance;
  }
  return sum;
}

function advanceOf(code: number, character: string): number {
  if (code < FIRST || (code >= 0x300 && code < 0x370)) return 0; // controls, and accents on the letter before
  const known = ASCII[code - FIRST] ?? OTHERS.get(character) ?? tabledWidth(code);
  if (known !== undefined) return known;
  if (UNSEEN.test(character)) return 0;
  // Vietnamese, polytonic Greek: the letter under the marks.
  if (code < 0x2000 && code >= 0x1e00) return decomposed(character) + 60;
  if (code < 0x1400) return 1050; // Georgian capitals, Ethiopic, Cherokee
  if (code < 0x1e00) return code < 0x1680 ? 1150 : 1100; // Canadian syllables, Mongolian
  if (code < 0x2070) return 560; // punctuation
  if (code < 0x2e80) return 1150; // signs
  if (code >= 0xac00 && code < 0xd7a4) return 930;
  if (code >= 0xff61 && code < 0xffa0) return 520; // half-width kana
  if (code >= 0xfb50 && code < 0xff00) return 1100; // Arabic in forms of its own
  if (code >= 0x1d400 && code < 0x1d800) return 1250; // letters of formulas
  return SQUARE;
}

/** Marks that stand on a letter, second and third parts of a Korean syllable, and what only steers. */
const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;

function decomposed(character: string): number {
  const [letter = ''] = character.normalize('NFD');
  const code = letter.codePointAt(0) ?? 0;
  return ASCII[code - FIRST] ?? tabledWidth(code) ?? SQUARE;
}
