import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { slide } from './support/present';
import { expect, test } from './support/test';

/** Presses Tab until the focus is on a control of this name, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name });
  for (let i = 0; i < 60; i++) {
    if (await wanted.evaluateAll((buttons) => buttons.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”.`);
}

test('a newcomer maps, attaches, plans, presents and exports by keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await tabTo(page, 'Start with a blank lifecycle');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/map/);
  await expect(page.getByRole('application').or(page.getByLabel('Map of the journey')).first()).toBeVisible();

  await page.keyboard.press('t');
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.type('Asks on Reddit first');
  await page.keyboard.press('Enter');
  // On the chosen card: its channel, then on the chip how many customers use it.
  await page.keyboard.press('c');
  await page.keyboard.type('red');
  await page.keyboard.press('Enter');
  await page.keyboard.type('60');
  await expect(page.locator('.react-flow__node-presence')).toHaveAttribute('aria-label', /absent, demand 60\s?%/);

  await page.keyboard.press('Alt+3');
  await page.waitForURL(/\/roadmap/);
  await tabTo(page, 'Start from the three worst gaps');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 initiatives added from the worst gaps').first()).toBeVisible();

  await page.keyboard.press('Alt+4');
  await page.waitForURL(/\/present/);
  await expect(slide(page, 'Overview')).toBeVisible();
  await page.keyboard.press('End');
  await expect(slide(page, 'Roadmap')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/(map|roadmap)/);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();

  await page.keyboard.press('Alt+5');
  await page.waitForURL(/\/export/);
  await expect(page.getByRole('button', { name: 'Download' }).first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+Shift+s');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/roadmap.*\.json$/);
  const roadmap = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(roadmap.format).toBe('throughline/roadmap');
  expect(roadmap.channels.map((channel: { name: string }) => channel.name)).toEqual(['Reddit']);
  expect(roadmap.initiatives).toHaveLength(3);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Download' }).first()).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('Asks on Reddit first')).toBeVisible();
});
