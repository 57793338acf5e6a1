import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCosts, type Orders, type Run } from '../../../../src/domain/lenses/metro/orders';
import { createReinsertion } from '../../../../src/domain/lenses/metro/reinsertion';
import { anyColumns, type Columns, ordersOf } from './lines';

const LINES = 5;

const columnsIn = ({ lines, sizes, at }: Orders) =>
  [...sizes].slice(1, -1).map((size, i) => [...at.subarray((i + 1) * lines, (i + 1) * lines + size)]);

function runsIn(columns: Columns): Run[] {
  return columns.flatMap((column, from) =>
    column
      .filter((line) => !columns[from - 1]?.includes(line))
      .map((line) => {
        const gap = columns.findIndex((other, i) => i > from && !other.includes(line));
        return { line, from: from + 1, to: gap < 0 ? columns.length : gap };
      }),
  );
}

/** The columns with a run at every combination of ranks. */
function waysOf(columns: Columns, { line, from, to }: Run): Columns[] {
  if (from > to) return [columns];
  const others = columns[from - 1]?.filter((other) => other !== line) ?? [];
  return [...others, line].flatMap((_, rank) =>
    waysOf(columns.with(from - 1, others.toSpliced(rank, 0, line)), { line, from: from + 1, to }),
  );
}

/** What columns cost; of those that cost the same, less where more pairs are in the order given. */
function scoreOf(columns: Columns): number {
  const { total, misplaced } = countCosts(ordersOf(columns, LINES));
  return total * 1000 + misplaced;
}

it('a run that is put back stands where everything costs least, or where it was', () => {
  fc.assert(
    fc.property(anyColumns(LINES, 4), fc.nat(), (columns, pick) => {
      const runs = runsIn(columns);
      const run = runs[pick % runs.length];
      if (!run) return;
      const least = Math.min(...waysOf(columns, run).map(scoreOf));
      const orders = ordersOf(columns, LINES);
      const isBetter = createReinsertion(orders)(run);
      expect(scoreOf(columnsIn(orders))).toBe(least);
      expect(isBetter).toBe(least < scoreOf(columns));
      if (!isBetter) expect(columnsIn(orders)).toEqual(columns);
    }),
    { seed: 11, numRuns: 200 },
  );
});
