import { folded } from '../domain/folded';
import { fail, ok, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { decodeTable } from './decode';
import type { Table } from './format';
import { sizeProblem } from './limits';

/** Reads a table of text whose cells are separated by commas, semicolons or tabs. */
export async function readTable(file: Uint8Array): Promise<Result<Table>> {
  const tooLarge = sizeProblem(file.byteLength);
  if (tooLarge) return { ok: false, error: tooLarge };
  const text = decodeTable(file);
  if (!text.ok) return text;
  const content = text.value.replace(/^\uFEFF/, '');
  if (content.trim() === '') return fail('empty', 'This file is empty.');
  if (/^\s*[{[]/.test(content)) {
    return fail('json', 'This is JSON and not a table. A journey comes in through Import in the library.');
  }
  const { default: Papa } = await import('papaparse');
  // Excel may say in a line of its own what separates the cells.
  const [line, told] = /^sep=(.)\r?\n/i.exec(content) ?? ['', undefined];
  const cells = content.slice(line.length);
  // An empty line at the end would count against each separator.
  const guess = () =>
    Papa.parse(cells, { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t'] }).meta.delimiter;
  const delimiter = told ?? guess();
  const { data, errors } = Papa.parse<string[]>(cells, { delimiter });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) {
    const row = number((open.row ?? 0) + 1);
    return fail('quotes', `The quotation marks in row ${row} do not match, so its cells cannot be told apart.`);
  }
  const rows = data.map((row, at) => ({ number: at + 1, cells: row.map((cell) => cell.trim()) }));
  const [head, ...body] = rows.filter((row) => row.cells.some((cell) => cell !== ''));
  return head ? ok({ headings: head.cells, rows: body }) : fail('empty', 'This table has no text in any cell.');
}

/** A heading as it is compared: without case, accents and punctuation. */
export function plainHeading(heading: string): string {
  return folded(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where each field stands, by the headings that it may have; the first column that fits is taken. */
export function columnsOf<Field extends string>(
  headings: readonly string[],
  known: Readonly<Record<Field, readonly string[]>>,
): ReadonlyMap<Field, number> {
  const plain = headings.map(plainHeading);
  const found = new Map<Field, number>();
  for (const field of Object.keys(known) as Field[]) {
    const at = known[field].map((heading) => plain.indexOf(heading)).find((place) => place >= 0);
    if (at !== undefined) found.set(field, at);
  }
  return found;
}

/** A number as spreadsheets of any language write it: 1.5, 1,5, −1, +2; null when it is none. */
export function readNumber(cell: string): number | null {
  const plain = cell.replace(/[−–]/g, '-').replace(',', '.');
  return /^[+-]?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}
