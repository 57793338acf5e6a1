/**
 * What a spreadsheet takes for the start of a formula, in its full-width and small forms too: = + - @. Blanks, invisible
 * characters and quotation marks before it are skipped, as some spreadsheets skip them. After OWASP, “CSV Injection”.
 */
const SKIPPED = String.raw`[\s\p{C}\p{Z}"'“”‘’„«»\x60´]`;
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
const starts = new RegExp(`^${SKIPPED}*(?:[\\t\\r]|${SIGN})`, 'u');
const isSign = new RegExp(`^${SIGN}$`, 'u');
const isSkipped = new RegExp(`^${SKIPPED}$`, 'u');
const isSeparator = /^[;\n\t]$/;

/**
 * An apostrophe before each formula further on, where a spreadsheet that separates by “;” or goes wrong over the quotes
 * begins another cell. From the end, so that a run of what is skipped is looked at once and not anew from each of its places.
 */
function guardedInside(text: string): string {
  const reversed: string[] = [];
  let isFormula = false;
  for (const char of [...text].reverse()) {
    if (isFormula && isSeparator.test(char)) reversed.push("'");
    reversed.push(char);
    isFormula = isSign.test(char) || (isFormula && isSkipped.test(char));
  }
  return reversed.reverse().join('');
}

/** Signs before the lines of a list, which read as well with a dot. */
const bullets = /\n([ \t]*)[-+][ \t]+(?=\S)/g;

const isNumber = (text: string) => /^-?\d+(?:[.,]\d+)?$/.test(text);

/** The sign between whole and fraction that the spreadsheet of a language reads. */
export type DecimalSign = '.' | ',';

/**
 * A value as one cell of a CSV file (RFC 4180), in which nothing is a formula. Numbers have the decimal sign that is
 * asked for.
 */
export function spreadsheetCell(value: string | number, decimalSign: DecimalSign = '.'): string {
  if (typeof value === 'number')
    return quotedCell(Number.isFinite(value) ? String(value).replace('.', decimalSign) : '');
  return quotedCell(guardedText(value));
}

/**
 * A text in which a spreadsheet finds no formula: one that could be one gets an apostrophe before it, which spreadsheets
 * take as “this is text”. Numbers stay numbers, the negative ones too. Line breaks become `\n`, which is what spreadsheets
 * have inside a cell.
 */
export function guardedText(value: string): string {
  if (isNumber(value)) return value;
  const isFormula = starts.test(value);
  // The first line keeps its sign, and with it the apostrophe: it is what the cell starts with.
  const lines = value.replace(/\r\n?/g, '\n').replace(bullets, '\n$1• ');
  return `${isFormula ? "'" : ''}${guardedInside(lines)}`;
}

/** A text as one cell of a CSV file (RFC 4180), letter for letter: in quotes where any separator could divide it. */
export function quotedCell(text: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
