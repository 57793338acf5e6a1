// A Vite plugin: after a production build it lists every file of it by content and builds src/worker/serviceWorker.ts
// with that list into `sw.js` beside index.html. The worker is a classic script of its own, since module workers and
// shared chunks would tie it to files that the next build removes.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SECURITY_HEADERS } from './headers.mjs';

/** Name of the worker in the build; src/worker/protocol.ts says it to the app. */
export const WORKER_FILE = 'sw.js';

const SOURCE = fileURLToPath(new URL('../src/worker/serviceWorker.ts', import.meta.url));

/**
 * A file to keep for offline use, as Workbox takes it.
 * @typedef {object} PrecacheEntry
 * @property {string} url relative to the worker
 * @property {string | null} revision of a file whose name does not tell its content
 * @property {string} integrity the browser refuses any other content, so a deploy in the middle of an install cannot mix two builds
 */

/** What is in the build but is no part of the app. */
const LEFT_OUT = /(?:^|\/)(?:\.[^/]*|_headers)$|\.map$/;

/**
 * @param {string} folder
 * @param {string} [prefix]
 * @returns {string[]} paths of all files below, with forward slashes
 */
function filesBelow(folder, prefix = '') {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(prefix, entry.name);
    return entry.isDirectory() ? filesBelow(folder, name) : [name];
  });
}

/** @param {string | Buffer} content */
const digest = (content) => createHash('sha256').update(content).digest('base64');

/**
 * @param {readonly { name: string, content: Buffer }[]} files
 * @returns {PrecacheEntry[]} in the order of their names
 */
export function precacheEntries(files) {
  return files
    .filter(({ name }) => name !== WORKER_FILE && !LEFT_OUT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, content }) => ({
      url: name,
      // Pages are kept with their headers, so a new policy makes a new revision.
      revision: name.startsWith('assets/')
        ? null
        : digest(Buffer.concat([content, Buffer.from(name.endsWith('.html') ? JSON.stringify(SECURITY_HEADERS) : '')])),
      integrity: `sha256-${digest(content)}`,
    }));
}

/** @returns {import('vite').Plugin} */
export function serviceWorker() {
  let publicDir = '';
  /** @type {(line: string) => void} */
  let say = console.log;
  return {
    name: 'throughline:service-worker',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
      say = (line) => config.logger.info(line);
    },
    // Not earlier: only what is written has its final content.
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('The service worker needs a build into a folder.');
      const names = new Set([...Object.keys(bundle), ...(publicDir ? filesBelow(publicDir) : [])]);
      const files = [...names].map((name) => ({ name, content: readFileSync(path.join(dir, name)) }));
      const entries = precacheEntries(files);
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { PRECACHE: JSON.stringify(entries) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2022',
          rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: WORKER_FILE } },
        },
      });
      const kept = new Set(entries.map(({ url }) => url));
      const bytes = files.reduce((sum, { name, content }) => sum + (kept.has(name) ? content.length : 0), 0);
      say(`Kept for offline use: ${entries.length} files, ${(bytes / 1e6).toFixed(1)} MB.`);
    },
  };
}
