import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Whether a text is a key that others can be placed beside. */
export function isOrderKey(value: string): boolean {
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false;
  }
}

/** Compares two rows of one list: by fractional key, then by id, since two tabs may pick the same key at once. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function inOrder<T extends Ordered>(rows: Iterable<T>): T[] {
  return [...rows].sort(byOrder);
}

/** Where to put a row: its key, and the neighbours that need another one because they share theirs. */
export interface Placement<T extends Ordered> {
  readonly order: string;
  readonly moved: readonly T[];
}

/**
 * Places a row at `index` (0 … length; beyond means last) among its siblings, the row itself left out.
 * Siblings right of the place that share the left neighbour's key (possible after edits in two tabs) get keys of their own.
 */
export function placeAt<T extends Ordered>(siblings: Iterable<T>, index: number): Placement<T> {
  const sorted = inOrder(siblings);
  const at = Math.max(0, Math.min(index, sorted.length));
  const left = sorted[at - 1]?.order ?? null;
  const tied: T[] = [];
  let next = at;
  for (let row = sorted[next]; row && left !== null && row.order === left; row = sorted[++next]) tied.push(row);
  const right = sorted[next]?.order ?? null;
  if (tied.length === 0) return { order: generateKeyBetween(left, right), moved: [] };
  const [order = '', ...keys] = generateNKeysBetween(left, right, tied.length + 1);
  return { order, moved: tied.map((row, i) => ({ ...row, order: keys[i] ?? row.order })) };
}

/** `count` keys that sort after each other, for building a list from nothing. */
export function orderKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}
