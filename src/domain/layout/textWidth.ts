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

/** Whole blocks of scripts at a width that hardly any of their letters exceeds, in thousandths of an em. */
const LATIN_ACCENTED = 640;
const CYRILLIC = 720;
const GREEK = 660;
/** Chinese, Japanese and Korean stand in squares; emoji and symbols are a little wider than one. */
const SQUARE = 1000;
const EMOJI = 1300;

/** A size and weight of Inter, in px as CSS writes them. */
export interface TypeSize {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 420 | 450 | 560 | 620;
}

/** Mean width of running text at a weight, relative to 450. */
const WEIGHT: Readonly<Record<TypeSize['weight'], number>> = { 420: 0.997, 450: 1, 560: 1.012, 620: 1.018 };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text as people count its characters: an emoji of several code points is one. */
export function charactersOf(text: string): string[] {
  return isPlain(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Width of one line of text, in px. */
export function textWidth(text: string, type: TypeSize): number {
  let sum = 0;
  if (isPlain(text)) {
    for (let i = 0; i < text.length; i++) sum += ASCII[text.charCodeAt(i) - FIRST] ?? 0;
  } else {
    for (const character of charactersOf(text)) sum += advanceOf(character);
  }
  return (sum / 1000) * type.size * WEIGHT[type.weight];
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

function advanceOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST) return 0;
  const known = ASCII[code - FIRST] ?? OTHERS.get(character);
  if (known !== undefined) return known;
  if (code < 0x250) return LATIN_ACCENTED;
  if (code < 0x370) return 0; // combining marks and modifier letters
  if (code < 0x400) return GREEK;
  if (code < 0x530) return CYRILLIC;
  if (code < 0x1100) return LATIN_ACCENTED;
  if (code < 0x1f000) return SQUARE;
  return code < 0x20000 ? EMOJI : SQUARE;
}
