import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import {
  type Builds,
  buildVersions,
  countLoads,
  isFetching,
  keptFiles,
  lookForNewer,
  type Site,
  startSite,
  versionOf,
} from './support/deploys';
import { keptOffline } from './support/offline';
import { rename } from './support/rename';
import { test as base, expect } from './support/test';

const test = base.extend<{ site: Site }, { builds: Builds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
    async ({}, use) => {
      const builds = await buildVersions();
      await use(builds);
      builds.remove();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  /** Serves version A at first. */
  site: async ({ builds }, use) => {
    const site = await startSite(builds);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

// One worker builds the three versions for all of these.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const notice = (page: Page) => page.getByRole('region', { name: 'Update' });
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
const failure = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('heading') });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function openJourney(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expect(title(page)).toHaveText(/Skerrywing/);
}

async function renameAndSave(page: Page, text: string): Promise<void> {
  await rename(page, text);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

/** An open view that is neither the map nor loaded at the start. */
async function expectRoadmap(page: Page): Promise<void> {
  await expect(page.getByRole('main', { name: 'Roadmap' }).getByRole('heading').first()).toBeVisible();
}

test.describe('with the app kept in the browser', () => {
  test.use({ serviceWorkers: 'allow' });

  test.describe('and then lost', () => {
    // The browser reports the file that it does not get.
    test.use({ expectViolations: true });
    test('what was kept is thrown away and the server has moved on: one saved reload', async ({
      page,
      context,
      site,
    }) => {
      await openJourney(page);
      await keptOffline(page);
      await renameAndSave(page, 'Edited on A');
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
      site.deploy('C');
      const loads = countLoads(page);
      await view(page, 'Roadmap').click();
      await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('C');
      await expectRoadmap(page);
      await expect(title(page)).toHaveText('Edited on A');
      expect(loads()).toBe(1);
    });
  });

  test('an old tab outlives two deploys, is offered the new version, and takes it when told: once, with its edits', async ({
    page,
    context,
    site,
  }) => {
    await openJourney(page);
    await keptOffline(page);
    expect(await versionOf(page)).toBe('A');
    const loads = countLoads(page);

    site.deploy('B');
    await lookForNewer(page);
    await expect(notice(page)).toContainText('A new version is ready.');
    site.deploy('C');
    await lookForNewer(page);
    await expect.poll(async () => (await keptFiles(context)).some((file) => file.endsWith('-C.js'))).toBe(true);
    await expect.poll(() => isFetching(page)).toBe(false);

    // The server has nothing of A any more; the tab has all of it.
    await view(page, 'Roadmap').click();
    await expectRoadmap(page);
    await view(page, 'Coverage').click();
    await expect(page.getByRole('main', { name: 'Coverage' }).getByRole('heading').first()).toBeVisible();
    expect(loads()).toBe(0);

    await renameAndSave(page, 'Edited on A');
    await notice(page).getByRole('button', { name: 'Update' }).click();
    await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('C');
    await expect(title(page)).toHaveText('Edited on A');
    await expect(page).toHaveURL(/\/coverage/);
    await expect(notice(page)).toBeHidden();
    await expect.poll(async () => (await keptFiles(context)).filter((file) => /-[AB]\.\w+$/.test(file))).toEqual([]);
    expect(loads()).toBe(1);

    await site.close();
    await context.setOffline(true);
    await page.reload();
    await expect(title(page)).toHaveText('Edited on A');
    expect(await versionOf(page)).toBe('C');
  });

  test('a tab that presents holds the update back; it goes on by itself when the tab is free', async ({
    page,
    context,
    site,
  }) => {
    await openJourney(page);
    await keptOffline(page);
    const projector = await context.newPage();
    await projector.goto(page.url().replace(/\/map.*/, '/present'));
    await expect(projector.getByRole('region', { name: 'Overview' })).toBeVisible();
    site.deploy('B');
    await lookForNewer(page);
    const loads = countLoads(page);
    const projectorLoads = countLoads(projector);

    await notice(page).getByRole('button', { name: 'Update' }).click();
    await expect(notice(page)).toContainText(
      /^‘Skerrywing.* – Present’ is in use; the update happens when it is free\./,
    );
    await expect(notice(projector)).toBeHidden();
    // That nothing reloads meanwhile can only be seen by waiting.
    await page.waitForTimeout(3_000);
    expect(await versionOf(page)).toBe('A');
    expect(loads() + projectorLoads()).toBe(0);

    await projector.keyboard.press('Escape');
    await projector.waitForURL(/\/(map|roadmap)/);
    await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('B');
    await expect.poll(() => versionOf(projector), { timeout: 20_000 }).toBe('B');
    expect([loads(), projectorLoads()]).toEqual([1, 1]);
  });

  test('nobody is made to update: put off, the notice goes, and the commands still offer it', async ({
    page,
    site,
  }) => {
    await openJourney(page);
    await keptOffline(page);
    site.deploy('B');
    await lookForNewer(page);
    await expect(notice(page)).toBeVisible();
    expect(await axe(page, 'section[aria-label="Update"]')).toEqual([]);
    const loads = countLoads(page);
    await notice(page).getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect(notice(page)).toBeHidden();
    await page.reload();
    expect(await versionOf(page)).toBe('A');
    expect(loads()).toBe(1);

    await expect(notice(page)).toBeVisible();
    await notice(page).getByRole('button', { name: 'Dismiss' }).press('Enter');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder('Search commands')).toBeFocused();
    await page.keyboard.type('new version');
    await page.keyboard.press('Enter');
    await expect.poll(() => versionOf(page), { timeout: 20_000 }).toBe('B');
  });
});

test.describe('without a service worker', () => {
  test.use({ expectViolations: true });

  test('a view that is gone after a deploy leads to one reload, and the edit is still there', async ({
    page,
    site,
  }) => {
    await openJourney(page);
    await renameAndSave(page, 'Edited on A');
    site.deploy('C');
    const loads = countLoads(page);
    await view(page, 'Roadmap').click();
    await expect.poll(() => versionOf(page)).toBe('C');
    await expectRoadmap(page);
    await expect(title(page)).toHaveText('Edited on A');
    expect(loads()).toBe(1);
  });

  test('with the server gone the page stays, says so, and reloads by hand when it is back', async ({
    page,
    context,
  }) => {
    await openJourney(page);
    // What is loaded ahead in idle moments is to be here first, so that only the roadmap is missing.
    await page.waitForTimeout(3_000);
    await context.setOffline(true);
    const loads = countLoads(page);
    await view(page, 'Roadmap').click();
    await expect(failure(page)).toContainText('The server does not answer.');
    await view(page, 'Map').click();
    await renameAndSave(page, 'Edited offline');
    expect(loads()).toBe(0);

    // Once it has been found gone again: a server that is back before that brings the view by itself.
    const found = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/index.html'));
    await view(page, 'Roadmap').click();
    await found;
    await expect(failure(page)).toContainText('The server does not answer.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expectRoadmap(page);
    await expect(title(page)).toHaveText('Edited offline');
    expect(loads()).toBe(1);
  });

  test('a view that the new build lacks too: one reload, then a sentence and a copy, never a loop', async ({
    page,
    site,
  }) => {
    await openJourney(page);
    site.deploy('C');
    site.lose(/^RoadmapView-.*\.js$/);
    // The last of these tests: the build is broken from here on.
    const loads = countLoads(page);
    await view(page, 'Roadmap').click();
    await expect(failure(page)).toContainText('The page has reloaded for this reason already');
    expect(await versionOf(page)).toBe('C');
    await expect(failure(page).getByRole('button', { name: 'Download a copy' })).toBeVisible();
    await view(page, 'Map').click();
    await view(page, 'Roadmap').click();
    await expect(failure(page)).toContainText('The page has reloaded for this reason already');
    // That no further reload follows can only be seen by waiting.
    await page.waitForTimeout(1_000);
    expect(loads()).toBe(1);
  });
});
