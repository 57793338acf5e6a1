import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { openSampleMap, touchpoint } from './support/map';
import { expect, test } from './support/test';

// Each walks through two views with edits between them, more than the usual time of a busy machine.
test.describe.configure({ timeout: 90_000 });

const TITLE = 'Books two seats for less than the ferry';

async function toView(page: Page, name: 'Map' | 'Versions'): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('main', { name })).toBeVisible();
}

const difference = (page: Page, words: RegExp) =>
  page.getByRole('region', { name: 'Differences' }).getByRole('row', { name: words });

/** Renames and deletes a card on the map, by keyboard. */
async function change(page: Page): Promise<void> {
  await toView(page, 'Map');
  await touchpoint(page, TITLE).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Pays for two seats');
  await page.keyboard.press('Enter');
  await touchpoint(page, 'Reads two-star reviews').first().focus();
  await page.keyboard.press('Delete');
  await expect(touchpoint(page, 'Reads two-star reviews')).toHaveCount(0);
}

/** The sample with a version of its beginning, and two edits since. */
async function openCompared(page: Page): Promise<void> {
  await openSampleMap(page);
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole('alertdialog', { name: /^Version ‘.*’ kept/ })).toBeVisible();
  await change(page);
  await toView(page, 'Versions');
  await expect(difference(page, /renamed to ‘Pays for two seats’/)).toBeVisible();
}

const goneRow = (page: Page) => difference(page, /^Touchpoint ‘Reads two-star reviews.*removed/);

test('a version is kept under a name, and nothing differs yet', async ({ page }) => {
  await openSampleMap(page);
  await toView(page, 'Versions');
  await expect(page.getByText('No version yet')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+s');
  await page.keyboard.type('Before the workshop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Before the workshop/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Nothing differs', { exact: true })).toBeVisible();
});

test('what changed is in the list and on the map, each leading to the other', async ({ page }) => {
  await openCompared(page);
  expect(await axe(page)).toEqual([]);
  const gone = goneRow(page);
  await gone.click();
  const mark = page.getByRole('button', { name: /^Touchpoint ‘Reads two-star reviews.*, removed$/ });
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(mark).toBeInViewport();
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await expect(gone).toHaveAttribute('aria-selected', 'false');
});

test('one item is given back by key, the whole version by its button, and both are undone', async ({ page }) => {
  await openCompared(page);
  await goneRow(page).click();
  await page.keyboard.press('Alt+r');
  await expect(goneRow(page)).toHaveCount(0);
  await expect(page.getByRole('alertdialog', { name: /^Taken back: Touchpoint ‘Reads two-star/ })).toBeVisible();
  await expect(page.getByText('1 difference', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: /^Restore ‘/ }).click();
  await expect(page.getByText('Nothing differs', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Before a version was restored/ })).toBeVisible();
  await page
    .getByRole('alertdialog', { name: /^Restored/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('1 difference', { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(goneRow(page)).toBeVisible();
});

test('a restored version can be undone after a reload', async ({ page }) => {
  await openCompared(page);
  await page.getByRole('button', { name: /^Restore ‘/ }).click();
  await expect(page.getByRole('row', { name: /^Before a version was restored/ })).toBeVisible();
  await toView(page, 'Map');
  await expect(touchpoint(page, TITLE)).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(touchpoint(page, TITLE)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(touchpoint(page, 'Pays for two seats')).toBeVisible();
  await expect(touchpoint(page, 'Reads two-star reviews')).toHaveCount(0);
});

test('the map of the differences is zoomed and moved by pointer and keys', async ({ page }) => {
  await openCompared(page);
  const mark = page.getByRole('button', { name: /^Touchpoint ‘Pays for two seats’, changed: title$/ });
  const width = async () => (await mark.boundingBox())?.width ?? 0;
  await expect(mark).toBeVisible();
  const before = await width();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await width()).toBeGreaterThan(before * 1.1);
  await page.getByRole('button', { name: 'Fit the width' }).click();
  expect(await width()).toBeCloseTo(before, 0);
});
