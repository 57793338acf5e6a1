// `npm run bench:durability`: how long the transaction of an ordinary edit takes with strict durability (what the product
// uses: complete when it is on the disk) and with relaxed, by turns, in a profile on a real disk. The main thread does not
// wait for either; this is how long “Saving…” is true.

import './node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EDITS = 300;

/**
 * In the page: writes one row and one journal entry per transaction, as an edit does, strict and relaxed by turns.
 * @param {number} edits
 * @returns {Promise<{ strict: number[], relaxed: number[], held: { strict: number, relaxed: number } }>} milliseconds from the
 *   start of each transaction to its completion, and how long starting them all held the main thread
 */
async function measure(edits) {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('durability', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('rows', { keyPath: 'id' });
      request.result.createObjectStore('journal', { keyPath: 'seq' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const row = { id: 'card', title: 'x'.repeat(40), notes: 'y'.repeat(800) };
  /** @type {{ strict: number[], relaxed: number[] }} */
  const took = { strict: [], relaxed: [] };
  const held = { strict: 0, relaxed: 0 };
  for (let seq = 0; seq < edits * 2; seq++) {
    const durability = seq % 2 === 0 ? 'strict' : 'relaxed';
    const start = performance.now();
    await new Promise((resolve, reject) => {
      const tx = db.transaction(['rows', 'journal'], 'readwrite', { durability });
      tx.objectStore('rows').put({ ...row, seq });
      tx.objectStore('journal').put({ seq, before: row, after: { ...row, seq } });
      tx.oncomplete = () => resolve(undefined);
      tx.onabort = () => reject(tx.error);
      held[durability] += performance.now() - start;
    });
    took[durability].push(performance.now() - start);
  }
  return { ...took, held };
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-durability-'));
const outDir = path.join(folder, 'dist');
await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await startServer({ root: outDir, port: 0 });
const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
  executablePath: await ensureBrowser(),
  args: browserFlags,
});
try {
  const page = await context.newPage();
  await page.goto(server.url);
  const { held, ...took } = await page.evaluate(measure, EDITS);
  console.log(`${EDITS} edits each, by turns; ms from the start of the transaction to its completion`);
  console.log('            median     p95   main thread, per edit');
  for (const kind of /** @type {const} */ (['strict', 'relaxed'])) {
    const figures = [quantile(took[kind], 0.5), quantile(took[kind], 0.95)].map((ms) => ms.toFixed(1).padStart(8));
    console.log(`${kind.padEnd(10)}${figures.join('')}${(held[kind] / EDITS).toFixed(3).padStart(12)}`);
  }
} finally {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
