import { expect, type Locator, type Page } from '@playwright/test';
import type { JourneyDocument } from '../../../src/domain/document';
import { journeyText } from '../../../src/exchange/journeyJson';
import { startSample } from './library';

/** The slide that is shown. */
export function slide(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name });
}

/** Opens the presentation of the sample, as by its address. */
export async function presentSample(page: Page): Promise<void> {
  await startSample(page);
  await openPresent(page);
}

/** Opens the presentation of a journey that is imported for it. */
export async function presentImported(page: Page, document: JourneyDocument): Promise<void> {
  await startSample(page);
  const sample = page.url();
  await page.goto('./#/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  const buffer = Buffer.from(journeyText(document, { now: 0 }));
  await (await chooser).setFiles({ name: 'journey.json', mimeType: 'application/json', buffer });
  await page.waitForURL((url) => url.href !== sample && /\/map/.test(url.href));
  await openPresent(page);
}

async function openPresent(page: Page): Promise<void> {
  await page.goto(page.url().replace(/\/map.*$/, '/present'));
  await expect(slide(page, 'Overview')).toBeVisible();
}

/** Names of all slides, in order. */
export async function slideNames(page: Page): Promise<string[]> {
  return page
    .locator('[aria-roledescription="slide"]')
    .evaluateAll((slides) => slides.map((one) => one.getAttribute('aria-label') ?? ''));
}
