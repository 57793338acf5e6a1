/** Whether a location, with its hash, is that of the presentation: nothing of the app's own housekeeping belongs there. */
export function isPresenting(hash: string): boolean {
  return /^#?\/journey\/[^/]+\/present(?:\/|$)/.test(hash);
}
