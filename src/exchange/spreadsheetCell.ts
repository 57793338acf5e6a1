/**
 * What a spreadsheet takes for the start of a formula, in its full-width and small forms too: = + - @. Blanks, invisible
 * characters and quotation marks before it are skipped, as some spreadsheets skip them. After OWASP, “CSV Injection”.
 */
const START = String.raw`[\s\p{C}\p{Z}"'“”‘’„«»\x60´]*[=+\-@＝＋－＠﹦﹢﹣﹫−]`;
const starts = new RegExp(String.raw`^(?:[\t\r]|${START})`, 'u');

/** The same further on, where a spreadsheet that separates by “;” or goes wrong over the quotes begins another cell. */
const inside = new RegExp(String.raw`([;\n\t])(?=${START})`, 'gu');

/** Signs before the lines of a list, which read as well with a dot. */
const bullets = /\n([ \t]*)[-+][ \t]+(?=\S)/g;

const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);

/**
 * A value as one cell of a CSV file (RFC 4180), in which nothing is a formula: a text that could be one gets an
 * apostrophe before it, which spreadsheets take as “this is text”. Numbers stay numbers, the negative ones too. Line
 * breaks become `\n`, which is what spreadsheets have inside a cell.
 */
export function spreadsheetCell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (isNumber(value)) return value;
  const isFormula = starts.test(value);
  // The first line keeps its sign, and with it the apostrophe: it is what the cell starts with.
  const lines = value.replace(/\r\n?/g, '\n').replace(bullets, '\n$1• ');
  const safe = `${isFormula ? "'" : ''}${lines.replace(inside, "$1'")}`;
  return /[",;\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
