/** What a browser may hold back by its settings, by the name under which the web knows it. */
export type Forbidden =
  | 'indexedDB'
  | 'localStorage'
  | 'sessionStorage'
  | 'BroadcastChannel'
  | 'locks'
  | 'serviceWorker'
  | 'storage'
  | 'matchMedia'
  | 'crypto';

/** The parts of a browser's window that the app and its libraries reach for as they start. */
export type World = Partial<
  Pick<
    typeof globalThis,
    'indexedDB' | 'localStorage' | 'sessionStorage' | 'BroadcastChannel' | 'matchMedia' | 'crypto'
  >
> & { readonly navigator?: Partial<Navigator> };

/**
 * Tries what a browser may forbid, before any other code of ours or of a library does. What throws is put out of reach, so that whoever looks finds nothing instead of stumbling over an exception: Dexie, for one, opens a
 * `BroadcastChannel` while it loads, which Firefox refuses where it blocks all cookies, and the page stayed blank.
 */
export function guard(world: World): ReadonlySet<Forbidden> {
  const forbidden = new Set<Forbidden>();
  const attempt = (name: Forbidden, owner: object, use: () => unknown, instead?: unknown) => {
    try {
      use();
    } catch {
      // What it said is for developers; `forbidden` goes to the screen.
      forbidden.add(name);
      // Should even this be refused, those who use it catch what it throws, or their part of the screen says so.
      Reflect.defineProperty(owner, name, { value: instead, configurable: true, writable: true });
    }
  };

  attempt('indexedDB', world, () => world.indexedDB);
  attempt('localStorage', world, () => world.localStorage?.getItem('throughline.guard'));
  attempt('sessionStorage', world, () => world.sessionStorage?.getItem('throughline.guard'));
  attempt('BroadcastChannel', world, () => world.BroadcastChannel && new world.BroadcastChannel('guard').close());
  attempt('matchMedia', world, () => world.matchMedia?.('all'), noMedia);
  attempt('crypto', world, () => world.crypto?.getRandomValues(new Uint8Array(1)), { getRandomValues: someValues });
  const { navigator } = world;
  if (navigator) {
    attempt('locks', navigator, () => navigator.locks);
    attempt('serviceWorker', navigator, () => navigator.serviceWorker);
    attempt('storage', navigator, () => navigator.storage);
  }
  return forbidden;
}

/** Media that nobody can ask about: no query matches, and none ever changes. */
function noMedia(media: string): MediaQueryList {
  const nothing = () => {};
  return {
    media,
    matches: false,
    onchange: null,
    addEventListener: nothing,
    removeEventListener: nothing,
    addListener: nothing,
    removeListener: nothing,
    dispatchEvent: () => false,
  };
}

/** Good enough for ids within one browser, which is all that the app draws lots for. */
function someValues(array: Uint8Array): Uint8Array {
  for (let index = 0; index < array.length; index += 1) array[index] = Math.floor(Math.random() * 256);
  return array;
}
