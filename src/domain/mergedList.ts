import { isSame } from './isSame';

/**
 * A list as others have it now, after an edit that knew it as `before` and left it as `after`: the items that the edit
 * added are added, those that it took out are taken out, those that it changed are changed, and its order counts for the
 * items that it knew. `keyOf` says which items are the same one.
 */
export function mergedList(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
  keyOf: (item: unknown) => string,
): readonly unknown[] {
  if (isSame(now, before)) return after;
  const [was, is] = [numbered(before, keyOf), numbered(after, keyOf)];
  const result = new Map([...numbered(now, keyOf)].filter(([key]) => is.has(key) || !was.has(key)));
  let keys = [...result.keys()];
  let previous: string | undefined;
  for (const [key, item] of is) {
    if (!was.has(key) || !isSame(was.get(key), item)) {
      if (!result.has(key)) keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
      result.set(key, item);
    }
    if (result.has(key)) previous = key;
  }
  // The items that the edit knew stand in its order, in the places that they take up among the others.
  const known = [...is.keys()].filter((key) => result.has(key));
  keys = keys.map((key) => (is.has(key) ? (known.shift() ?? key) : key));
  return keys.map((key) => result.get(key));
}

/** The items by key; the second of two same ones has a key of its own, so that neither is lost. */
function numbered(items: readonly unknown[], keyOf: (item: unknown) => string): Map<string, unknown> {
  const result = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(item);
    let own = key;
    for (let n = 2; result.has(own); n++) own = `${key}\n${n}`;
    result.set(own, item);
  }
  return result;
}
