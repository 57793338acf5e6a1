import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { FoundEngine, MissingEngine } from '../../../scripts/engines.mjs';
import type { Driven, Engine, LaunchOptions, Tab } from './driver';
import { firefox } from './drivers/firefox';
import { playwright } from './drivers/playwright';
import { webkitGtk } from './drivers/webkit';

export interface Options {
  /** The engine of this project, or why there is none. */
  engine: FoundEngine | MissingEngine | null;
}

/** Opens a browser. The same name is the same profile: the same person at the same computer. */
type Launch = (options?: Partial<LaunchOptions> & { readonly person?: string }) => Promise<Driven>;

interface Fixtures extends Options {
  /** `test.use({ expectTrouble: true })` lets a test provoke what every other test fails on. */
  expectTrouble: boolean;
  site: string;
  launch: Launch;
  /** The first page of a browser that has never seen the site. */
  tab: Tab;
  browserOf: Driven;
  /** A folder for files of the test. */
  folder: string;
}

/**
 * Playwright's test runner over engines of our own, as strict as the end-to-end tests: any test fails on a policy
 * violation, a request to another origin, an exception, a console error or a crash, as far as the engine tells of it.
 */
export const test = base.extend<Fixtures>({
  engine: [null, { option: true }],
  expectTrouble: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
  site: async ({}, use) => use(`http://localhost:${process.env.THROUGHLINE_PORT}/`),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'throughline-engine-'));
    await use(folder);
    // A process on its way out may still write into its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  launch: async ({ engine, folder, expectTrouble }, use, info) => {
    const driver = driverOf(engine);
    const open = new Set<Driven>();
    const all: Driven[] = [];
    const tabs: Tab[] = [];
    await use(async ({ person = 'person', ...options } = {}) => {
      const launched = await driver.launch({ profile: path.join(folder, person), ...options });
      all.push(launched);
      open.add(launched);
      return {
        ...launched,
        async open(url) {
          const tab = await launched.open(url);
          tabs.push(tab);
          return tab;
        },
        async kill() {
          open.delete(launched);
          await launched.kill();
        },
        async close() {
          open.delete(launched);
          await launched.close();
        },
      };
    });
    if (info.status !== info.expectedStatus) {
      for (const [index, tab] of tabs.entries()) {
        await tab.picture(info.outputPath(`tab-${index + 1}.png`)).catch(() => undefined);
      }
    }
    for (const one of open) await one.kill().catch(() => undefined);
    if (expectTrouble) return;
    const trouble = all.flatMap((one) => one.trouble);
    expect(trouble, 'violations, foreign requests and errors seen in the page').toEqual([]);
  },
  browserOf: async ({ launch }, use) => use(await launch()),
  tab: async ({ browserOf, site }, use) => use(await browserOf.open(site)),
});

function driverOf(engine: Options['engine']): Engine {
  if (!engine) throw new Error('The configuration names no engine.');
  if ('missing' in engine) {
    test.skip(true, engine.missing);
    throw new Error(engine.missing);
  }
  const { name, how, executable, version } = engine;
  if (how === 'gtk') return webkitGtk(executable, version);
  return how === 'bidi' ? firefox(executable, version) : playwright(name, executable, version);
}

export { expect };
