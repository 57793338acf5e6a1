import { countCosts, emptyOrders, type Orders, type Run } from './orders';
import { createReinsertion } from './reinsertion';
import { straightTracks } from './straightTracks';

/** A line and the stages (columns, from 0) that it runs through, ascending; where it leaves one out it ends and begins anew. */
export interface RunningLine {
  readonly id: string;
  readonly columns: readonly number[];
  /** 0 or more, demand for instance: of two lines that cannot both stay straight the heavier one does. */
  readonly weight: number;
}

export interface LineOrder {
  /** For each column the ids of its lines from top to bottom. */
  readonly columns: readonly (readonly string[])[];
  /** For each column the track of each of its lines: 0 is at the top, and there may be free ones between. */
  readonly tracks: readonly ReadonlyMap<string, number>[];
}

/** More than three orders of insertion are tried while that compares few places, and never more than so many orders. */
const MOST_WORK = 100_000;
const MOST_STARTS = 16;

/**
 * Orders the lines of each column so that what `countCosts` counts is small, and gives each a track on which it bends only where it must
 * cross. Small, not least: runs are put in one after the other, each where it costs least, and taken out and put back until
 * none stands better elsewhere; the best of several orders of insertion counts. At the same cost lines stand in the order
 * given. The same input gives the same order.
 */
export function orderLines(lines: readonly RunningLine[], columnCount: number): LineOrder {
  const runs = runsOf(lines);
  let best: { readonly orders: Orders; readonly total: number; readonly misplaced: number } | undefined;
  for (const start of startsOf(lines, runs)) {
    if (best?.total === 0) break;
    const orders = settle(start, lines.length, columnCount);
    const { total, misplaced } = countCosts(orders);
    if (!best || total < best.total || (total === best.total && misplaced < best.misplaced)) {
      best = { orders, total, misplaced };
    }
  }
  const orders = best?.orders ?? emptyOrders(lines.length, columnCount);
  const weights = lines.map(({ weight }) => weight);
  const tracks = straightTracks(orders, weights);
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const row = (column + 1) * lines.length;
    const inColumn = orders.at.subarray(row, row + (orders.sizes[column + 1] ?? 0));
    return Array.from(inColumn, (line) => ({ id: lines[line]?.id ?? '', track: tracks[row + line] ?? 0 }));
  });
  return {
    columns: columns.map((column) => column.map(({ id }) => id)),
    tracks: columns.map((column) => new Map(column.map(({ id, track }) => [id, track]))),
  };
}

function runsOf(lines: readonly RunningLine[]): Run[] {
  return lines.flatMap(({ columns }, line) => {
    const runs: Run[] = [];
    for (const column of columns) {
      const last = runs.at(-1);
      if (last?.to === column) runs[runs.length - 1] = { ...last, to: column + 1 };
      else runs.push({ line, from: column + 1, to: column + 1 });
    }
    return runs;
  });
}

/** Orders of insertion: as given, heaviest first, last first, then as given but begun further on, forwards and backwards. */
function startsOf(lines: readonly RunningLine[], runs: readonly Run[]): Run[][] {
  const weightOf = ({ line }: Run) => lines[line]?.weight ?? 0;
  const starts = [[...runs], [...runs].sort((a, b) => weightOf(b) - weightOf(a)), [...runs].reverse()];
  const count = Math.min(MOST_STARTS, Math.max(starts.length, Math.floor(MOST_WORK / (1 + workOf(lines)))));
  for (let n = 1; starts.length < count; n++) {
    // Multiples of the golden ratio begin far from one another.
    const begin = Math.floor(runs.length * ((n * 0.618) % 1));
    const turned = [...runs.slice(begin), ...runs.slice(0, begin)];
    starts.push(n % 2 === 0 ? turned : turned.reverse());
  }
  return starts;
}

/** How many places are compared when each run is put where it costs least. */
function workOf(lines: readonly RunningLine[]): number {
  const counts = new Map<number, number>();
  for (const { columns } of lines) for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const places = (column: number) => (counts.get(column) ?? 0) * (counts.get(column + 1) ?? 0);
  return lines.reduce((sum, { columns }) => columns.reduce((work, column) => work + places(column), sum), 0);
}

/** Puts the runs in one by one, and then again until none stands better elsewhere. */
function settle(runs: readonly Run[], lines: number, columnCount: number): Orders {
  const orders = emptyOrders(lines, columnCount);
  const reinsert = createReinsertion(orders);
  for (const run of runs) reinsert(run);
  // When a column was last changed; a run around which nothing did since it was looked at stands as well as then.
  const changes = new Int32Array(columnCount + 2).fill(1);
  const looks = new Int32Array(runs.length);
  let now = 1;
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [i, run] of runs.entries()) {
      const look = looks[i] ?? 0;
      if (changes.subarray(run.from - 1, run.to + 2).every((change) => change <= look)) continue;
      now++;
      looks[i] = now;
      if (!reinsert(run)) continue;
      changes.fill(now, run.from, run.to + 1);
      isSettled = false;
    }
  }
  return orders;
}
