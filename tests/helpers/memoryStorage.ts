/** A `localStorage` of its own, whose keys are its own properties as those of the browser's are. */
export function memoryStorage(): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(store, key) ? (store[key] ?? null) : null),
    setItem: (key: string, value: string) => {
      store[key] = String(value);
    },
    removeItem: (key: string) => {
      delete store[key];
    },
    clear: () => {
      for (const key of Object.keys(store)) delete store[key];
    },
    key: (at: number) => Object.keys(store)[at] ?? null,
  };
  const store: Record<string, string> = Object.create(methods, {
    length: { get: () => Object.keys(store).length },
  }) as Record<string, string>;
  return store as unknown as Storage;
}
