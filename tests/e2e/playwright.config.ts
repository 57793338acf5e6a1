import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Said once: the workers load this file again, and inherit what the first load found.
process.env.THROUGHLINE_BROWSER = await ensureBrowser();

/** The end-to-end tests: a real browser against the build in dist/ (or THROUGHLINE_DIST) with its production headers. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results`,
  workers: 2,
  fullyParallel: true,
  // A test that passes only at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
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
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.THROUGHLINE_BROWSER,
      args: [
        // Chromium refuses its sandbox to root; anybody else keeps it.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
