/**
 * Divides items over slides: each takes as many as fit, and one in any case, or there would be no end. Items that stand
 * side by side, `abreast` of them, stay on one slide.
 */
export function paged<T>(
  items: readonly T[],
  fits: (page: readonly T[], index: number) => boolean,
  abreast = 1,
): T[][] {
  const pages: T[][] = [];
  for (let first = 0; first < items.length; first += abreast) {
    const next = items.slice(first, first + abreast);
    const page = pages.at(-1);
    if (page && fits([...page, ...next], pages.length - 1)) page.push(...next);
    else pages.push(next);
  }
  return pages;
}

/** The set of fewest slides; of several the first, so give them from the largest type to the smallest. */
export function shortest<T>(sets: readonly (readonly T[])[]): readonly T[] {
  return sets.reduce<readonly T[] | null>((best, set) => (best && best.length <= set.length ? best : set), null) ?? [];
}
