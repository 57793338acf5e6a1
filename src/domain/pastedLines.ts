const BULLET = /^\s*(?:[-–—*•◦▪▫‣⁃·●○■□✓✔☐☑☒]\s+(?:\[[ xX]?\]\s+)?|[•◦▪‣●○■□☐☑☒])/u;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;
/** What word processors put before the items of a list, with a tab behind it. */
const MARKED = /^([ \t]*(?:[-–—*•◦▪▫‣⁃·●○■□✓✔☐☑☒o]|\d{1,3}[.)]))\t+(?=\S)/u;

/**
 * What each of the cards made from a pasted text says: a line of it, or a cell of a spreadsheet. Bullets and the numbers
 * of a numbered list go; empty lines are no cards. A cell in quotes may hold line breaks, which become spaces.
 */
export function pastedLines(text: string): string[] {
  const cells = pastedRows(text)
    .flat()
    .map((cell) => cell.replace(BULLET, ''))
    .filter((cell) => cell.trim() !== '');
  const isNumbered = cells.length > 1 && cells.every((cell) => NUMBER.test(cell));
  return cells
    .map((cell) => (isNumbered ? cell.replace(NUMBER, '') : cell).replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');
}

/**
 * The cells of a pasted text, line by line. Spreadsheets separate cells by tabs and rows by breaks, and quote a cell that
 * holds either; the tab behind a bullet or number of a list separates nothing.
 */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = unmarked(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''));
  const hasTabs = rest.includes('\t');
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(rest);
    const isCell = quoted !== null && (/[\t\n]/.test(quoted[1] ?? '') || hasTabs);
    const end = rest.search(/[\t\n]/);
    const plain = end < 0 ? rest : rest.slice(0, end);
    rows.at(-1)?.push(isCell ? (quoted[1] ?? '').replaceAll('""', '"') : plain);
    const { length } = isCell ? quoted[0] : plain;
    if (rest[length] === '\n') rows.push([]);
    rest = rest.slice(length + 1);
  }
  return rows;
}

/** A list is one where every line has its mark; a table may have such a cell here and there. */
function unmarked(text: string): string {
  const lines = text.split('\n');
  const isList = lines.every((line) => line.trim() === '' || MARKED.test(line));
  return isList ? lines.map((line) => line.replace(MARKED, '$1 ')).join('\n') : text;
}
