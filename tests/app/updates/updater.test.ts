import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openUpdater } from '../../../src/app/updates/updater';
import { sayHolders } from '../../../src/app/updates/words';
import type { TabInfo } from '../../../src/storage/tabs';

const free: TabInfo = {
  id: 'this',
  title: 'Map – Throughline',
  databaseVersion: 2,
  keepsDatabase: true,
  isSaved: true,
  isIdle: true,
};

/** A browser with one waiting version and any tabs. */
function world(tabs: { own: TabInfo; others: TabInfo[] }) {
  const listeners = { waiting: () => {}, takenOver: () => {} };
  const browser = { isWaiting: true, takeOvers: 0, reloads: 0 };
  const updater = openUpdater({
    worker: {
      isWaiting: () => browser.isWaiting,
      onWaiting: (listener) => {
        listeners.waiting = listener;
      },
      takeOver: () => {
        browser.takeOvers += 1;
        browser.isWaiting = false;
        listeners.takenOver();
      },
      onTakenOver: (listener) => {
        listeners.takenOver = listener;
      },
    },
    describe: () => tabs.own,
    others: async () => tabs.others,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    reload: () => {
      browser.reloads += 1;
    },
  });
  return { browser, updater, listeners };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a new version', () => {
  it('does nothing until somebody says so', async () => {
    const { browser, updater } = world({ own: free, others: [] });
    await pass(600_000);
    expect(updater.store.getState()).toEqual({ kind: 'ready' });
    expect(browser).toMatchObject({ takeOvers: 0, reloads: 0 });
  });

  it('takes over at once when every tab is saved and idle, and the page reloads once', async () => {
    const { browser, updater, listeners } = world({ own: free, others: [{ ...free, id: 'other' }] });
    updater.accept();
    updater.accept();
    await pass(0);
    listeners.takenOver();
    await pass(60_000);
    expect(browser).toMatchObject({ takeOvers: 1, reloads: 1 });
  });

  it.each([
    ['edits are not saved', { isSaved: false }],
    ['somebody is busy', { isIdle: false }],
  ])('waits for another tab in which %s, and goes on by itself', async (_case, state) => {
    const other = { ...free, id: 'other', title: 'Skerry Air – Present – Throughline' };
    const tabs = { own: free, others: [{ ...other, ...state }] };
    const { browser, updater } = world(tabs);
    updater.accept();
    await pass(30_000);
    expect(updater.store.getState()).toMatchObject({ kind: 'held', holders: [{ title: other.title }] });
    expect(browser.takeOvers).toBe(0);
    tabs.others = [other];
    await pass(2_000);
    expect(browser).toMatchObject({ takeOvers: 1, reloads: 1 });
  });

  it('waits for its own tab too', async () => {
    const tabs = { own: { ...free, isSaved: false }, others: [] };
    const { browser, updater } = world(tabs);
    updater.accept();
    await pass(30_000);
    expect(browser.takeOvers).toBe(0);
    tabs.own = free;
    await pass(2_000);
    expect(browser.takeOvers).toBe(1);
  });

  it('does not come when the word is taken back while it waits', async () => {
    const tabs = { own: free, others: [{ ...free, id: 'other', isIdle: false }] };
    const { browser, updater } = world(tabs);
    updater.accept();
    await pass(5_000);
    updater.withdraw();
    expect(updater.store.getState()).toEqual({ kind: 'ready' });
    tabs.others = [];
    await pass(60_000);
    expect(browser).toMatchObject({ takeOvers: 0, reloads: 0 });
  });

  it('that another tab let in reloads this one only once its edits are saved', async () => {
    const tabs = { own: { ...free, isSaved: false }, others: [] };
    const { browser, listeners } = world(tabs);
    listeners.takenOver();
    await pass(30_000);
    expect(browser.reloads).toBe(0);
    tabs.own = free;
    await pass(2_000);
    expect(browser.reloads).toBe(1);
  });

  it('is offered again when it does not take over', async () => {
    const { browser, updater, listeners } = world({ own: free, others: [] });
    listeners.takenOver = () => {};
    updater.accept();
    await pass(0);
    expect(updater.store.getState()).toEqual({ kind: 'taking' });
    browser.isWaiting = true;
    await pass(15_000);
    expect(updater.store.getState()).toEqual({ kind: 'ready' });
    expect(browser.reloads).toBe(0);
  });
});

describe('what the notice says', () => {
  it('names the tabs by their titles, without the product’s own name', () => {
    expect(sayHolders([{ title: 'Skerry Air – Present – Throughline', reason: 'in use' }])).toBe(
      '‘Skerry Air – Present’ is in use; the update happens when it is free.',
    );
  });

  it('puts several tabs into one sentence, and unsaved edits into one of their own', () => {
    expect(
      sayHolders([
        { title: 'A – Map – Throughline', reason: 'in use' },
        { title: null, reason: 'in use' },
        { title: 'B – Map – Throughline', reason: 'unsaved' },
      ]),
    ).toBe(
      '‘B – Map’ has edits that are not saved; the update happens once they are. ‘A – Map’ and this tab are in use; the update happens when they are free.',
    );
  });
});
