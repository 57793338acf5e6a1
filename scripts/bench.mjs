// `npm run bench`: how much work each gesture is for the browser, on a journey of 2,000 cards and on the sample, and the
// same beside plain React Flow with as many nodes, all in this run. It judges nothing: compare runs of one machine, or
// the ratios. `--only` and `--beside` run a part, or a few things of it:
// `npm run bench -- --dist dist --only type,drag --json bench.json --profile profiles`
// `npm run bench -- --dist dist --beside all`, `npm run bench -- --beside pan-all,drop --cards 1000 --rounds 1`

import './node-version.mjs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {typeof import('../tests/bench/index')} Bench */

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    only: { type: 'string' },
    beside: { type: 'string' },
    cards: { type: 'string', default: '200,1000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});

// Node 20 cannot import TypeScript; Vite, which is here for the build, can.
const { module } = /** @type {{ module: Bench }} */ (
  await runnerImport('./tests/bench/index.ts', { root: ROOT, configFile: false, logLevel: 'error' })
);
/**
 * The things that an option names; all of them where it is `all`, or where no option picks a part.
 * @param {'only' | 'beside'} option
 * @param {readonly string[]} known
 */
function picked(option, known) {
  const isAll = values[option] === 'all' || (values.only === undefined && values.beside === undefined);
  const ids = isAll ? known : (values[option]?.split(',') ?? []);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length === 0) return ids;
  console.error(`--${option} takes all, ${known.join(', ')}, not ${unknown.join(', ')}.`);
  process.exit(2);
}
const only = picked('only', module.gestureIds);
const things = picked('beside', module.besideIds);

// Set by the import above, it would make the build one for development: React there does several times the work.
process.env.NODE_ENV = 'production';
// A folder of its own, so that a server on dist/ goes on undisturbed; readable names where somebody will read profiles.
const outDir = values.dist ? path.resolve(values.dist) : mkdtempSync(path.join(tmpdir(), 'throughline-bench-'));
if (!values.dist) {
  const options = { outDir, emptyOutDir: true, ...(values.profile === undefined ? {} : { minify: false }) };
  await build({ root: ROOT, logLevel: 'warn', build: options });
}
if (values.profile !== undefined) mkdirSync(values.profile, { recursive: true });
const peerDir = mkdtempSync(path.join(tmpdir(), 'throughline-peer-'));
if (things.length > 0) {
  const root = path.join(ROOT, 'tests/bench/peer');
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: peerDir, emptyOutDir: true } });
}
const [server, peer] = [await startServer({ root: outDir, port: 0 }), await startServer({ root: peerDir, port: 0 })];
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserFlags,
});
try {
  const say = (/** @type {string} */ line) => console.error(line);
  const common = { browser, url: server.url, say };
  const told = [];
  if (things.length > 0) {
    const [cards, rounds] = [values.cards.split(',').map(Number), Number(values.rounds)];
    told.push(await module.beside({ ...common, peerUrl: peer.url, cards, rounds, only: things }));
  }
  if (only.length > 0) told.push(await module.bench({ ...common, only, profiles: values.profile }));
  for (const { text } of told) console.log(`\n${text}`);
  if (values.json !== undefined) {
    const machine = { browser: browser.version(), processors: cpus().length, platform: process.platform };
    writeFileSync(values.json, `${JSON.stringify(Object.assign({ machine }, ...told), null, 2)}\n`);
  }
} finally {
  await browser.close();
  await server.close();
  await peer.close();
  rmSync(peerDir, { recursive: true, force: true });
  if (!values.dist) rmSync(outDir, { recursive: true, force: true });
}
