/**
 * The cells of a CSV text (RFC 4180), row by row, with `,`, `;` or a tab between them. A quote that is never closed goes
 * on to the end.
 */
export function csvCells(text: string, separator = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell, quoted or not, and what ends it; the empty match at the very end is no cell.
  for (const [match, quoted, plain = '', end] of text
    .replace(/^\ufeff/, '')
    .matchAll(new RegExp(`(?:"((?:[^"]|"")*)(?:"|$)|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|$)`, 'g'))) {
    if (match === '' && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
