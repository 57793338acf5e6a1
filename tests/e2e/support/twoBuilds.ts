import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { startServer } from '../../../scripts/server.mjs';
import { dist } from './offline';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Two builds at one origin, and so over one database: this one, and one of a later version of the database. */
export interface TwoBuilds {
  readonly older: string;
  readonly newer: string;
  close(): Promise<void>;
}

export async function serveTwoBuilds(): Promise<TwoBuilds> {
  const root = mkdtempSync(path.join(tmpdir(), 'throughline-two-'));
  cpSync(dist(), path.join(root, 'older'), { recursive: true });
  await build({
    root: ROOT,
    logLevel: 'error',
    plugins: [laterDatabase()],
    build: { outDir: path.join(root, 'newer') },
  });
  const server = await startServer({ root, port: 0 });
  return {
    older: `${server.url}older/`,
    newer: `${server.url}newer/`,
    async close() {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The next version of the database: one more table. */
function laterDatabase(): Plugin {
  return {
    name: 'later-database',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/storage/database.ts')) return null;
      const [, version = ''] = /DATABASE_VERSION = (\d+)/.exec(code) ?? [];
      const next = Number(version) + 1;
      const changed = code
        .replace(`DATABASE_VERSION = ${version}`, `DATABASE_VERSION = ${next}`)
        .replace('this.version(1)', `this.version(${next}).stores({ comments: 'id' });\n    this.version(1)`);
      if (!changed.includes('comments')) throw new Error('The version of the database is no longer where it was.');
      return changed;
    },
  };
}

/** Everything in the database, as text, read from a page of any build without going through its code. */
export async function everything(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = ['journeys', 'rows', 'journal', 'versions'];
          const transaction = db.transaction(names);
          const reads = names.map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            db.close();
            resolve(JSON.stringify([db.version, ...reads.map(({ result }) => result)]));
          };
        };
      }),
  );
}

/** Keeps a connection open and hears nothing, as a tab does that the browser has put to sleep. Closes on `wake`. */
export async function fallAsleep(page: Page, url: string): Promise<{ wake(): Promise<void> }> {
  await page.route(/asleep$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(`${url}asleep`);
  const connection = await page.evaluateHandle(
    () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      }),
  );
  return { wake: () => connection.evaluate((db) => db.close()) };
}
