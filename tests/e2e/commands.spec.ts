import type { Page } from '@playwright/test';
import { openSampleMap, runCommand as run } from './support/map';
import { expect, test } from './support/test';

async function find(page: Page, words: string, hit: RegExp): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  await expect(page.getByRole('menuitem').first()).toHaveText(hit);
  await page.keyboard.press('Enter');
}

const segmentNames = (page: Page) => page.getByRole('textbox', { name: 'Segment name' });

test('what can be done with a card is in the palette, also while the inspector has the focus', async ({ page }) => {
  await openSampleMap(page);
  const card = page.getByRole('group', { name: /^Touchpoint .* in Purchase, 1 of/ });
  await card.click();
  await run(page, 'actor: peer');
  await expect(card).toHaveAttribute('aria-label', /customers among themselves/);
  await run(page, 'notes');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
  await run(page, 'emotion: −2');
  await expect(card).toHaveAttribute('aria-label', /−2/);
  await run(page, 'edit in place');
  await page.keyboard.type('Pays by card');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Touchpoint ‘Pays by card’/ })).toBeFocused();
});

test('segments and initiatives are found by what they say, and lead to where they are edited', async ({ page }) => {
  await openSampleMap(page);
  await find(page, 'looked after', /Looked after/);
  await expect(segmentNames(page).nth(1)).toBeFocused();
  await expect(segmentNames(page).nth(1)).toHaveValue('Looked after');
  await page.getByRole('button', { name: 'Close Inspector' }).click();
  await find(page, 'be a good guest', /Be a good guest/);
  await expect(page).toHaveURL(/\/roadmap\//);
  await expect(page.locator('[data-initiative]:focus')).toContainText('Be a good guest');
  await run(page, 'status: dropped');
  await expect(page.locator('[data-initiative]:focus')).toContainText('Dropped');
});

test('a field that goes when a version is restored leaves the focus in the inspector', async ({ page }) => {
  test.slow();
  await openSampleMap(page);
  await run(page, 'keep a version');
  await expect(page.getByText(/^Version .* kept$/).first()).toBeVisible();
  await page.getByRole('group', { name: /^Stage ‘Interest’/ }).click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('t');
  await page.keyboard.type('Asks around');
  await page.keyboard.press('Enter');
  await run(page, 'notes');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
  await run(page, 'restore the version');
  await expect(page.getByRole('group', { name: /^Touchpoint ‘Asks around’/ })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Inspector' }).locator(':focus')).toBeVisible();
});

test('the palette leads from any view: to a new segment, to a version, back to one', async ({ page }) => {
  await openSampleMap(page);
  await run(page, 'keep a version');
  await page.keyboard.press('Alt+2');
  await run(page, 'add segment');
  await expect(segmentNames(page)).toHaveCount(4);
  await expect(segmentNames(page).last()).toBeFocused();
  await page.keyboard.press('Alt+3');
  await run(page, 'restore the version');
  await expect(page.getByText(/^Restored/).first()).toBeVisible();
  await run(page, 'compare with the version');
  await expect(page).toHaveURL(/\/versions/);
  await run(page, 'new journey');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Blank lifecycle/ })).toBeVisible();
});
