import type { Page } from '@playwright/test';
import { rename } from './support/rename';
import { test as base, expect } from './support/test';
import { everything, fallAsleep, serveTwoBuilds, type TwoBuilds } from './support/twoBuilds';

const test = base.extend<object, { builds: TwoBuilds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
    async ({}, use) => {
      const builds = await serveTwoBuilds();
      await use(builds);
      await builds.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ builds }, use) => use(builds.older),
});

// Which build a page runs is its address here, not a matter of what a service worker keeps.
test.use({ serviceWorkers: 'block' });
test.describe.configure({ mode: 'default', timeout: 90_000 });

/** What the issue promises: within five seconds. */
const SOON = { timeout: 5_000 };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const readOnly = (page: Page) => page.getByRole('status').filter({ hasText: 'Read only' });
const notSaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved' });
const inTheWay = (page: Page) => page.getByRole('region', { name: 'Other tabs are in the way' });
const journeys = (page: Page) => page.getByRole('grid', { name: 'Journeys' });

async function openSample(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expect(heading(page)).toHaveText(/Skerrywing/);
}

test('a tab of an older build becomes read-only when a newer one upgrades the database, and writes nothing more', async ({
  page,
  context,
  builds,
}) => {
  await openSample(page, builds.older);
  await rename(page, 'Made by the older build');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  const newer = await context.newPage();
  await newer.goto(builds.newer);
  await expect(readOnly(page)).toContainText('A newer version of Throughline is open in another tab', SOON);
  await expect(journeys(newer)).toContainText('Made by the older build');
  const before = await everything(newer);

  await page.bringToFront();
  await rename(page, 'Too late');
  await page.keyboard.press('ControlOrMeta+z');
  await page
    .getByRole('button', { name: /^Add a touchpoint|^Add touchpoint/ })
    .first()
    .click();
  await page.keyboard.type('Nobody will read this');
  await page.keyboard.press('Enter');
  await expect(page.getByText('nothing can be changed here').first()).toBeVisible();
  await expect(heading(page)).toHaveText('Made by the older build');
  expect(await everything(newer)).toBe(before);

  await readOnly(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { name: 'This tab has an older version of Throughline' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(await everything(newer)).toBe(before);
});

test('a newer build that has to wait says for which tab, and goes on by itself when that lets go', async ({
  page,
  context,
  builds,
}) => {
  await openSample(page, builds.older);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const sleeper = await context.newPage();
  const asleep = await fallAsleep(sleeper, builds.older);
  const newer = await context.newPage();
  await newer.goto(builds.newer);
  await expect(inTheWay(newer)).toContainText('A tab that does not answer', SOON);
  await inTheWay(newer).getByRole('button', { name: 'Ask them to close the database' }).click();
  await expect(inTheWay(newer)).toContainText('Asked.');
  await expect(inTheWay(newer)).toContainText('No answer. Close all other tabs', { timeout: 10_000 });
  await asleep.wake();
  await expect(journeys(newer)).toContainText(/Skerrywing/);
});

test('a tab with unsaved edits is named, asked, and lets go; its edits are made when the journey is opened next', async ({
  page,
  context,
  builds,
}) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      if (given[1] === 'readwrite' && Reflect.get(window, 'full')) {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      }
      return transaction.apply(this, given);
    };
  });
  await openSample(page, builds.older);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.evaluate(() => Reflect.set(window, 'full', true));
  await rename(page, 'Last words');
  await expect(notSaved(page)).toBeVisible();

  const newer = await context.newPage();
  await newer.goto(builds.newer);
  await expect(inTheWay(newer)).toContainText('‘Last words – Map’has edits that are not saved', SOON);
  await inTheWay(newer).getByRole('button', { name: 'Ask them to close the database' }).press('Enter');
  await expect(journeys(newer)).toContainText(/Skerrywing/, { timeout: 10_000 });
  await expect(readOnly(page)).toBeVisible();
  await expect(notSaved(page).getByRole('button', { name: 'Download a copy' })).toBeVisible();

  const journey = new URL(page.url()).hash;
  await page.close();
  // The browser needs a moment to let go of what the tab held.
  const tabsAlive = () => newer.evaluate(async () => (await navigator.locks.query()).held?.length);
  await expect.poll(tabsAlive).toBe(1);
  await newer.goto(`${builds.newer}${journey}`);
  await expect(heading(newer)).toHaveText('Last words');
  await expect(newer.getByText('Saved', { exact: true })).toBeVisible();
});
