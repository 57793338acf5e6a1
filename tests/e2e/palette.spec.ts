import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { dragTo, expectSaid, openSampleMap, pointOf, presence, stage } from './support/map';
import { expect, test } from './support/test';

const palette = (page: Page) => page.getByRole('region', { name: 'Channels' });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search channels' });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await expect(search(page)).toBeFocused();
}

test('a channel is named, attached and detached without leaving the keyboard', async ({ page }) => {
  await openSampleMap(page);
  await stage(page, 'Purchase').focus();
  await page.keyboard.press('Space');
  await openPalette(page);
  await page.keyboard.type('mastod');
  await expect(palette(page).getByRole('option', { name: /^Mastodon/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectSaid(page, /‘Mastodon’ attached at ‘Purchase’, \d of \d/);
  await expect(presence(page, 'Mastodon', 'Purchase')).toBeVisible();
  // The chip asks; who does not know presses Esc and is back in the search.
  await expect(page.getByRole('group', { name: 'How many customers use ‘Mastodon’ at Purchase?' })).toBeFocused();
  await page.keyboard.press('Escape');

  await expect(search(page)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expectSaid(page, 'Mastodon detached from Purchase');
  await expect(presence(page, 'Mastodon', 'Purchase')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(presence(page, 'Mastodon', 'Purchase')).toBeVisible();
});

test('without a selection, a menu asks at which stage', async ({ page }) => {
  await openSampleMap(page);
  await openPalette(page);
  await page.keyboard.type('pinterest');
  await palette(page)
    .getByRole('option', { name: /^Pinterest/ })
    .click();
  await page.getByRole('menuitem', { name: 'Referral' }).click();
  await expect(presence(page, 'Pinterest', 'Referral')).toBeVisible();
});

test('a channel that nobody knows is made on the spot', async ({ page }) => {
  await openSampleMap(page);
  await stage(page, 'Repeat').focus();
  await page.keyboard.press('Space');
  await openPalette(page);
  await page.keyboard.type('Harbour choir');
  await palette(page)
    .getByRole('option', { name: /^New channel Harbour choir/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Harbour choir');
  await page.keyboard.press('Enter');
  await expect(presence(page, 'Harbour choir', 'Repeat')).toBeVisible();
  await page.getByRole('button', { name: '40 %' }).click();
  await expect(presence(page, 'Harbour choir', 'Repeat')).toHaveAttribute('aria-label', /demand 40\s?%/);
});

test('a row is dragged onto a stage', async ({ page }) => {
  await openSampleMap(page);
  await openPalette(page);
  await page.keyboard.type('mastodon');
  const row = page.locator('[data-item]').filter({ hasText: 'Mastodon' });
  await dragTo(page, await pointOf(row, 0.3, 0.4), await pointOf(stage(page, 'Support'), 0.4, 0.6));
  await expect(presence(page, 'Mastodon', 'Support')).toBeVisible();
  await page.getByRole('button', { name: 'Close Channels' }).click();
  await expect(palette(page)).toHaveCount(0);
});

test('axe finds nothing in the palette', async ({ page }) => {
  await openSampleMap(page);
  await openPalette(page);
  expect(await axe(page, 'section[aria-labelledby]')).toEqual([]);
  await page.keyboard.type('zzz');
  await palette(page)
    .getByRole('option', { name: /^New channel/ })
    .click();
  expect(await axe(page, 'section[aria-labelledby]')).toEqual([]);
});
