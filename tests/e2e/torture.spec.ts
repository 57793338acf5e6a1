import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sentenceOf } from '../torture/run';
import { runUnit } from '../torture/runUnit';
import { suites } from '../torture/suites/index';
import { nextRelease } from '../torture/support/builds';
import { openSite } from '../torture/support/site';

/** The short version of every suite of `npm run test:torture` that needs a browser: 20 s of soak, a few kills of each kind. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = path.resolve(ROOT, process.env.THROUGHLINE_DIST ?? 'dist');
const SOAK_MINUTES = 1 / 3;

for (const suite of suites.filter(({ id }) => id !== 'mutants')) {
  test(`${suite.id}: ${suite.promise}`, async ({ browserName: _ }, testInfo) => {
    test.skip(
      testInfo.project.name === 'offline',
      'It launches a browser of its own, which stays online: this would be the same run again.',
    );
    test.setTimeout(400_000);
    const site = await openSite({
      app: async () => DIST,
      next: () => nextRelease(ROOT, testInfo.outputPath('next')),
    });
    try {
      const result = await runUnit(suite, 0, {
        browser: process.env.THROUGHLINE_BROWSER ?? '',
        site,
        isShort: true,
        minutes: SOAK_MINUTES,
        say: () => undefined,
      });
      testInfo.annotations.push({ type: 'figures', description: sentenceOf(suite, result) });
      expect(result.losses).toEqual([]);
    } finally {
      await site.close();
    }
  });
}
