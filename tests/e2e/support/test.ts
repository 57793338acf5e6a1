import { test as base, expect } from '@playwright/test';
import { settle, type Trouble, watch } from './watch';

interface Fixtures {
  /**
   * `test.use({ expectViolations: true })` lets a test provoke what every other test fails on; it then asserts on
   * `trouble` itself.
   */
  expectViolations: boolean;
  /** What the pages of this test did that they must not do. */
  trouble: Trouble[];
}

/**
 * Playwright's `test`, made strict: any test fails on a policy violation, a request to another origin, an uncaught
 * exception or a console error in any of its tabs.
 */
export const test = base.extend<Fixtures>({
  expectViolations: [false, { option: true }],
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
});

export { expect };
