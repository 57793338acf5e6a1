import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecovery, type RecoveryWorld } from '../../../src/app/updates/recovery';

/** One tab: its memory outlives the pages that are loaded in it one after the other. */
function openTab() {
  const values = new Map<string, string>();
  const memory = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
  return {
    memory,
    load(build: string, changes: Partial<RecoveryWorld> = {}) {
      let lose = (_error: unknown) => {};
      const reload = vi.fn();
      const recovery = openRecovery({
        hasUnsavedEdits: () => false,
        isInHand: () => false,
        isReachable: async () => true,
        reload,
        pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        build,
        memory,
        onLostPart: (listener) => {
          lose = listener;
        },
        isUnneeded: () => false,
        ...changes,
      });
      return { recovery, reload, lose: (error: unknown = new Error('gone')) => lose(error) };
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a part of the app that is gone', () => {
  it('leads to one reload, however many parts are gone', async () => {
    const page = openTab().load('A');
    page.lose();
    page.lose();
    await pass(60_000);
    page.lose();
    await pass(60_000);
    expect(page.reload).toHaveBeenCalledTimes(1);
  });

  it.each(['A', 'C'])('leads to no second reload in the build where the first one ended: %s', async (build) => {
    const tab = openTab();
    tab.load('A').lose();
    await pass(1_000);
    for (const page of [tab.load(build), tab.load(build)]) {
      page.lose();
      await pass(60_000);
      expect(page.reload).not.toHaveBeenCalled();
      expect(page.recovery.store.getState()).toBe('again');
    }
  });

  it('may lead to a reload again in a later build', async () => {
    const tab = openTab();
    tab.load('A').lose();
    await pass(1_000);
    tab.load('B');
    const later = tab.load('C');
    later.lose();
    await pass(1_000);
    expect(later.reload).toHaveBeenCalledTimes(1);
  });

  it('waits until what was edited is saved and nobody types', async () => {
    let isUnsaved = true;
    let isInHand = true;
    const page = openTab().load('A', { hasUnsavedEdits: () => isUnsaved, isInHand: () => isInHand });
    page.lose();
    await pass(2_000);
    isUnsaved = false;
    await pass(2_000);
    expect(page.reload).not.toHaveBeenCalled();
    isInHand = false;
    await pass(1_000);
    expect(page.reload).toHaveBeenCalledTimes(1);
  });

  it('waits for as long as somebody has something in hand, and reloads nothing away', async () => {
    let isInHand = true;
    const page = openTab().load('A', { isInHand: () => isInHand });
    page.lose();
    await pass(600_000);
    expect(page.reload).not.toHaveBeenCalled();
    isInHand = false;
    await pass(1_000);
    expect(page.reload).toHaveBeenCalledTimes(1);
  });

  it('leads to a reload only once somebody waits for it', async () => {
    const page = openTab().load('A', { isUnneeded: () => true });
    const error = new TypeError('loaded early');
    page.lose(error);
    await pass(60_000);
    expect(page.reload).not.toHaveBeenCalled();
    expect(page.recovery.isLostPart(error)).toBe(true);
    page.recovery.recover(error);
    page.recovery.recover(error);
    await pass(1_000);
    expect(page.reload).toHaveBeenCalledTimes(1);
  });

  it('leads to no reload while edits cannot be saved', async () => {
    const page = openTab().load('A', { hasUnsavedEdits: () => true });
    page.lose();
    await pass(600_000);
    expect(page.reload).not.toHaveBeenCalled();
    expect(page.recovery.store.getState()).toBe('unsaved');
  });

  it('leads to no reload while the server does not answer, and to one by hand when it does', async () => {
    let isReachable = false;
    const page = openTab().load('A', { isReachable: async () => isReachable });
    page.lose();
    await pass(1_000);
    expect(page.recovery.store.getState()).toBe('unreachable');
    page.recovery.retry();
    await pass(1_000);
    expect(page.reload).not.toHaveBeenCalled();
    isReachable = true;
    page.recovery.retry();
    await pass(1_000);
    expect(page.reload).toHaveBeenCalledTimes(1);
  });

  it('leads to no reload in a tab that could not remember it', async () => {
    const refuse = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
    const page = openTab().load('A', { memory: { getItem: refuse, setItem: refuse } });
    page.lose();
    await pass(60_000);
    expect(page.reload).not.toHaveBeenCalled();
    expect(page.recovery.store.getState()).toBe('again');
  });

  it('is told from other errors', () => {
    const { recovery, lose } = openTab().load('A');
    const error = new TypeError('Failed to fetch dynamically imported module');
    lose(error);
    expect(recovery.isLostPart(error)).toBe(true);
    expect(recovery.isLostPart(new TypeError(error.message))).toBe(false);
  });
});
