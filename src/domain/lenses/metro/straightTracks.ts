import type { Orders } from './orders';

/** How much more the first line weighs than the last: so little that it decides only between equal weights. */
const FIRST = 2 ** -20;

/**
 * The track of each line in each column, from 0 at the top; by column and line as in `Orders`.
 *
 * After Brandes & Köpf, “Fast and Simple Horizontal Coordinate Assignment” (2001): between two columns the heaviest set of lines
 * that do not cross stays straight, what is straight is one block, and a block stands as high as those above it allow. Then
 * blocks come down where they have room to meet what goes on of their line, behind a bend or a gap.
 */
export function straightTracks(orders: Orders, weights: readonly number[]): Int32Array {
  const { lines, sizes, at } = orders;
  // Every line counts, also without a weight.
  const pulls = weights.map((weight, line) => weight + 1 - (FIRST * line) / lines);
  const { blocks, count } = findBlocks(orders, pulls);
  const stacked: { readonly above: number; readonly below: number }[] = [];
  for (let column = 0; column < sizes.length; column++) {
    const [first = 0, ...rest] = at.subarray(column * lines, column * lines + (sizes[column] ?? 0));
    let above = blocks[column * lines + first] ?? 0;
    for (const line of rest) {
      const below = blocks[column * lines + line] ?? 0;
      stacked.push({ above, below });
      above = below;
    }
  }
  const tracks = new Array<number>(count).fill(0);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const { above, below } of stacked) {
      const least = (tracks[above] ?? 0) + 1;
      if ((tracks[below] ?? 0) >= least) continue;
      tracks[below] = least;
      isDone = false;
    }
  }
  comeDown(tracks, stacked, findBends(orders, blocks, pulls));
  return blocks.map((block) => tracks[block] ?? -1);
}

/** By column and line: the block, by number, or -1. */
function findBlocks(orders: Orders, pulls: readonly number[]): { blocks: Int32Array; count: number } {
  const { lines, sizes, at } = orders;
  const blocks = new Int32Array(sizes.length * lines).fill(-1);
  let count = 0;
  for (let column = 1; column < sizes.length; column++) {
    const straight = straightLines(orders, column - 1, pulls);
    for (const line of at.subarray(column * lines, column * lines + (sizes[column] ?? 0))) {
      blocks[column * lines + line] = straight.has(line) ? (blocks[(column - 1) * lines + line] ?? -1) : count++;
    }
  }
  return { blocks, count };
}

/** Of the lines that go on to the next column the heaviest set without a crossing: an increasing subsequence of their ranks. */
function straightLines({ lines, sizes, at, ranks }: Orders, column: number, pulls: readonly number[]): Set<number> {
  interface Chain {
    readonly line: number;
    readonly rank: number;
    readonly pull: number;
    readonly before: Chain | undefined;
  }
  const chains: Chain[] = [];
  let heaviest: Chain | undefined;
  for (const line of at.subarray(column * lines, column * lines + (sizes[column] ?? 0))) {
    const rank = ranks[(column + 1) * lines + line] ?? -1;
    if (rank < 0) continue;
    let before: Chain | undefined;
    for (const chain of chains) if (chain.rank < rank && chain.pull > (before?.pull ?? 0)) before = chain;
    const chain = { line, rank, pull: (before?.pull ?? 0) + (pulls[line] ?? 0), before };
    chains.push(chain);
    if (chain.pull > (heaviest?.pull ?? 0)) heaviest = chain;
  }
  const straight = new Set<number>();
  for (let chain = heaviest; chain; chain = chain.before) straight.add(chain.line);
  return straight;
}

interface Bend {
  readonly one: number;
  readonly other: number;
  readonly pull: number;
}

/** Where a line goes on in another block, also behind a gap. */
function findBends({ lines, sizes }: Orders, blocks: Int32Array, pulls: readonly number[]): Bend[] {
  return pulls.flatMap((pull, line) => {
    const bends: Bend[] = [];
    let one = -1;
    for (let column = 0; column < sizes.length; column++) {
      const other = blocks[column * lines + line] ?? -1;
      if (other < 0) continue;
      if (one >= 0 && one !== other) bends.push({ one, other, pull });
      one = other;
    }
    return bends;
  });
}

/** From the lowest block to the highest, so that those below have made room; the height of all stays what it is. */
function comeDown(
  tracks: number[],
  stacked: readonly { readonly above: number; readonly below: number }[],
  bends: readonly Bend[],
): void {
  const lowest = Math.max(0, ...tracks);
  const trackOf = (block: number) => tracks[block] ?? 0;
  const blocks = [...tracks.keys()].sort((a, b) => trackOf(b) - trackOf(a) || a - b);
  for (const block of blocks) {
    const others = bends.filter(({ one, other }) => one === block || other === block);
    if (others.length === 0) continue;
    const room = stacked.reduce((least, { above, below }) => {
      return above === block ? Math.min(least, trackOf(below) - 1) : least;
    }, lowest);
    const costAt = (track: number) =>
      others.reduce(
        (sum, { one, other, pull }) => sum + pull * Math.abs(track - trackOf(one === block ? other : one)),
        0,
      );
    let best = trackOf(block);
    for (let track = best + 1; track <= room; track++) if (costAt(track) < costAt(best)) best = track;
    tracks[block] = best;
  }
}
