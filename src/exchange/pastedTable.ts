import { pastedRows } from '../domain/pastedLines';
import { quotedCell } from './spreadsheetCell';
import { fieldColumns } from './touchpointRows';

/**
 * A pasted or dropped text as the content of a file that `readTable` reads, where it is a table; null where it is lines.
 * Tabs make a table of it as soon as a row has two cells. Commas and semicolons stand in prose, too: there the first line
 * has to name the title and another field.
 */
export function tableIn(text: string): string | null {
  const rows = pastedRows(text);
  const isFilled = (cell: string) => cell.trim() !== '';
  if (text.includes('\t')) {
    if (!rows.some((cells) => cells.filter(isFilled).length > 1)) return null;
    // Spreadsheets leave a quotation mark inside a cell as it is, which no file may.
    return `sep=\t\n${rows.map((cells) => cells.map(quotedCell).join('\t')).join('\n')}`;
  }
  const [first = '', ...others] = text.trim().split(/\r\n?|\n/);
  const named = fieldColumns({ headings: first.split(/[,;]/) });
  return named.has('title') && named.size > 1 && others.some(isFilled) ? text : null;
}
