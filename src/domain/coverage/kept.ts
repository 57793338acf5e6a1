/**
 * The map as it came out now, with the rows of the last time where they are equal: what shows a row then knows by its
 * identity that there is nothing new to show.
 */
export function createKeeper<T extends object>(): (next: ReadonlyMap<string, T>) => ReadonlyMap<string, T> {
  let last: ReadonlyMap<string, T> = new Map();
  return (next) => {
    const kept = new Map<string, T>();
    for (const [key, row] of next) {
      const before = last.get(key);
      kept.set(key, before && hasSameFields(before, row) ? before : row);
    }
    last = kept;
    return kept;
  };
}

function hasSameFields<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((field) => Object.is(a[field], b[field]));
}
