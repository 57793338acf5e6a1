// `npm run bench`: how much work each gesture is for the browser, on a journey of 2,000 cards and on the sample, both
// in this run. It judges nothing: compare runs of one machine, or the ratios.
// `npm run bench -- --dist dist --only type,drag --json bench.json --profile profiles`

import './node-version.mjs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { ensureBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {typeof import('../tests/bench/index')} Bench */

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});

// Node 20 cannot import TypeScript; Vite, which is here for the build, can.
const { module } = /** @type {{ module: Bench }} */ (
  await runnerImport('./tests/bench/index.ts', { root: ROOT, configFile: false, logLevel: 'error' })
);
const only = values.only?.split(',');
const unknown = only?.filter((id) => !module.gestureIds.includes(id)) ?? [];
if (unknown.length > 0) {
  console.error(`--only takes ${module.gestureIds.join(', ')}, not ${unknown.join(', ')}.`);
  process.exit(2);
}

// Set by the import above, it would make the build one for development: React there does several times the work.
process.env.NODE_ENV = 'production';
// A folder of its own, so that a server on dist/ goes on undisturbed; readable names where somebody will read profiles.
const outDir = values.dist ? path.resolve(values.dist) : mkdtempSync(path.join(tmpdir(), 'throughline-bench-'));
if (!values.dist) {
  const options = { outDir, emptyOutDir: true, ...(values.profile === undefined ? {} : { minify: false }) };
  await build({ root: ROOT, logLevel: 'warn', build: options });
}
if (values.profile !== undefined) mkdirSync(values.profile, { recursive: true });
const server = await startServer({ root: outDir, port: 0 });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
try {
  const say = (/** @type {string} */ line) => console.error(line);
  const { large, small, text } = await module.bench({ browser, url: server.url, only, profiles: values.profile, say });
  console.log(`\n${text}`);
  if (values.json !== undefined) {
    const machine = { browser: browser.version(), processors: cpus().length, platform: process.platform };
    writeFileSync(values.json, `${JSON.stringify({ machine, journeys: [large, small] }, null, 2)}\n`);
  }
} finally {
  await browser.close();
  await server.close();
  if (!values.dist) rmSync(outDir, { recursive: true, force: true });
}
