import type { Page } from '@playwright/test';
import { openBlankMap, openSampleMap, touchpoint } from './support/map';
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

test('a channel and its figure typed before the fields for them are there are both kept, in order', async ({
  page,
}) => {
  const release = await holdBack(page, /OnCard-[\w-]+\.js/);
  await openBlankMap(page);
  await page.keyboard.press('t');
  await page.keyboard.type('Asks on Reddit first');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.type('red');
  await page.keyboard.press('Enter');
  await page.keyboard.type('60');
  release();
  await expect(page.getByRole('group', { name: /Reddit.*demand 60\s?%/ }).first()).toBeVisible();
});

test('lines of quick add typed before its field is there are a card each', async ({ page }) => {
  const release = await holdBack(page, /QuickAdd-[\w-]+\.js/);
  await openSampleMap(page);
  const before = await titles(page);
  await page.keyboard.press('n');
  for (const line of ['asks strangers first', 'reads the reviews', 'calls a friend']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('half a line');
  release();
  await expect(page.getByRole('combobox', { name: 'Quick add' })).toHaveValue('half a line');
  await expect.poll(() => titles(page)).toBe(before + 3);
});
