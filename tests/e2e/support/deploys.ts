import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { startServer } from '../../../scripts/server.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const VERSIONS = ['A', 'B', 'C'] as const;
type Version = (typeof VERSIONS)[number];

/** Builds of the app that share no file in assets/, as after changes in every part, and say in the page which they are. */
export interface Builds {
  folder(version: Version): string;
  remove(): void;
}

export async function buildVersions(): Promise<Builds> {
  const parent = mkdtempSync(path.join(tmpdir(), 'throughline-builds-'));
  const folder = (version: Version) => path.join(parent, version);
  for (const version of VERSIONS) {
    const named = (extension: string) => `assets/[name]-[hash]-${version}${extension}`;
    await build({
      root: ROOT,
      logLevel: 'error',
      plugins: [
        {
          name: 'says-its-version',
          transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'version', content: version }, injectTo: 'head' }],
        },
      ],
      build: {
        outDir: folder(version),
        rolldownOptions: {
          output: { entryFileNames: named('.js'), chunkFileNames: named('.js'), assetFileNames: named('[extname]') },
        },
      },
    });
  }
  return { folder, remove: () => rmSync(parent, { recursive: true }) };
}

/** A site on which one version replaces another, whole and at once. */
export interface Site {
  readonly url: string;
  deploy(version: Version): void;
  /** Takes the files whose names match out of the version that is deployed; deploying again does not bring them back. */
  lose(pattern: RegExp): void;
  close(): Promise<void>;
}

export async function startSite(builds: Builds): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-host-'));
  const live = path.join(folder, 'live');
  const next = path.join(folder, 'next');
  const deploy = (version: Version) => {
    symlinkSync(builds.folder(version), next, 'junction');
    rmSync(live, { force: true });
    renameSync(next, live);
  };
  deploy('A');
  const server = await startServer({ root: live, port: 0 });
  return {
    url: server.url,
    deploy,
    lose(pattern) {
      const assets = path.join(live, 'assets');
      for (const name of readdirSync(assets)) if (pattern.test(name)) rmSync(path.join(assets, name));
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The version that the page runs. */
export async function versionOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="version"]').getAttribute('content');
}

/** Lets the browser look for a newer version, as it does on each visit and the app from time to time. */
export async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/**
 * Counts how often a page loads from here on, from the moment it asks for its document:
 * the load event comes after the page can be read already, so a look at the page would be ahead of the count.
 */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads += 1;
  });
  return () => loads;
}

/** Whether a version is still being fetched, file by file: until all are there, an update leads to the one before. */
export function isFetching(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing != null);
}

/** Paths of everything that is kept offline. */
export async function keptFiles(context: BrowserContext): Promise<string[]> {
  const page = context.pages()[0];
  if (!page) throw new Error('No page is open.');
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}
