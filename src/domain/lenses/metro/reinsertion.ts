import { CROSSING, type Orders, putLine, type Run, SEPARATION, takeLine, WIGGLE } from './orders';

/** What a pair costs that is not in the order given: so little that it decides only between orders that cost the same. */
const MISPLACED = 2 ** -20;

/** What a neighbour saves that stays one, and two that stay: the pair that they were is parted once, not once a column. */
const STAYS = 2 * SEPARATION;
const BOTH_STAY = 6 * SEPARATION;

/**
 * Makes what puts a run where it costs least while all others stay, and says whether it stands better then. It finds the best of
 * all ways through the columns of the run, by dynamic programming over the ranks that it can have in each. Of ways that cost
 * the same it takes the one with the fewest pairs that are not in the order given, and stays where none is better.
 */
export function createReinsertion(orders: Orders): (run: Run) => boolean {
  const { lines, sizes, at, ranks } = orders;
  const width = lines + 1;
  const was = new Int32Array(sizes.length);
  // By rank of the run: the cost of the best way to there, and by column too, where that comes from.
  let costs = new Float64Array(width);
  let nextCosts = new Float64Array(width);
  const cameFrom = new Int32Array(sizes.length * width);
  const stepCosts = new Float64Array(width);
  // Two adjacent columns without the run. By rank: that of the same line in the other one, or -1.
  const rightOf = new Int32Array(width);
  const leftOf = new Int32Array(width);
  // By rank of a line at the right: what is added where the run passes to below it there, being above or below it at the left.
  const fromAbove = new Float64Array(width);
  const fromBelow = new Float64Array(width);
  // By rank of the run: the pair that it parts, and its own neighbours that go on.
  const partLeft = new Float64Array(width);
  const partRight = new Float64Array(width);

  function compare(left: number, right: number, isThrough: boolean): void {
    const leftSize = sizes[left] ?? 0;
    const rightSize = sizes[right] ?? 0;
    const crossing = isThrough ? CROSSING : 0;
    for (let i = 0; i < leftSize; i++) rightOf[i] = ranks[right * lines + (at[left * lines + i] ?? 0)] ?? -1;
    for (let j = 0; j < rightSize; j++) {
      const there = ranks[left * lines + (at[right * lines + j] ?? 0)] ?? -1;
      leftOf[j] = there;
      fromAbove[j] = there < 0 ? 0 : crossing + (j > there ? -WIGGLE : WIGGLE);
      fromBelow[j] = there < 0 ? 0 : (j < there ? WIGGLE : -WIGGLE) - crossing;
    }
    findParts(partLeft, rightOf, leftSize, isThrough);
    findParts(partRight, leftOf, rightSize, isThrough);
  }

  function findParts(parts: Float64Array, others: Int32Array, size: number, isThrough: boolean): void {
    let above = -1;
    for (let rank = 0; rank <= size; rank++) {
      const below = rank < size ? (others[rank] ?? -1) : -1;
      let part = 0;
      // A pair that is none in the other column is parted already, and costs less when it is none here either.
      if (above >= 0 && below >= 0) part = Math.abs(above - below) === 1 ? SEPARATION : -SEPARATION;
      if (isThrough && above >= 0) part += SEPARATION;
      if (isThrough && below >= 0) part += SEPARATION;
      parts[rank] = part;
      above = below;
    }
  }

  function addMisplaced(column: number, line: number): void {
    const row = column * lines;
    const size = sizes[column] ?? 0;
    let count = 0;
    for (let j = 0; j < size; j++) if ((at[row + j] ?? 0) < line) count++;
    for (let j = 0; j <= size; j++) {
      partRight[j] = (partRight[j] ?? 0) + count * MISPLACED;
      if (j < size) count += (at[row + j] ?? 0) < line ? -1 : 1;
    }
  }

  /** Into the first column of the run. Gives the cost of the rank that it had. */
  function begin(column: number, line: number): number {
    compare(column - 1, column, false);
    addMisplaced(column, line);
    const size = sizes[column] ?? 0;
    let moved = 0;
    for (let j = 0; j <= size; j++) {
      costs[j] = moved + (partRight[j] ?? 0);
      if (j < size) moved += fromBelow[j] ?? 0;
    }
    return costs[was[column] ?? 0] ?? 0;
  }

  function goOn(left: number, line: number): number {
    const right = left + 1;
    compare(left, right, true);
    addMisplaced(right, line);
    const leftSize = sizes[left] ?? 0;
    const rightSize = sizes[right] ?? 0;
    const origin = right * width;
    nextCosts.fill(Number.POSITIVE_INFINITY);
    const relax = (i: number, j: number, cost: number) => {
      if (cost >= (nextCosts[j] ?? 0)) return;
      nextCosts[j] = cost;
      cameFrom[origin + j] = i;
    };
    let current = 0;
    let above = -1;
    // With the run above all lines of the right column.
    let moved = 0;
    for (let i = 0; i <= leftSize; i++) {
      const below = i < leftSize ? (rightOf[i] ?? -1) : -1;
      const soFar = costs[i] ?? 0;
      let cost = soFar + (partLeft[i] ?? 0) + moved;
      for (let j = 0; j <= rightSize; j++) {
        const here = cost + (partRight[j] ?? 0) + WIGGLE * Math.abs(i - j);
        stepCosts[j] = here;
        relax(i, j, here);
        if (j < rightSize) cost += ((leftOf[j] ?? 0) < i ? fromBelow[j] : fromAbove[j]) ?? 0;
      }
      for (let j = above; j >= 0 && j <= above + 1; j++) {
        const stay = below >= 0 && (below === j - 1 || below === j) ? BOTH_STAY : STAYS;
        stepCosts[j] = (stepCosts[j] ?? 0) - stay;
        relax(i, j, stepCosts[j] ?? 0);
      }
      for (let j = below; j >= 0 && j <= below + 1; j++) {
        if (above >= 0 && (above === j - 1 || above === j)) continue;
        stepCosts[j] = (stepCosts[j] ?? 0) - STAYS;
        relax(i, j, stepCosts[j] ?? 0);
      }
      if (i === was[left]) current = (stepCosts[was[right] ?? 0] ?? 0) - soFar;
      if (below >= 0) moved -= fromBelow[below] ?? 0;
      above = below;
    }
    [costs, nextCosts] = [nextCosts, costs];
    return current;
  }

  /** Out of the last column. Whether the best way, or else that of before, costs less. */
  function end(column: number, current: number): boolean {
    compare(column, column + 1, false);
    const size = sizes[column] ?? 0;
    let best = Number.POSITIVE_INFINITY;
    let atLast = 0;
    let moved = 0;
    for (let i = 0; i <= size; i++) {
      const step = moved + (partLeft[i] ?? 0);
      if ((costs[i] ?? 0) + step < best) {
        best = (costs[i] ?? 0) + step;
        cameFrom[(column + 1) * width] = i;
      }
      if (i === was[column]) atLast = step;
      const below = i < size ? (rightOf[i] ?? -1) : -1;
      if (below >= 0) moved -= fromAbove[below] ?? 0;
    }
    return best < current + atLast;
  }

  return ({ line, from, to }) => {
    for (let column = from; column <= to; column++) was[column] = takeLine(orders, column, line);
    let current = begin(from, line);
    for (let left = from; left < to; left++) current += goOn(left, line);
    const isBetter = end(to, current) || was[from] === -1;
    let rank = 0;
    for (let column = to; column >= from; column--) {
      rank = cameFrom[(column + 1) * width + rank] ?? 0;
      putLine(orders, column, line, isBetter ? rank : (was[column] ?? 0));
    }
    return isBetter;
  };
}
