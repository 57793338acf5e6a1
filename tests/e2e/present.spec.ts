import type { Page } from '@playwright/test';
import { openSampleMap } from './support/map';
import { presentSample, slide, slideNames } from './support/present';
import { expect, test } from './support/test';

const stages = ['Awareness', 'Interest', 'Purchase', 'Delivery', 'Support', 'Repeat', 'Referral'];
const allSlides = ['Overview', ...stages.map((name, i) => `Stage ${i + 1} of 7: ${name}`), 'Gaps', 'Roadmap'];

const shown = async (page: Page, name: string | RegExp) => expect(slide(page, name)).toBeVisible();
const said = async (page: Page, words: string) => expect(page.locator('[data-live-announcer]')).toContainText(words);
const station = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Slides' }).getByRole('button', { name });

test('a facilitator presents a journey by keyboard alone: opens it, walks it, jumps, blanks the screen, returns to the map', async ({
  page,
}) => {
  await openSampleMap(page);
  await page.keyboard.press('Alt+4');
  await shown(page, 'Overview');
  await expect(page.getByRole('banner')).toHaveCount(0);
  expect(await slideNames(page)).toEqual(allSlides);

  const keys = ['ArrowRight', 'Space', 'PageDown', 'n'];
  for (const [i, name] of allSlides.slice(1).entries()) {
    await page.keyboard.press(keys[i % keys.length] ?? '');
    await shown(page, name);
    await expect(page.locator('[aria-current="step"]')).toHaveAccessibleName(name);
  }
  await page.keyboard.press('ArrowRight');
  await shown(page, 'Roadmap');
  for (const key of ['ArrowLeft', 'Shift+Space', 'PageUp']) await page.keyboard.press(key);
  await shown(page, /Repeat/);

  await page.keyboard.press('3');
  await shown(page, 'Stage 3 of 7: Purchase');
  await said(page, 'Stage 3 of 7: Purchase, coverage 51%');
  await page.keyboard.press('g');
  await shown(page, 'Gaps');
  await page.keyboard.press('r');
  await shown(page, 'Roadmap');
  await page.keyboard.press('Home');
  await shown(page, 'Overview');
  await page.keyboard.press('End');
  await shown(page, 'Roadmap');

  await page.keyboard.press('4');
  await page.keyboard.press('b');
  await expect(slide(page, /Delivery/)).toHaveCount(0);
  await said(page, 'Blank screen');
  await page.keyboard.press('b');
  await shown(page, /Delivery/);
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await shown(page, /Delivery/);

  await page.keyboard.press('Escape');
  await page.waitForURL(/\/map\/stages\.\w+$/);
});

test('a facilitator presents a journey by pointer alone', async ({ page }) => {
  await openSampleMap(page);
  await page.getByRole('link', { name: 'Present' }).click();
  await shown(page, 'Overview');
  for (const name of allSlides.slice(1)) {
    await page.mouse.click(1200, 300);
    await shown(page, name);
  }
  await page.mouse.click(200, 300);
  await shown(page, 'Gaps');
  await station(page, /Interest/).click();
  await shown(page, 'Stage 2 of 7: Interest');
  // The station that was clicked does not keep the keys.
  await page.keyboard.press('Space');
  await shown(page, 'Stage 3 of 7: Purchase');
  await page.getByRole('button', { name: 'Leave the presentation' }).click();
  await page.waitForURL(/\/map\/stages\.\w+$/);
});

test('a reload returns to the slide, and the presentation starts at what was selected', async ({ page }) => {
  await presentSample(page);
  await page.keyboard.press('5');
  await shown(page, 'Stage 5 of 7: Support');
  await page.waitForURL(/\/present\/stages\.\w+$/);
  await page.reload();
  await shown(page, 'Stage 5 of 7: Support');
  await page.keyboard.press('o');
  await page.waitForURL(/\/present$/);

  await page.keyboard.press('6');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/map\/stages\.\w+$/);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await page.keyboard.press('Alt+4');
  await shown(page, 'Stage 6 of 7: Repeat');
});

test('Escape leads back to the view that the presentation was opened from', async ({ page }) => {
  await openSampleMap(page);
  await page.keyboard.press('Alt+2');
  await page.waitForURL(/\/coverage/);
  await page.keyboard.press('Alt+4');
  await shown(page, 'Overview');
  await page.keyboard.press('g');
  await shown(page, 'Gaps');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/coverage/);
});

test('the talk takes the whole screen, F gives it back, and leaving does too', async ({ page }) => {
  await presentSample(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await shown(page, 'Overview');
  await page.keyboard.press('ArrowRight');
  await shown(page, /Awareness/);
  expect(await isFull(), 'it does not force itself on anybody').toBe(false);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/map/);
  await expect.poll(isFull).toBe(false);
});

test('the pointer and the way out go after a rest, and come back with a movement', async ({ page }) => {
  await presentSample(page);
  const leave = page.getByRole('button', { name: 'Leave the presentation' });
  await page.mouse.move(400, 300);
  await expect(leave).toHaveCSS('opacity', '1');
  await expect(leave).toHaveCSS('opacity', '0');
  await expect(slide(page, 'Overview')).toHaveCSS('cursor', 'none');
  await page.mouse.move(420, 320);
  await expect(leave).toHaveCSS('opacity', '1');
});

test('the camera travels between slides, and not where motion is unwanted', async ({ page }) => {
  await presentSample(page);
  const motion = () => slide(page, /./).evaluate((node) => getComputedStyle(node).transitionDuration);
  expect(await motion()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(motion).toContain('0.24s');
  await page.keyboard.press('ArrowRight');
  await shown(page, /Awareness/);
  await expect(slide(page, /Awareness/)).toHaveCSS('transform', 'matrix(1, 0, 0, 1, 0, 0)');
});
