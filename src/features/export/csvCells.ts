/** The cells of a CSV text (RFC 4180), row by row. A quote that is never closed goes on to the end. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell, quoted or not, and what ends it; the empty match at the very end is no cell.
  for (const [match, quoted, plain = '', end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)(?:"|$)|([^",\r\n]*))(,|\r\n|\n|$)/g)) {
    if (match === '' && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
