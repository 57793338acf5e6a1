import type { Page } from '@playwright/test';

/** Places between two writes of a page. */
export interface BetweenWrites {
  /** Resolves when the page stands still. */
  readonly stopped: Promise<void>;
  /** How many such places the page has passed since it was opened. */
  passed(): Promise<number>;
}

/**
 * Has the page stand still between two writes of a migration or an import: when rows have been touched and a write of
 * another kind, or in another transaction, is about to begin, for the `turn`th time (from 0). A breakpoint stops it there,
 * whatever the computer is busy with, so that a kill afterwards always meets the work half done.
 */
export async function stopBetweenWrites(page: Page, turn: number): Promise<BetweenWrites> {
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const stopped = new Promise<void>((resolve) => session.once('Debugger.paused', () => resolve()));
  await page.addInitScript((wanted) => {
    let last: { readonly kind: string; readonly transaction: IDBTransaction } | null = null;
    let isTouched = false;
    let turns = 0;
    const before = ({ name, transaction }: IDBObjectStore, method: string) => {
      const kind = `${name}.${method}`;
      const isNew = kind !== last?.kind || transaction !== last.transaction;
      last = { kind, transaction };
      // biome-ignore lint/suspicious/noDebugger: it is what stops the page
      if (isTouched && isNew && turns++ === wanted) debugger;
      document.documentElement.dataset.turns = String(turns);
      if (name === 'rows') isTouched = true;
    };
    const writes = IDBObjectStore.prototype;
    const { add, put, delete: remove, clear } = writes;
    writes.add = function (...values) {
      before(this, 'add');
      return add.apply(this, values);
    };
    writes.put = function (...values) {
      before(this, 'put');
      return put.apply(this, values);
    };
    writes.delete = function (query) {
      before(this, 'delete');
      return remove.call(this, query);
    };
    writes.clear = function () {
      before(this, 'clear');
      return clear.call(this);
    };
  }, turn);
  return {
    stopped,
    passed: async () => Number(await page.evaluate(() => document.documentElement.dataset.turns ?? 0)),
  };
}
