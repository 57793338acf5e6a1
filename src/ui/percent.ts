/** A share 0–1 as people read it: `0.621` → `62%`. */
export function asPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
