import type { RunningLine } from '../../../../src/domain/lenses/metro/lineOrder';

/** The lines of each column, in the order given. */
export function columnsOf(lines: readonly RunningLine[], columnCount: number): string[][] {
  return Array.from({ length: columnCount }, (_, column) =>
    lines.filter(({ columns }) => columns.includes(column)).map(({ id }) => id),
  );
}

/** How many pairs of orders `leastCost` compares. */
export function pairsOfOrders(lines: readonly RunningLine[], columnCount: number): number {
  const counts = columnsOf(lines, columnCount).map(({ length }) => factorial(length));
  return counts.slice(1).reduce((sum, count, i) => sum + count * (counts[i] ?? 1), 0);
}

/** What the best order costs: every order of a column beside every order of the one before. */
export function leastCost(lines: readonly RunningLine[], columnCount: number): number {
  let before: readonly (readonly string[])[] = [[]];
  let costs = [0];
  for (const ids of columnsOf(lines, columnCount)) {
    const here = ordersOf(ids);
    const both = ids.filter((id) => before[0]?.includes(id));
    const ranks = (orders: typeof before) => orders.map((order) => both.map((id) => order.indexOf(id)));
    const left = ranks(before);
    costs = ranks(here).map((right) =>
      left.reduce((least, one, i) => Math.min(least, (costs[i] ?? 0) + costBetween(one, right)), Number.MAX_VALUE),
    );
    before = here;
  }
  return Math.min(...costs);
}

/** From the ranks in either column of the lines that run through both. */
function costBetween(left: readonly number[], right: readonly number[]): number {
  let cost = 0;
  for (let a = 0; a < left.length; a++) {
    cost += Math.abs((left[a] ?? 0) - (right[a] ?? 0));
    for (let b = 0; b < a; b++) {
      const here = (left[a] ?? 0) - (left[b] ?? 0);
      const there = (right[a] ?? 0) - (right[b] ?? 0);
      if (here > 0 !== there > 0) cost += 4;
      if ((here === 1 || here === -1) !== (there === 1 || there === -1)) cost += 3;
    }
  }
  return cost;
}

function ordersOf(ids: readonly string[]): string[][] {
  if (ids.length < 2) return [[...ids]];
  return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
