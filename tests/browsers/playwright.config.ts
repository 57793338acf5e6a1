import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ensureEngines } from '../../scripts/engines.mjs';
import type { Options } from './support/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Said once: the workers load this file again, and inherit what the first load found.
process.env.THROUGHLINE_ENGINES ??= JSON.stringify(await ensureEngines(['firefox', 'webkit']));
const engines = JSON.parse(process.env.THROUGHLINE_ENGINES) as Options['engine'][];

/** Each job in each engine: a real browser with a profile on the disk, against the build with its production headers. */
export default defineConfig<Options>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results/browsers`,
  workers: 2,
  fullyParallel: true,
  // A test that passes only at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: engines.map((engine) => ({ name: engine?.name ?? '', use: { engine } })),
  webServer: {
    command: `node scripts/server.mjs --port 0 --root ${JSON.stringify(process.env.THROUGHLINE_DIST ?? 'dist')}`,
    cwd: root,
    wait: { stdout: /on http:\/\/localhost:(?<throughline_port>\d+)/ },
    timeout: 20_000,
  },
});
