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

/** Texts on the screen that are smaller than so many px, on whatever slide. */
async function smallTexts(page: Page, least = 24): Promise<string[]> {
  return page.getByRole('main').evaluate((main, least) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !node.parentElement) continue;
      count++;
      const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize);
      if (size < least) found.push(`${size} px: ${text}`);
    }
    return count === 0 ? ['there was no text at all'] : found;
  }, least);
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

/** What lies over something else on the screen: texts of the slide and of the line of progress, stations, the way out. */
async function overlaps(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const things: { what: string; element: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('[inert]') || node.textContent?.trim() === '') continue;
      if (element.closest('*:is([style*="clip-path"], svg)') || getComputedStyle(element).visibility === 'hidden')
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) things.push({ what: node.textContent ?? '', element, box });
    }
    const out = main.querySelector('button[aria-label="Leave the presentation"]');
    if (out) things.push({ what: 'the way out', element: out, box: out.getBoundingClientRect() });
    for (const element of main.querySelectorAll('nav button'))
      things.push({
        what: element.getAttribute('aria-label') ?? '',
        element,
        box: element.firstElementChild?.getBoundingClientRect() ?? new DOMRect(),
      });
    const found: string[] = [];
    for (const [i, one] of things.entries()) {
      for (const other of things.slice(i + 1)) {
        if (one.element === other.element) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // Letters leave room above and below them.
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 0.3 * Math.min(one.box.height, other.box.height))
          found.push(`“${one.what.slice(0, 40)}” and “${other.what.slice(0, 40)}”`);
      }
    }
    return found;
  });
}

/** Draws a finger over the screen, from one share of its width to another. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x: x * width, y: height / 2 })) });
  await touch('touchStart', from);
  await touch('touchMove', (from + to) / 2);
  await touch('touchMove', to);
  await touch('touchEnd');
  await client.detach();
}

test('on a phone held upright every slide of the sample is read at arm’s length and turns by swipes', async ({
  browser,
}) => {
  test.setTimeout(60_000);
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await presentSample(page);
  const names = await slideNames(page);
  for (const name of names) {
    await expect(slide(page, name)).toBeVisible();
    await expect.poll(() => misfits(page), name).toEqual([]);
    expect(await overlaps(page), name).toEqual([]);
    expect(await smallTexts(page, 11), name).toEqual([]);
    await swipe(page, 0.8, 0.2);
  }
  await swipe(page, 0.2, 0.8);
  await expect(slide(page, names.at(-2) ?? '')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await context.close();
});

for (const [what, open] of journeys) {
  test(`${what} is read from four metres and fits every screen without cutting or scrolling`, async ({ page }) => {
    // What is full to the brim goes on on many slides.
    test.setTimeout(what.includes('brim') ? 300_000 : 60_000);
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

test('slides are accessible', async ({ page }) => {
  test.setTimeout(60_000);
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
