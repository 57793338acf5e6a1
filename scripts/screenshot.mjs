// `npm run screenshot`: builds, opens the sample in a fresh browser profile and takes the pictures of the README.
// `npm run screenshot -- --dist dist` takes them of a build that is there already.

import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZE = { width: 1440, height: 900 };
/** View, colour scheme, file, and through which lens where that is not the first. */
const PICTURES = /** @type {const} */ ([
  ['map', 'light', 'map.png'],
  ['map', 'light', 'metro.png', 'Metro'],
  ['coverage', 'light', 'coverage.png'],
  ['roadmap', 'dark', 'roadmap.png'],
]);

const { values } = parseArgs({ options: { dist: { type: 'string' } } });
if (!values.dist) await build({ root: ROOT, logLevel: 'warn' });
const server = await startServer({ root: path.resolve(values.dist ?? path.join(ROOT, 'dist')), port: 0, tries: 1 });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserFlags,
});
try {
  mkdirSync(path.join(ROOT, 'docs'), { recursive: true });
  for (const [view, colorScheme, file, lens] of PICTURES) {
    const page = await browser.newPage({
      viewport: SIZE,
      colorScheme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Open the example' }).click();
    await page.waitForURL(/\/map/);
    await page.getByRole('link', { name: new RegExp(`^${view}$`, 'i') }).click();
    await page.getByRole('main', { name: new RegExp(`^${view}$`, 'i') }).waitFor();
    if (lens) {
      await page.getByRole('button', { name: /see the journey another way$/ }).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${lens}`) }).click();
    }
    // Charts measure their place before they draw.
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: path.join(ROOT, 'docs', file) });
    console.log(`docs/${file}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
