import { fail, ok, type Result } from './result';
import { number } from './sentences';
import { isolated } from './words';

/** What a field takes: the range, and how a number in it is to be read. */
export interface NumberKind {
  /** Begins the sentence of a refusal: “A share is a number from 0 to 100, not “140”.” */
  readonly subject: string;
  /** The range as it is typed, in the field's own unit. */
  readonly least: number;
  readonly most: number;
  /** The range in words, where figures in the field's unit would not say it well. */
  readonly range?: string;
  readonly isWhole?: boolean;
  /** Words that may stand beside the number, with what one of them is in the field's unit: “h” is 60 where minutes count. */
  readonly units?: Readonly<Record<string, number>>;
  /** Power of ten from what is typed to what is stored: −2 for a share in per cent. */
  readonly exponent?: number;
  /** Closes the sentence, where an empty field means something: “Leave it empty for none.” */
  readonly advice?: string;
}

const PER_CENT = { '%': 1, 'per cent': 1, percent: 1, pct: 1, 'p.c.': 1 };

/** Typed in per cent, stored as 0–1. */
export const SHARE: NumberKind = { subject: 'A share', least: 0, most: 100, units: PER_CENT, exponent: -2 };

export const SAMPLE_SIZE: NumberKind = {
  subject: 'The number of people asked',
  least: 1,
  most: 1_000_000_000,
  isWhole: true,
  units: { asked: 1, people: 1, customers: 1, respondents: 1, answers: 1, 'n =': 1, 'n=': 1, n: 1 },
};

export const WEIGHT: NumberKind = { subject: 'A weight', least: 0, most: 1_000_000 };

/**
 * The number that a person typed; null for an empty field; else a sentence. It reads what people write wherever they are,
 * whatever the language of the browser, for the same words must not mean 12.5 on one desk and 125 on the next:
 * “12,5” and “12.5”, “1 234,5”, “1'234.5”, “1,00,000”, “٫” and digits of any script, “12 %”, “−3”.
 *
 * One sign before exactly three digits (“1,234”, “1.234”) can be read in two ways. The field decides: where its range
 * holds thousands, the sign groups (1234); where it does not, it is the decimal sign (1.234). After a 0 it is always
 * decimal (“0,125”). Nothing is ever rounded or brought into range.
 */
export function readTypedNumber(text: string, kind: NumberKind): Result<number | null> {
  const typed = tidied(text);
  if (typed === '') return ok(null);
  const { figure, factor } = withoutUnit(typed, kind.units ?? {});
  const plain = plainFigure(figure, holdsThousands(kind));
  if (plain === null) return refused(text, kind);
  const value = factor === 1 ? Number(plain) : Number((Number(plain) * factor).toPrecision(12));
  if (value < kind.least || value > kind.most) return refused(text, kind);
  if (kind.isWhole && !(Number.isInteger(value) && (factor !== 1 || /^-?\d+(\.0{1,2})?$/.test(plain))))
    return refused(text, kind);
  return ok(kind.exponent === undefined ? value : Number(`${value}e${kind.exponent}`));
}

/** A stored number as its field shows it: in a form that reads back as the same number, to a thousandth. */
export function writeNumber(value: number, kind: NumberKind): string {
  const shown = Number(`${Number(value.toPrecision(15))}e${-(kind.exponent ?? 0)}`);
  const text = Number(shown.toFixed(3)).toLocaleString('en-GB', { maximumFractionDigits: 3 });
  // “1.234” in a field that holds thousands would be read as 1234.
  return holdsThousands(kind) && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function holdsThousands(kind: NumberKind): boolean {
  return kind.isWhole === true || kind.most >= 1000;
}

function refused(text: string, kind: NumberKind) {
  const typed = text.trim();
  const shown = typed.length > 24 ? `${typed.slice(0, 24)}…` : typed;
  const what = kind.isWhole ? 'a whole number' : 'a number';
  const range = kind.range ?? `from ${number(kind.least)} to ${number(kind.most)}`;
  const sentence = `${kind.subject} is ${what} ${range}, not “${isolated(shown)}”.`;
  return fail('typed-number', kind.advice ? `${sentence} ${kind.advice}` : sentence);
}

/** Marks of direction and of byte order, which come along when text is copied. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const MINUS = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

/** Digits of every script as 0–9, signs of every width as ASCII, any space as one space. */
function tidied(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\u066a\uff05\ufe6a]/g, '%')
    .replace(/[\u066b\u060c\uff0c\ufe50\u3001]/g, ',')
    .replace(/[\uff0e\ufe52\u00b7]/g, '.')
    .replace(/[\u066c\u2019\u2018\u02bc\uff07\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MINUS, '-')
    .replace(/^\uff0b/, '+');
}

/** The decimal digits of a script stand together, from 0 to 9, in runs of one or more tens. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return code - 48;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}

/** “2,5 h” is “2,5” times what an h is; “% 12” is 12, as Turkish writes it. The longest word wins. */
function withoutUnit(typed: string, units: Readonly<Record<string, number>>): { figure: string; factor: number } {
  const text = typed.toLowerCase().replace(/(\p{L})\.$/u, '$1');
  for (const unit of Object.keys(units).sort((a, b) => b.length - a.length)) {
    const factor = units[unit] ?? 1;
    // A word goes on where a letter follows: “h” does not end “2 months”, for the rest is no figure then.
    if (text.endsWith(unit)) return { figure: text.slice(0, -unit.length).trim(), factor };
    if (text.startsWith(unit)) return { figure: text.slice(unit.length).trim(), factor };
  }
  return { figure: text, factor: 1 };
}

const GROUPED = /^(?:\d{1,3}(?:G\d{3})+|\d{1,2}(?:G\d{2})*G\d{3})$/;

/** A figure as JavaScript writes it, or null. `groups` tells what a lone sign before three digits does. */
function plainFigure(figure: string, groups: boolean): string | null {
  const [, sign = '', body = ''] = /^([+-]?) ?(.*)$/.exec(figure) ?? [];
  const minus = sign === '-' && /[1-9]/.test(body) ? '-' : '';
  if (!/^[\d.,' ]*$/.test(body) || !/\d/.test(body)) return null;
  const { whole, fraction } = parts(body, groups);
  if (whole === null || !/^\d*$/.test(fraction)) return null;
  return `${minus}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The digits before the decimal sign, without grouping (null where that is no grouping), and those after it. */
function parts(body: string, groups: boolean): { whole: string | null; fraction: string } {
  const marks = [...body.matchAll(/[.,]/g)].map(([mark]) => mark);
  const last = marks.at(-1);
  if (last === undefined) return { whole: ungrouped(body), fraction: '' };
  const isGrouping =
    marks.length === 1
      ? groups && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body)
      : marks.every((mark) => mark === last) && GROUPED.test(body.replaceAll(last, 'G'));
  if (isGrouping) return { whole: ungrouped(body), fraction: '' };
  if (marks.length > 1 && marks.every((mark) => mark === last)) return { whole: null, fraction: '' };
  const at = body.lastIndexOf(last);
  return { whole: ungrouped(body.slice(0, at)), fraction: body.slice(at + 1) };
}

/** “1 234” → “1234”; null where the signs are mixed or stand between other than groups. */
function ungrouped(digits: string): string | null {
  if (/^\d*$/.test(digits)) return digits;
  const [sign] = /[^\d]/.exec(digits) ?? [''];
  const isOneSign = !digits.replaceAll(sign, '').match(/[^\d]/);
  return isOneSign && GROUPED.test(digits.replaceAll(sign, 'G')) ? digits.replaceAll(sign, '') : null;
}
