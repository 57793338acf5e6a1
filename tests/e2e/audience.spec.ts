import type { Page } from '@playwright/test';
import { openSampleMap } from './support/map';
import { slide } from './support/present';
import { expect, test } from './support/test';

const WAITING = 'This window follows the presentation: start it in another window of this browser.';

const shown = async (page: Page, name: string | RegExp) => expect(slide(page, name)).toBeVisible();

/** Presents the sample, with the audience's window beside it. */
async function presentWithAudience(page: Page): Promise<Page> {
  await openSampleMap(page);
  await page.keyboard.press('Alt+4');
  await shown(page, 'Overview');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('a');
  const audience = await opened;
  await shown(audience, 'Overview');
  return audience;
}

test('the audience’s window shows what the facilitator’s shows: slides, a blank screen, turns made in either', async ({
  page,
}) => {
  const audience = await presentWithAudience(page);
  await expect(audience.getByText(WAITING)).toHaveCount(0);
  await expect(page.locator('[data-live-announcer]')).toContainText('The audience window follows');

  await page.keyboard.press('3');
  await shown(audience, 'Stage 3 of 7: Purchase');
  await page.keyboard.press('b');
  await expect(slide(audience, /Purchase/)).toHaveCount(0);
  await page.keyboard.press('b');
  await shown(audience, 'Stage 3 of 7: Purchase');

  // A key or a click in either window turns both.
  await audience.bringToFront();
  await audience.keyboard.press('ArrowRight');
  await shown(audience, 'Stage 4 of 7: Delivery');
  await shown(page, 'Stage 4 of 7: Delivery');
  await audience.keyboard.press('g');
  await shown(page, 'Gaps');

  // It asks again when it is loaded anew.
  await page.bringToFront();
  await page.keyboard.press('5');
  await audience.reload();
  await shown(audience, 'Stage 5 of 7: Support');
});

test('the last slide stays when the presentation is left, and the next one is followed', async ({ page }) => {
  const audience = await presentWithAudience(page);
  await page.keyboard.press('2');
  await shown(audience, 'Stage 2 of 7: Interest');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/map/);
  await shown(audience, 'Stage 2 of 7: Interest');

  await page.keyboard.press('Alt+4');
  await page.keyboard.press('6');
  await shown(audience, 'Stage 6 of 7: Repeat');
});

test('an audience window that finds no presentation says what it waits for', async ({ page }) => {
  await openSampleMap(page);
  await page.goto(page.url().replace('/map', '/audience'));
  await expect(page.getByText(WAITING)).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
});
