import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { journeyText } from '../../src/exchange/journeyJson';
import { buildDocument } from '../helpers/documents';
import { card, drop, openLibrary, startSample, textOf } from './support/library';
import { expect, test } from './support/test';

/** What runs where text is taken for markup, a template, an address or a formula. `n` tells the places apart. */
const hostile = (place: string) => `${place} <img src=x onerror="globalThis.hit='${place}'"><script>hit=1</script>`;

const journey = journeyText(
  buildDocument({
    journey: { id: 'hostile', title: hostile('journey'), description: hostile('description') },
    stages: [
      { id: 'aware', name: hostile('stage'), promise: hostile('promise'), goal: hostile('goal') },
      { id: 'buy', name: '<svg onload=hit=1>' },
    ],
    channels: [
      { id: 'place', name: hostile('channel'), purpose: hostile('purpose'), url: 'https://example.org/"><b>' },
    ],
    segments: [{ id: 'people', name: hostile('segment') }],
    touchpoints: [
      { id: 'one', stageId: 'aware', title: hostile('touchpoint'), notes: hostile('notes'), channelId: 'place' },
      { id: 'two', stageId: 'buy', title: hostile('second'), pains: [hostile('pain')], quotes: [hostile('quote')] },
    ],
    links: [{ id: 'link', fromId: 'one', toId: 'two', label: hostile('link') }],
    presences: [{ stageId: 'aware', channelId: 'place', level: 1, owner: hostile('owner') }],
    demands: [{ channelId: 'place', segmentId: 'people', usage: 0.9, source: hostile('source') }],
    initiatives: [
      {
        id: 'plan',
        title: `=${hostile('initiative')}`,
        description: hostile('description'),
        owner: '@owner',
        horizon: 'now',
        gapIds: ['demand-unmet:aware:place'],
      },
    ],
  }),
  { now: 0 },
);

/** Whether anything of the hostile text came alive in the page as it is now. */
async function expectInert(page: Page): Promise<void> {
  const alive = await page.evaluate(() => ({
    hit: 'hit' in globalThis,
    elements: document.querySelectorAll('img, iframe, object, embed, [onerror], [onload], body script').length,
    links: [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(#|\.\/|https:\/\/)/.test(href)),
  }));
  expect(alive).toEqual({ hit: false, elements: 0, links: [] });
}

test('a hostile journey is text everywhere: library, map, coverage, roadmap, presentation, exports', async ({
  page,
}) => {
  await startSample(page);
  await openLibrary(page);
  await drop(page, { name: 'journey.json', text: journey });
  await page.waitForURL('**/#/journey/hostile/map');
  const shown = (place: string) => page.getByText(`${place} <img src=x`).filter({ visible: true }).first();

  await expect(shown('touchpoint')).toBeVisible();
  await expect(shown('stage')).toBeVisible();
  await page.getByRole('button', { name: 'Inspector' }).click();
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
  await page.getByRole('button', { name: 'Channel palette' }).click();
  await expect(page.getByRole('region', { name: 'Channels' })).toBeVisible();
  await expectInert(page);

  for (const [view, place] of [
    ['Coverage', 'channel'],
    ['Roadmap', 'initiative'],
  ] as const) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await expect(shown(place)).toBeVisible();
    await expectInert(page);
  }

  await openLibrary(page);
  await expect(card(page, /^journey <img src=x/)).toBeVisible();
  await expectInert(page);

  await page.goto('./#/journey/hostile/present');
  await expect(shown('journey')).toBeVisible();
  for (let slide = 0; slide < 4; slide += 1) {
    await page.keyboard.press('ArrowRight');
    await expectInert(page);
  }

  await page.goto('./#/journey/hostile/export');
  for (const [format, picture] of [
    [/^Journey \(JSON\)/, null],
    [/^Roadmap \(JSON\)/, null],
    [/^Roadmap for spreadsheets/, 'roadmap-csv.png'],
  ] as const) {
    await page.getByRole('tab', { name: format }).click();
    const panel = page.getByRole('tabpanel', { name: format });
    await expect(panel.getByText('<img src=x').first()).toBeAttached();
    await expectInert(page);
    const folder = process.env.THROUGHLINE_PICTURES;
    if (picture && folder) {
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, picture) });
    }
    const downloading = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    // A type that no browser opens as a page, and no formula at the start of any cell.
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.(json|csv)$/);
    if (picture) expect(await textOf(download)).toMatch(/\r\n"?'=initiative <img/);
  }

  await page.getByRole('tab', { name: /^Map as a picture/ }).click();
  const image = page.getByRole('img', { name: /-map-[\d-]+\.svg$/ });
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  await expect(image).toHaveAttribute('src', /^blob:/);
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  const saving = page.waitForEvent('download');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Download' }).click();
  const svg = await textOf(await saving);
  // Browsers open this one as a page, so it has shapes and words alone.
  expect(svg).toContain('touchpoint &lt;img');
  expect(svg.match(/<(?!\?xml |\/?(?:svg|title|desc|rect|circle|path|text)\b)/)).toBeNull();
});
