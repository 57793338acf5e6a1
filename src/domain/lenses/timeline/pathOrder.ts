interface Named {
  readonly id: string;
}

interface Pair {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Rows along the links between them: what leads to something stands before it, and where links leave a choice, the row
 * that comes first in the list does. Links that lead round in a circle say nothing of those on it. All rows, each once.
 */
export function pathOrder<T extends Named>(rows: readonly T[], links: Iterable<Pair>): readonly T[] {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const after: number[][] = rows.map(() => []);
  let isLinked = false;
  for (const { fromId, toId } of links) {
    const [from, to] = [places.get(fromId), places.get(toId)];
    if (from === undefined || to === undefined || from === to) continue;
    after[from]?.push(to);
    isLinked = true;
  }
  if (!isLinked) return rows;
  let order = inTime(after, Uint32Array.from(after.keys()));
  if (order.length < rows.length) order = inTime(after, circlesOf(after));
  return order.map((place) => rows[place] as T);
}

/** By place what it leads to. */
type Steps = readonly (readonly number[])[];

/**
 * Always the first of those to which nothing leads that is still to come; without those that wait for themselves. Places of
 * one circle wait for all that leads to any of them, and what is behind the circle for all of them.
 */
function inTime(after: Steps, circles: Uint32Array): number[] {
  /** By circle: how many steps lead there from others, which places are still to come, and where it leads. */
  const waiting = new Uint32Array(after.length);
  const rest = new Uint32Array(after.length);
  const leadsTo: number[][] = after.map(() => []);
  const members: number[][] = after.map(() => []);
  for (const [from, list] of after.entries()) {
    const circle = circles[from] ?? 0;
    rest[circle] = (rest[circle] ?? 0) + 1;
    members[circle]?.push(from);
    for (const to of list) {
      const other = circles[to] ?? 0;
      if (other === circle) continue;
      leadsTo[circle]?.push(other);
      waiting[other] = (waiting[other] ?? 0) + 1;
    }
  }
  const isTaken = new Uint8Array(after.length);
  const order: number[] = [];
  for (let place = 0; place < after.length; ) {
    const circle = circles[place] ?? 0;
    if (isTaken[place] || waiting[circle]) {
      place += 1;
      continue;
    }
    isTaken[place] = 1;
    order.push(place);
    place += 1;
    rest[circle] = (rest[circle] ?? 0) - 1;
    if (rest[circle]) continue;
    for (const other of leadsTo[circle] ?? []) {
      waiting[other] = (waiting[other] ?? 0) - 1;
      if (!waiting[other]) place = Math.min(place, members[other]?.[0] ?? place);
    }
  }
  return order;
}

/** By place the number of its circle: two places share it where each leads to the other (Kosaraju, 1978). */
function circlesOf(after: Steps): Uint32Array {
  const before: number[][] = after.map(() => []);
  for (const [from, list] of after.entries()) for (const to of list) before[to]?.push(from);
  const left: number[] = [];
  const isSeen = new Uint8Array(after.length);
  for (const start of after.keys()) walk(after, start, isSeen, (place) => left.push(place));
  const circles = new Uint32Array(after.length);
  const isCounted = new Uint8Array(after.length);
  for (const start of left.toReversed()) walk(before, start, isCounted, (place) => (circles[place] = start));
  return circles;
}

/** Goes wherever steps lead from a place and has not been; says each place when it is left for good. */
function walk(steps: Steps, start: number, isSeen: Uint8Array, leave: (place: number) => void): void {
  if (isSeen[start]) return;
  isSeen[start] = 1;
  // No recursion: a path may be as long as a stage is full.
  const way = [{ place: start, next: 0 }];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const to = steps[here.place]?.[here.next];
    here.next += 1;
    if (to === undefined) {
      leave(here.place);
      way.pop();
    } else if (!isSeen[to]) {
      isSeen[to] = 1;
      way.push({ place: to, next: 0 });
    }
  }
}
