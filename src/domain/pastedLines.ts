const BULLET = /^\s*(?:[-–—*•◦▪▫‣⁃·●○■□✓✔☐☑☒]\s+(?:\[[ xX]?\]\s+)?|[•◦▪‣●○■□☐☑☒])/u;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;

/**
 * What each of the cards made from a pasted text says: a line of it, or a cell of a spreadsheet. Bullets and the numbers
 * of a numbered list go; empty lines are no cards. A cell in quotes may hold line breaks, which become spaces.
 */
export function pastedLines(text: string): string[] {
  const cells = cellsOf(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''))
    .map((cell) => cell.replace(BULLET, ''))
    .filter((cell) => cell.trim() !== '');
  const isNumbered = cells.length > 1 && cells.every((cell) => NUMBER.test(cell));
  return cells
    .map((cell) => (isNumbered ? cell.replace(NUMBER, '') : cell).replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');
}

/** Spreadsheets separate cells by tabs and rows by breaks, and quote a cell that holds either. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let rest = text;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(rest);
    const isCell = quoted !== null && (/[\t\n]/.test(quoted[1] ?? '') || text.includes('\t'));
    const end = rest.search(/[\t\n]/);
    const plain = end < 0 ? rest : rest.slice(0, end);
    cells.push(isCell ? (quoted[1] ?? '').replaceAll('""', '"') : plain);
    rest = rest.slice((isCell ? quoted[0].length : plain.length) + 1);
  }
  return cells;
}
