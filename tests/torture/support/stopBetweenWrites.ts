import type { Page } from '@playwright/test';

/**
 * Has the page stand still between two writes of a migration: when the stored rows have been touched and a write of
 * another kind is about to begin, for the `turn`th time (from 0). A breakpoint stops it there, whatever the computer is
 * busy with, so that a kill afterwards always meets the migration half done. Answers with what to wait for.
 */
export async function stopBetweenWrites(page: Page, turn: number): Promise<{ readonly stopped: Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const stopped = new Promise<void>((resolve) => session.once('Debugger.paused', () => resolve()));
  await page.addInitScript((wanted) => {
    const stores = ['journeys', 'rows', 'journal', 'versions', 'contents'];
    let last = '';
    let isTouched = false;
    let turns = 0;
    const before = (store: string, method: string) => {
      const kind = `${store}.${method}`;
      if (!stores.includes(store) || kind === last) return;
      last = kind;
      // biome-ignore lint/suspicious/noDebugger: it is what stops the page
      if (isTouched && turns++ === wanted) debugger;
      if (store === 'rows') isTouched = true;
    };
    const writes = IDBObjectStore.prototype;
    const { add, put, delete: remove, clear } = writes;
    writes.add = function (...values) {
      before(this.name, 'add');
      return add.apply(this, values);
    };
    writes.put = function (...values) {
      before(this.name, 'put');
      return put.apply(this, values);
    };
    writes.delete = function (query) {
      before(this.name, 'delete');
      return remove.call(this, query);
    };
    writes.clear = function () {
      before(this.name, 'clear');
      return clear.call(this);
    };
  }, turn);
  return { stopped };
}
