import type { Locator, Page } from '@playwright/test';
import { openLibrary, startSample } from './support/library';
import { openSampleMap, touchpoint } from './support/map';
import { unreachable } from './support/reach';
import { expect, test } from './support/test';

const sizes = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 720, height: 450 },
  { width: 820, height: 1180 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

test.use({ viewport: { width: 1440, height: 900 } });

/** What cannot be reached at any of the sizes, with the size and what was on the screen. */
async function faults(page: Page, what: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    // Two frames: one for the layout of the new width, one for what measures itself.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (const fault of await unreachable(page)) found.push(`${what}, ${size.width} × ${size.height}: ${fault}`);
  }
  return found;
}

for (const view of ['map', 'map/lens.list', 'coverage', 'roadmap', 'export', 'versions', 'present']) {
  test(`every control of ${view} is in reach from 320 px to a projector`, async ({ page }) => {
    await openSampleMap(page);
    await page.goto(page.url().replace(/\/map.*/, `/${view}`));
    await expect(page.getByRole('main').locator('*').nth(12)).toBeAttached();
    expect(await faults(page, view)).toEqual([]);
  });
}

test('every control of the library, the storage page and the trash is in reach from 320 px to a projector', async ({
  page,
}) => {
  await startSample(page);
  for (const path of ['', 'storage', 'storage/trash']) {
    await page.goto(`./#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faults(page, path || 'library')).toEqual([]);
  }
});

test('on a phone the folded header leads to every view, and its menus close with Esc', async ({ page }) => {
  await openSampleMap(page);
  await page.setViewportSize({ width: 360, height: 640 });
  const views = page.getByRole('button', { name: 'Map, all views' });
  await expect(page.getByRole('link', { name: 'Coverage' })).toBeHidden();
  await views.click();
  await page.keyboard.press('Escape');
  await expect(views).toBeFocused();
  await expect(page.getByRole('link', { name: 'Coverage' })).toBeHidden();
  await views.click();
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByRole('button', { name: 'Coverage, all views' })).toBeVisible();
  await expect(page.getByRole('grid', { name: /^Opportunity/ })).toBeVisible();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('larger letters of the browser enlarge what is around the map', async ({ page }) => {
  await openSampleMap(page);
  const sizeOf = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).fontSize);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await sizeOf(page.getByRole('button', { name: 'Map, all views' }))).toBe('28px');
  // The map is measured before it is drawn, and has a zoom of its own.
  expect(await sizeOf(touchpoint(page, 'Sees a friend’s clip').getByText('Sees a friend’s clip'))).toBe('13px');
});

/** The words of titles, choices and heads of columns that have no room. */
function cutWords(page: Page): Promise<string[]> {
  return page.locator('h1 *, [aria-haspopup="listbox"] *, [role="columnheader"] *').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && !element.closest('.react-flow'))
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map((element) => `“${element.textContent}” is cut`),
  );
}

for (const view of ['map', 'coverage', 'roadmap', 'export', 'versions']) {
  test(`with letters twice as large the header of ${view} folds, nothing lies over anything, and no choice is cut`, async ({
    page,
  }) => {
    await openSampleMap(page);
    await page.goto(page.url().replace(/\/map.*/, `/${view}`));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect(page.getByRole('button', { name: /, all views$/ })).toBeVisible();
    await expect(page.getByRole('main').locator('*').nth(12)).toBeAttached();
    expect([...(await unreachable(page)), ...(await cutWords(page))]).toEqual([]);
  });
}

test('with letters twice as large nothing in the library lies over anything, and no choice is cut', async ({
  page,
}) => {
  await startSample(page);
  await openLibrary(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect([...(await unreachable(page)), ...(await cutWords(page))]).toEqual([]);
});

test('edges and quiet words are stronger for people who ask for more contrast', async ({ page }) => {
  await openSampleMap(page);
  const header = page.getByRole('banner').first();
  const edge = () => header.evaluate((element) => getComputedStyle(element).borderBottomColor);
  const usual = await edge();
  await page.emulateMedia({ contrast: 'more' });
  expect(await edge()).not.toBe(usual);
});

test('on a phone the charts of the coverage have room, and the names of stages stand apart', async ({ page }) => {
  await openSampleMap(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(page.url().replace(/\/map.*/, '/coverage'));
  const chart = page.getByRole('figure').locator('svg.recharts-surface').last();

  await page.getByRole('tab', { name: 'Opportunity landscape' }).click();
  await expect.poll(async () => (await chart.boundingBox())?.width ?? 0).toBeGreaterThan(300);

  await page.getByRole('tab', { name: 'By stage' }).click();
  const names = page.locator('.recharts-xAxis-tick-labels text');
  await expect(names).toHaveCount(7);
  // Level names would overlap; at an angle they end at their bar and lie beside each other.
  await expect(names.first()).toHaveAttribute('transform', /^rotate\(-40/);
});
