import fc from 'fast-check';
import type { RunningLine } from '../../../../src/domain/lenses/metro/lineOrder';
import { emptyOrders, type Orders, putLine } from '../../../../src/domain/lenses/metro/orders';

/** Lines by the letters that stand in each column, given in alphabetical order. */
export function running(columns: string): RunningLine[] {
  const texts = columns.split('|');
  return [...new Set(texts.join(''))].sort().map((id) => ({
    id,
    weight: 0,
    columns: texts.flatMap((text, column) => (text.includes(id) ? [column] : [])),
  }));
}

/** Lines that run through a stretch of columns, or through any of them. */
export function anyLines(least: number, most: number, columnCount: number): fc.Arbitrary<RunningLine[]> {
  const all = Array.from({ length: columnCount }, (_, column) => column);
  const end = fc.nat(columnCount - 1);
  const stretch = fc.tuple(end, end).map(([a, b]) => all.slice(Math.min(a, b), Math.max(a, b) + 1));
  const line = fc.record({ columns: fc.oneof(stretch, fc.subarray(all)), weight: fc.nat(9) });
  return fc
    .array(line, { minLength: least, maxLength: most, size: 'max' })
    .map((lines) => lines.map((one, i) => ({ id: `line ${i}`, ...one })));
}

/** By column the numbers of lines from top to bottom. */
export type Columns = readonly (readonly number[])[];

export function ordersOf(columns: Columns, lines: number): Orders {
  const orders = emptyOrders(lines, columns.length);
  for (const [column, numbers] of columns.entries()) {
    for (const [rank, line] of numbers.entries()) putLine(orders, column + 1, line, rank);
  }
  return orders;
}

/** Any lines in each column, in any order. */
export function anyColumns(lines: number, columnCount: number): fc.Arbitrary<Columns> {
  const all = Array.from({ length: lines }, (_, line) => line);
  const column = fc.shuffledSubarray(all, { minLength: Math.floor(lines / 3) });
  return fc.array(column, { minLength: columnCount, maxLength: columnCount });
}
