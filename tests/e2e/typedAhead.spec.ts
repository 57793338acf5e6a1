import type { Page } from '@playwright/test';
import { openSampleMap, touchpoint } from './support/map';
import { expect, test } from './support/test';

/** Holds back a file of the app until it is let go, as a slow line or a busy machine does. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const titles = (page: Page) => page.getByRole('group', { name: /^Touchpoint ‘/ }).count();

test('what is typed before the palette is there is in its field, Enter included', async ({ page }) => {
  const release = await holdBack(page, /CommandPalette-[\w-]+\.js/);
  await openSampleMap(page);
  const before = await titles(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('n theme: dark');
  for (let i = 0; i < 'n theme: dark'.length; i += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('theme: dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await titles(page)).toBe(before);
});

test('what is typed before Find is there finds a card', async ({ page }) => {
  const release = await holdBack(page, /Finder-[\w-]+\.js/);
  await openSampleMap(page);
  const title = (await page.locator('.react-flow__node-touchpoint').first().getAttribute('aria-label')) ?? '';
  const words = /‘([^’]+)’/.exec(title)?.[1] ?? '';
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  release();
  await expect(page.getByPlaceholder('Find a card')).toHaveValue(words);
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, words.slice(0, 20))).toBeFocused();
});

test('Esc before the palette is there leaves the focus where it was', async ({ page }) => {
  const release = await holdBack(page, /CommandPalette-[\w-]+\.js/);
  await openSampleMap(page);
  const card = page.getByRole('group', { name: /^Touchpoint .* in Purchase, 1 of/ });
  await card.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('d');
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
  release();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
