import type { Page } from '@playwright/test';
import { templates } from '../../src/domain/catalogue/templates';
import type { JourneyDocument } from '../../src/domain/document';
import { buildDocument } from '../helpers/documents';
import { axe } from './support/axe';
import { presentImported, presentSample, slide, slideNames } from './support/present';
import { expect, test } from './support/test';

const PROJECTOR = { width: 1920, height: 1080 };

/** “Word word word …”, of so many characters. */
const long = (characters: number) =>
  'Considerations of travellers who write far too much '.repeat(20).slice(0, characters);

/** Everything at its longest and in greater numbers than anybody should present. */
function overfull(): JourneyDocument {
  const stages = Array.from({ length: 7 }, (_, i) => ({
    id: `s${i}`,
    name: i === 1 ? 'Donaudampfschifffahrtsgesellschaftskapitänsbewerbung' : `${i} ${long(200)}`,
    goal: long(700),
    promise: long(700),
    phase: 'custom' as const,
  }));
  const channels = Array.from({ length: 14 }, (_, i) => ({ id: `c${i}`, name: `${i} ${long(160)}` }));
  const cells = stages.flatMap(({ id: stageId }) => channels.map(({ id: channelId }) => ({ stageId, channelId })));
  return buildDocument({
    journey: { title: long(480) },
    stages,
    channels,
    touchpoints: stages.flatMap(({ id: stageId }) =>
      Array.from({ length: 24 }, (_, i) => ({
        id: `${stageId}t${i}`,
        stageId,
        title: `${i} ${long(300)}`,
        actor: i % 3 === 0 ? ('peer' as const) : ('customer' as const),
        momentOfTruth: i % 4 === 0,
        channelId: 'c1',
      })),
    ),
    presences: cells.map((cell) => ({ ...cell, level: 1 as const })),
    segments: [{ id: 'everyone' }],
    demands: channels.map(({ id: channelId }) => ({ channelId, segmentId: 'everyone', usage: 0.9 })),
    initiatives: Array.from({ length: 21 }, (_, i) => ({
      id: `i${i}`,
      title: `${i} ${long(240)}`,
      owner: long(200),
      horizon: (['now', 'next', 'later'] as const)[i % 3] ?? 'now',
    })),
  });
}

function blank(): JourneyDocument {
  let ids = 0;
  const template = templates.find(({ id }) => id === 'blank-lifecycle');
  if (!template) throw new Error('There is no blank template.');
  return template.build({ newId: () => `b${++ids}`, now: 0 });
}

const manyStages = () =>
  buildDocument({
    stages: Array.from({ length: 17 }, (_, i) => ({ id: `s${i}`, name: `Stage of many ${i + 1}` })),
    touchpoints: Array.from({ length: 17 }, (_, i) => ({ id: `t${i}`, stageId: `s${i}` })),
  });

const journeys: readonly [string, (page: Page) => Promise<void>][] = [
  ['the sample', presentSample],
  ['a blank journey', (page) => presentImported(page, blank())],
  ['a journey without stages', (page) => presentImported(page, buildDocument())],
  ['a journey of many stages', (page) => presentImported(page, manyStages())],
  ['a journey full to the brim', (page) => presentImported(page, overfull())],
];

/** Texts on the screen that are smaller than 24 px, on whatever slide. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !node.parentElement) continue;
      count++;
      const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize);
      if (size < 24) found.push(`${size} px: ${text}`);
    }
    return count === 0 ? ['there was no text at all'] : found;
  });
}

/** What of the slide that is shown does not fit: parts beyond the screen or under the line, and boxes that overflow. */
async function misfits(page: Page): Promise<string[]> {
  return page.locator('[aria-roledescription="slide"]:not([inert])').evaluate((section) => {
    const nav = document.querySelector('nav[aria-label="Slides"]')?.getBoundingClientRect();
    const bottom = nav?.top ?? window.innerHeight;
    const found: string[] = [];
    const name = (node: Element) => `${node.tagName} “${(node.textContent ?? '').slice(0, 40)}”`;
    // Letters stand a little out of a line that is set tight; that is no overflow.
    const surplus = (node: Element) => {
      const { fontSize, lineHeight } = getComputedStyle(node);
      return Math.max(0, 1.25 * Number.parseFloat(fontSize) - (Number.parseFloat(lineHeight) || 0));
    };
    for (const node of [section, ...section.querySelectorAll('*')]) {
      const style = getComputedStyle(node);
      if (style.clipPath === 'inset(50%)' || node.closest('svg')) continue;
      const box = node.getBoundingClientRect();
      if (style.display !== 'inline' && node.clientWidth > 0) {
        const slack = 1 + Math.max(...[node, ...node.querySelectorAll('*')].map(surplus)) / 2;
        if (node.scrollWidth > node.clientWidth + 1) found.push(`${name(node)} is too wide`);
        if (node.scrollHeight > node.clientHeight + slack) found.push(`${name(node)} is too high`);
      }
      if (node === section || box.width === 0) continue;
      const isInside =
        box.left >= -1 && box.top >= -1 && box.right <= window.innerWidth + 1 && box.bottom <= bottom + 1;
      if (!isInside) found.push(`${name(node)} leaves the slide`);
    }
    return found;
  });
}

for (const [what, open] of journeys) {
  test(`${what} is read from four metres and fits every screen without cutting or scrolling`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize(PROJECTOR);
    await open(page);
    expect(await smallTexts(page), 'texts that are too small on a projector').toEqual([]);
    for (const size of [PROJECTOR, { width: 1440, height: 900 }, { width: 1024, height: 768 }]) {
      await page.setViewportSize(size);
      await page.keyboard.press('Home');
      for (const name of await slideNames(page)) {
        await expect(slide(page, name)).toBeVisible();
        await expect.poll(() => misfits(page), `${name} at ${size.width} × ${size.height}`).toEqual([]);
        await page.keyboard.press('ArrowRight');
      }
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`slides are accessible in the ${colorScheme} scheme`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme });
    await presentSample(page);
    for (const [key, name] of [
      ['o', 'Overview'],
      ['4', /Delivery/],
      ['g', 'Gaps'],
      ['r', 'Roadmap'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(slide(page, name)).toBeVisible();
      expect(await axe(page), String(name)).toEqual([]);
    }
  });
}
