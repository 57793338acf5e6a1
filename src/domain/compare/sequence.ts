/** An item of two sequences that hold the same items. */
export interface Placed {
  readonly id: string;
  /** Whether it has been given another key: of two items that passed each other, that one is the one that moved. */
  readonly hasNewKey: boolean;
}

/**
 * The fewest items that moved for one sequence to become the other; items that kept their key stay where possible.
 * Both hold the same ids. Keys are not compared: a key that is written anew in the same place is no move.
 */
export function movedBetween(from: readonly Placed[], to: readonly string[]): ReadonlySet<string> {
  const places = new Map(to.map((id, index) => [id, index]));
  const moved = new Set(to);
  let inPlace = true;
  for (const [index, { id }] of from.entries()) inPlace &&= places.get(id) === index;
  if (inPlace) return new Set();
  for (const id of heaviestRise(from, places)) moved.delete(id);
  return moved;
}

interface Chain {
  readonly weight: number;
  readonly id: string;
  readonly before: Chain | null;
}

/** The ids of the heaviest subsequence whose places rise, by a Fenwick tree of the best chain up to each place. */
function heaviestRise(from: readonly Placed[], places: ReadonlyMap<string, number>): Iterable<string> {
  const count = places.size;
  const best: (Chain | null)[] = new Array(count + 1).fill(null);
  const heavier = (a: Chain | null, b: Chain | null) => ((b?.weight ?? 0) > (a?.weight ?? 0) ? b : a);
  for (const { id, hasNewKey } of from) {
    const place = (places.get(id) ?? 0) + 1;
    let before: Chain | null = null;
    for (let at = place - 1; at > 0; at -= at & -at) before = heavier(before, best[at] ?? null);
    // One row that kept its key outweighs all that did not.
    const chain: Chain = { id, before, weight: (before?.weight ?? 0) + (hasNewKey ? 1 : count + 1) };
    for (let at = place; at <= count; at += at & -at) best[at] = heavier(best[at] ?? null, chain);
  }
  let longest: Chain | null = null;
  for (let at = count; at > 0; at -= at & -at) longest = heavier(longest, best[at] ?? null);
  const ids: string[] = [];
  for (let chain = longest; chain; chain = chain.before) ids.push(chain.id);
  return ids;
}
