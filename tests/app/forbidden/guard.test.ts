import { describe, expect, it } from 'vitest';
import { type Forbidden, guard, type World } from '../../../src/app/forbidden/guard';
import { sayForbidden } from '../../../src/app/forbidden/words';

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A browser that allows everything but what is named: that throws when it is looked at. */
function browserWithout(...names: readonly Forbidden[]): World {
  const storage = { getItem: () => null };
  class Channel {
    close() {}
  }
  const window = {
    indexedDB: {},
    localStorage: storage,
    sessionStorage: storage,
    BroadcastChannel: Channel,
    matchMedia: () => ({ matches: true }),
    crypto: { getRandomValues: (array: Uint8Array) => array.fill(7) },
    navigator: { locks: {}, serviceWorker: {}, storage: {} },
  };
  for (const name of names) {
    const owner = name in window ? window : window.navigator;
    Object.defineProperty(owner, name, { get: refuse, configurable: true });
  }
  return window as unknown as World;
}

const read = (world: World, name: Forbidden): unknown =>
  name in world ? Reflect.get(world, name) : Reflect.get(world.navigator ?? {}, name);

describe('what a browser forbids', () => {
  it.each([
    'indexedDB',
    'localStorage',
    'sessionStorage',
    'BroadcastChannel',
    'locks',
    'serviceWorker',
    'storage',
  ] as const)('%s is found to be forbidden, and nobody stumbles over it afterwards', (name) => {
    const world = browserWithout(name);
    expect(guard(world)).toEqual(new Set([name]));
    expect(read(world, name)).toBeUndefined();
  });

  it('a channel that is there and cannot be opened is as good as none', () => {
    const world = { ...browserWithout(), BroadcastChannel: refuse } as unknown as World;
    expect(guard(world)).toEqual(new Set(['BroadcastChannel']));
    expect(world.BroadcastChannel).toBeUndefined();
  });

  it('media and random values have a stand-in', () => {
    const world = browserWithout('matchMedia', 'crypto');
    expect(guard(world)).toEqual(new Set(['matchMedia', 'crypto']));
    expect(world.matchMedia?.('(prefers-reduced-motion: reduce)').matches).toBe(false);
    const values = world.crypto?.getRandomValues(new Uint8Array(32)) ?? [];
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  it('what is allowed, or simply not there, stays as it is', () => {
    const world = browserWithout();
    const before = { ...world };
    expect(guard(world).size).toBe(0);
    expect(world).toEqual(before);
    expect(guard({ navigator: {} }).size).toBe(0);
  });
});

describe('the words for it', () => {
  it('say what is missing, what works, and the way out', () => {
    expect(sayForbidden(new Set(['BroadcastChannel', 'localStorage', 'sessionStorage']))).toBe(
      'This browser’s settings do not let Throughline note an edit before it is stored, so one made in the last moment before a crash may be lost; reach its other tabs, so use one tab at a time. Everything else works. To change that, allow cookies and site data for this page and reload.',
    );
    expect(sayForbidden(new Set(['indexedDB']))).toContain('download a copy before you close it');
  });

  it('are left out where nobody would notice', () => {
    expect(sayForbidden(new Set())).toBeNull();
    expect(sayForbidden(new Set(['matchMedia', 'crypto', 'sessionStorage', 'storage']))).toBeNull();
  });
});
