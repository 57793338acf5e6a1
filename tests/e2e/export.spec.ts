import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { card, drop, openLibrary, startSample, textOf } from './support/library';
import { expect, test } from './support/test';

async function openExport(page: Page): Promise<void> {
  await startSample(page);
  await page.getByRole('link', { name: 'Export' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /-journey-\d{4}-\d\d-\d\d\.json$/ })).toBeVisible();
}

const withoutTime = (text: string) => text.replace(/"exportedAt": "[^"]+"/, '');

test('a journey that is exported, deleted for good and imported again is the same to the byte', async ({
  page,
  elsewhere: browser,
}) => {
  await openExport(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^skerrywing-air-.*-journey-\d{4}-\d\d-\d\d\.json$/);
  const text = await textOf(download);

  // Another computer: a browser that has never seen it.
  const elsewhere = await browser.newPage();
  await elsewhere.goto('./');
  await drop(elsewhere, { name: download.suggestedFilename(), text });
  await elsewhere.waitForURL(/#\/journey\/\w+\/map/);
  await elsewhere.getByRole('link', { name: 'Export' }).click();
  const again = elsewhere.waitForEvent('download');
  await elsewhere.getByRole('button', { name: 'Download' }).click();
  expect(withoutTime(await textOf(await again))).toBe(withoutTime(text));
});

test('the library’s export is the same file', async ({ page }) => {
  await openExport(page);
  const first = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const text = await textOf(await first);
  await openLibrary(page);
  const second = page.waitForEvent('download');
  await card(page, /^Skerrywing/)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Export JSON' }).click();
  expect(withoutTime(await textOf(await second))).toBe(withoutTime(text));
});

test('the roadmap is shown in figures, copied, and described by a schema that is there', async ({ page }) => {
  await openExport(page);
  await page.getByRole('tab', { name: /^Roadmap \(JSON\)/ }).click();
  const figures = page.getByRole('list', { name: 'What the file holds' });
  await expect(figures).toContainText('5');
  await expect(figures).toContainText('gaps open');
  await expect(figures.getByRole('button', { name: /^Coverage now \d+%, planned \d+%$/ })).toBeVisible();

  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText(/^Roadmap \(JSON\) copied/)).toBeVisible();
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toMatchObject({ format: 'throughline/roadmap', version: 2 });
  expect(copied.initiatives).toHaveLength(5);

  const href = await page.getByRole('link', { name: 'JSON Schema' }).getAttribute('href');
  // Asked by the page, which has it without a network too.
  const schema = await page.evaluate(async (url) => (await fetch(url)).json() as Promise<unknown>, href ?? '');
  expect(schema).toMatchObject({ $id: expect.stringContaining('roadmap') });
});

test('keyboard alone: both files, the copy, and the look into the file', async ({ page }) => {
  await startSample(page);
  await expect(page.getByRole('heading', { level: 1, name: /Skerrywing/ })).toBeVisible();
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { level: 2, name: /-journey-/ })).toBeVisible();
  const journey = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  expect((await journey).suggestedFilename()).toContain('-journey-');
  const roadmap = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+Shift+s');
  expect((await roadmap).suggestedFilename()).toContain('-roadmap-');

  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('tab', { name: /^Journey/ }).evaluate((tab) => tab === document.activeElement)) break;
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: /-roadmap-/ })).toBeVisible();
  await page.keyboard.press('Alt+c');
  await expect(page.getByText(/^Roadmap \(JSON\) copied/)).toBeVisible();
  const preview = page.getByRole('region', { name: /^Beginning of/ });
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    if (await preview.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('End');
  await expect.poll(() => preview.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
});

test('axe finds nothing in the export view', async ({ page }) => {
  await openExport(page);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('tab', { name: /^Roadmap \(JSON\)/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /-roadmap-/ })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test('the map is a picture that the browser draws, and a file of it', async ({ page }) => {
  await openExport(page);
  await page.getByRole('tab', { name: /^Map as a picture/ }).click();
  const picture = page.getByRole('img', { name: /-map-\d{4}-\d\d-\d\d\.svg$/ });
  const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(width).toBeGreaterThan(1_000);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const text = await textOf(await downloading);
  expect(text).toContain('>Awareness</text>');
});
