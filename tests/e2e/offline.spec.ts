import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../../scripts/server.mjs';
import { startSample } from './support/library';
import { dist, keptOffline } from './support/offline';
import { expect, test } from './support/test';

// That every test of the suite passes offline after one visit is what the project “offline” is for.
test.use({ serviceWorkers: 'allow' });

/** Serves a copy of the build, changed as one likes, from a folder below the root of a host. */
async function host(below: string, change: (folder: string) => void = () => {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'throughline-host-'));
  const folder = path.join(root, below);
  mkdirSync(folder, { recursive: true });
  cpSync(dist(), folder, { recursive: true });
  change(folder);
  const server = await startServer({ root, port: 0 });
  return {
    url: new URL(below === '' ? '' : `${below}/`, server.url).href,
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });

test('the tab of the first visit opens every view without a network', async ({ page, context }) => {
  await startSample(page);
  await keptOffline(page);
  await context.setOffline(true);
  for (const name of ['Coverage', 'Roadmap', 'Export', 'Map']) {
    await view(page, name).click();
    await expect(page.getByRole('main', { name })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('alert').filter({ has: page.getByRole('heading') })).toHaveCount(0);
  }
  await view(page, 'Present').click();
  await expect(page.getByRole('region', { name: 'Overview' })).toBeVisible();
});

test('it can be installed', async ({ page, context }) => {
  await page.goto('./');
  await keptOffline(page);
  const devtools = await context.newCDPSession(page);
  const { url, errors } = await devtools.send('Page.getAppManifest');
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A test's browser profile is a private one, in which nothing can be installed for that reason alone.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('the worker waits until the page has loaded, and asks for nothing that is not ours', async ({ page, context }) => {
  const workers: string[] = [];
  context.on('serviceworker', (worker) => workers.push(worker.url()));
  await page.goto('./', { waitUntil: 'load' });
  expect(workers).toEqual([]);
  await keptOffline(page);
  expect(workers).toEqual([new URL('sw.js', page.url()).href]);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).origin);
  });
  expect(kept.length).toBeGreaterThan(50);
  expect(new Set(kept)).toEqual(new Set([new URL(page.url()).origin]));
});

test.describe('what the policy refuses', () => {
  test.use({ expectViolations: true });

  test('no script makes a policy of its own, nor the worker’s a second time', async ({ page }) => {
    await page.goto('./');
    await keptOffline(page);
    const made = await page.evaluate(() => {
      const factory = Reflect.get(window, 'trustedTypes') as { createPolicy(name: string, rules: object): unknown };
      return ['throughline-worker', 'default', 'mine'].filter((name) => {
        try {
          factory.createPolicy(name, {});
          return true;
        } catch {
          return false;
        }
      });
    });
    expect(made).toEqual([]);
  });
});

test.describe('hosted elsewhere', () => {
  test('below the root of a host, it keeps to its own path', async ({ page, context }) => {
    const server = await host('teams/maps');
    await page.goto(server.url);
    await keptOffline(page);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([server.url]);
    await server.close();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  });

  test('on a host in the middle of a deploy, it keeps nothing rather than parts of two builds', async ({
    page,
    context,
  }) => {
    const server = await host('', (folder) =>
      appendFileSync(path.join(folder, 'index.html'), '<!-- the next build -->'),
    );
    const worker = context.waitForEvent('serviceworker');
    await page.goto(server.url);
    await worker;
    // A worker that cannot be installed takes its registration with it.
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope), {
        timeout: 20_000,
      })
      .toBeUndefined();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await page.getByRole('button', { name: 'Open the example' }).click();
    await page.waitForURL(/map/);
    await server.close();
  });
  // The page does not come from the configured host, and a refused file is reported.
  test.use({ expectViolations: true });
});
