/** The browser's `localStorage`, or null: reading it throws where the browser forbids storage. */
export function availableStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
