// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { browserTab } from '../../src/state/tabIdentity';

/** The locks of a browser: who holds which name until its tab ends. */
function browserLocks() {
  const held = new Map<string, { end: () => void }>();
  const manager = {
    request: async (name: string, _: unknown, task: (lock: { name: string } | null) => Promise<void> | undefined) => {
      if (held.has(name)) return task(null);
      const ended = new Promise<void>((resolve) => held.set(name, { end: resolve }));
      await Promise.race([task({ name }), ended]);
      held.delete(name);
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  };
  return { manager: manager as unknown as LockManager, endAll: () => held.clear() };
}

afterEach(() => sessionStorage.clear());

describe('the identity of a tab', () => {
  it('stays over a reload', async () => {
    const before = browserLocks();
    const tab = browserTab(before.manager);
    await tab.ready;
    before.endAll();
    const reloaded = browserTab(before.manager);
    await reloaded.ready;
    expect(reloaded.id).toBe(tab.id);
  });

  it('is a new one in a duplicated tab, which comes with the storage of its original', async () => {
    const { manager } = browserLocks();
    const original = browserTab(manager);
    await original.ready;
    const copy = browserTab(manager);
    await copy.ready;
    expect(copy.id).not.toBe(original.id);
    expect(sessionStorage.getItem('throughline.tab')).toBe(copy.id);
    expect(await copy.living()).toEqual(new Set([original.id, copy.id]));
  });

  it.each([
    ['rejects', () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))],
    [
      'throws',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
  ])('knows only itself where the browser %s what asks for a lock', async (_, refuse) => {
    const tab = browserTab({ request: refuse, query: refuse } as unknown as LockManager);
    await tab.ready;
    expect(await tab.living()).toEqual(new Set([tab.id]));
  });

  it('knows only itself where the browser has no locks', async () => {
    const tab = browserTab(undefined);
    await tab.ready;
    expect(await tab.living()).toEqual(new Set([tab.id]));
  });
});
