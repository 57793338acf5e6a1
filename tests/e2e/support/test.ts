import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type GoneHost, goneHost } from './offline';
import { settle, type Trouble, watch } from './watch';

/** What a project of the configuration decides. */
export interface Options {
  /** Every browser visits once, then the server is gone and the network too: the test runs on what was kept. */
  isOffline: boolean;
}

interface Fixtures extends Options {
  /**
   * `test.use({ expectViolations: true })` lets a test provoke what every other test fails on; it then asserts on
   * `trouble` itself.
   */
  expectViolations: boolean;
  /** What the pages of this test did that they must not do. */
  trouble: Trouble[];
  host: GoneHost | null;
  /** The one visit of the test's browser, when it runs offline. */
  firstVisit: undefined;
  /** A second browser that has never seen a journey: another computer. */
  elsewhere: BrowserContext;
}

/**
 * Playwright's `test`, made strict: any test fails on a policy violation, a request to another origin, an uncaught
 * exception or a console error in any of its tabs.
 */
export const test = base.extend<Fixtures>({
  isOffline: [false, { option: true }],
  expectViolations: [false, { option: true }],
  host: async ({ isOffline }, use) => use(isOffline ? await goneHost() : null),
  baseURL: async ({ baseURL, host }, use) => use(host?.url ?? baseURL),
  trouble: [
    async ({ context, baseURL, expectViolations }, use) => {
      const trouble = await watch(context, baseURL ?? '');
      await use(trouble);
      if (expectViolations) return;
      await settle(context);
      expect(trouble, 'violations, foreign requests and errors seen in the page').toEqual([]);
    },
    { auto: true },
  ],
  // After `trouble`, so that the visit is watched too.
  firstVisit: [
    async ({ context, host, trouble: _watched }, use) => {
      await host?.visitOnce(context);
      await use(undefined);
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, baseURL, host, serviceWorkers }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers });
    await host?.visitOnce(context);
    await use(context);
    await context.close();
  },
});

export { expect };
