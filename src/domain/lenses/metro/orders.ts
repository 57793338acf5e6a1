/** What a pair that crosses costs, a pair of neighbours that parts, and a line for each rank that it moves up or down. */
export const CROSSING = 4;
export const SEPARATION = 3;
export const WIGGLE = 1;

/** A piece of a line: the columns that it runs through without a gap, both ends included. */
export interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of each column from top to bottom. Lines go by their number in the order given, and columns count from 1: one
 * without lines stands before the first and one behind the last, so that none is without neighbours.
 */
export interface Orders {
  readonly lines: number;
  /** By column: how many lines it has. */
  readonly sizes: Int32Array;
  /** By column and rank, `lines` to a column: the line. */
  readonly at: Int32Array;
  /** By column and line, `lines` to a column: its rank, or -1. */
  readonly ranks: Int32Array;
}

export function emptyOrders(lines: number, columnCount: number): Orders {
  const columns = columnCount + 2;
  return {
    lines,
    sizes: new Int32Array(columns),
    at: new Int32Array(columns * lines),
    ranks: new Int32Array(columns * lines).fill(-1),
  };
}

export function putLine({ lines, sizes, at, ranks }: Orders, column: number, line: number, rank: number): void {
  const row = column * lines;
  const size = sizes[column] ?? 0;
  for (let r = size; r > rank; r--) {
    const other = at[row + r - 1] ?? 0;
    at[row + r] = other;
    ranks[row + other] = r;
  }
  at[row + rank] = line;
  ranks[row + line] = rank;
  sizes[column] = size + 1;
}

/** Gives the rank that the line had, or -1 where it was not there. */
export function takeLine({ lines, sizes, at, ranks }: Orders, column: number, line: number): number {
  const row = column * lines;
  const rank = ranks[row + line] ?? -1;
  if (rank < 0) return rank;
  const size = (sizes[column] ?? 0) - 1;
  for (let r = rank; r < size; r++) {
    const other = at[row + r + 1] ?? 0;
    at[row + r] = other;
    ranks[row + other] = r;
  }
  ranks[row + line] = -1;
  sizes[column] = size;
  return rank;
}

/**
 * What an order costs. Only adjacent columns count, and only lines that run through both. Crossings: pairs of them in
 * opposite orders. Separations: pairs that are next to each other in one column and not in the other (both as in Bast,
 * Brosi & Storandt, “Efficient Generation of Geographically Accurate Transit Maps”, 2018). Wiggle: by how many ranks lines
 * move up or down, in sum (as in drawings of storylines: Tanahashi & Ma, “Design Considerations for Optimizing Storyline
 * Visualizations”, 2012). `total` is 4 × crossings + 3 × separations + wiggle; `misplaced` counts the pairs of a column that
 * are not in the order given.
 */
export function countCosts({ lines, sizes, at, ranks }: Orders) {
  let crossings = 0;
  let separations = 0;
  let wiggle = 0;
  let misplaced = 0;
  for (let column = 1; column < sizes.length - 1; column++) {
    const size = sizes[column] ?? 0;
    const row = column * lines;
    for (let r = 0; r < size; r++) {
      const line = at[row + r] ?? 0;
      const next = ranks[row + lines + line] ?? -1;
      if (next >= 0) wiggle += Math.abs(next - r);
      for (let above = 0; above < r; above++) {
        const other = at[row + above] ?? 0;
        if (other > line) misplaced++;
        const nextOther = ranks[row + lines + other] ?? -1;
        if (next < 0 || nextOther < 0) continue;
        if (nextOther > next) crossings++;
        if ((above === r - 1) !== (Math.abs(nextOther - next) === 1)) separations++;
      }
    }
  }
  const total = CROSSING * crossings + SEPARATION * separations + WIGGLE * wiggle;
  return { crossings, separations, wiggle, total, misplaced };
}
