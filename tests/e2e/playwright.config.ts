import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/browser.mjs';
import type { Options } from './support/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Said once: the workers load this file again, and inherit what the first load found.
process.env.THROUGHLINE_BROWSER = await ensureBrowser();

/**
 * Each user's job once, from the map to the talk and the file, and two tabs: these also run offline every time. That all
 * views open offline, offline.spec.ts shows.
 */
const OFFLINE = ['firstTenMinutes', 'tabs'];
/** `THROUGHLINE_OFFLINE=all` runs every test offline, but those that deploy builds and cut the network themselves. */
const offline =
  process.env.THROUGHLINE_OFFLINE === 'all'
    ? { testMatch: '**/*.spec.ts', testIgnore: ['**/updates.spec.ts', '**/offline.spec.ts', '**/twoBuilds.spec.ts'] }
    : { testMatch: OFFLINE.map((name) => `**/${name}.spec.ts`) };

/** The end-to-end tests: a real browser against the build in dist/ (or THROUGHLINE_DIST) with its production headers. */
export default defineConfig<Options>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results`,
  workers: 2,
  fullyParallel: true,
  // A test that passes only at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    // Without the worker a page loads what it needs and nothing else, which keeps ordinary runs quick.
    { name: 'online', use: { serviceWorkers: 'block' } },
    { name: 'offline', ...offline, use: { serviceWorkers: 'allow', isOffline: true }, timeout: 120_000 },
  ],
  webServer: {
    command: `node scripts/server.mjs --port 0 --root ${JSON.stringify(process.env.THROUGHLINE_DIST ?? 'dist')}`,
    cwd: root,
    // The server takes any free port and says which; Playwright hands the named group to the workers in upper case.
    wait: { stdout: /on http:\/\/localhost:(?<throughline_port>\d+)/ },
    timeout: 20_000,
  },
  use: {
    baseURL: `http://localhost:${process.env.THROUGHLINE_PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
    // Outcomes, not animations; a test of motion itself asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Recording a trace of every test takes a fifth of the time of all; `npx playwright test … --trace on` records one.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.THROUGHLINE_BROWSER,
      args: browserFlags,
    },
  },
});
