import type { Page } from '@playwright/test';
import { openLibrary } from './support/library';
import { openSampleMap, presence, seeCanvas, stage, touchpoint } from './support/map';
import { expect, test } from './support/test';

/**
 * Controls that a finger meets on less than `least` px, as it would find out: by pressing further and further from the
 * middle. What the screen or a scrolled box cuts off is not counted.
 */
const tooSmall = (page: Page, least: number, except: string) =>
  page.evaluate(
    ([least, except]) => {
      const controls = 'button, a[href], input, select, textarea, label:has(input), [role="tab"], [role="option"]';
      const isCut = (element: Element, { left, top, right, bottom }: DOMRect) => {
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return true;
        // The bar over the map lies over the edges of what is next to it.
        const bar = element.closest('[role="toolbar"]')
          ? null
          : document.querySelector('[role="toolbar"][aria-label="Map"]');
        const { x, y, right: end } = bar?.getBoundingClientRect() ?? { x: innerWidth, y: innerHeight, right: 0 };
        if (right > x - 24 && left < end + 24 && bottom > y - 24) return true;
        // Where it is pressed at its corners, there is nothing else.
        const corners = [
          [left + 3, top + 3],
          [right - 3, top + 3],
          [left + 3, bottom - 3],
          [right - 3, bottom - 3],
        ] as const;
        return corners.some(([x, y]) => {
          const at = document.elementFromPoint(x, y);
          return at === null || !(element.contains(at) || at.contains(element) || at.closest(controls) === element);
        });
      };
      return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isHidden = getComputedStyle(element).visibility === 'hidden' || box.width < 2 || box.height < 2;
        if (isHidden || element.matches(`:disabled, ${except}, input:is([type="checkbox"], [type="radio"])`)) return [];
        if (isCut(element, box)) return [];
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const isHit = (dx: number, dy: number) => {
          const at = document.elementFromPoint(x + dx, y + dy);
          return at !== null && element.contains(at);
        };
        const reach = (dx: number, dy: number) => {
          let steps = 0;
          while (steps < 30 && isHit(dx * (steps + 1), dy * (steps + 1))) steps += 1;
          return steps;
        };
        // A pixel is lost where the middle lies between two.
        const [width, height] = [reach(-1, 0) + reach(1, 0) + 2, reach(0, -1) + reach(0, 1) + 2];
        if (!isHit(0, 0) || (width >= least && height >= least)) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
        return [`${width} × ${height}: ${element.tagName} ${name?.slice(0, 60)}`];
      });
    },
    [least, except] as const,
  );

/** Figures in running text, the stations of a presentation’s line and the note of the map’s library are smaller. */
const IN_TEXT = '[class*="_figure_"], [class*="_underlined_"], [class*="_station_"], .react-flow__attribution a';

for (const [width, height] of [
  [390, 844],
  [820, 1180],
] as const) {
  test(`what is pressed by finger is 44 px large in every view at ${width} px`, async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const expectLarge = async (place: string) => {
      expect(await tooSmall(page, 44, IN_TEXT), place).toEqual([]);
      expect(await tooSmall(page, 24, 'html'), place).toEqual([]);
    };
    await openSampleMap(page);
    if (width < 700) {
      await expectLarge('outline');
      await seeCanvas(page);
    }
    await expectLarge('map');
    await page.getByRole('button', { name: 'Channel palette' }).tap();
    await expect(page.getByRole('listbox', { name: 'Channels' })).toBeVisible();
    await expectLarge('palette');
    await page.getByRole('button', { name: 'Close Channels' }).tap();
    await page.locator('.react-flow__node-touchpoint').first().tap();
    await page.getByRole('button', { name: 'Inspector', exact: true }).tap();
    await expect(page.getByRole('group', { name: 'Details' })).toBeVisible();
    await expectLarge('inspector');
    const journey = page.url().replace(/\/map.*/, '');
    for (const [view, part] of [
      ['coverage', 'Journey coverage'],
      ['roadmap', 'Now'],
      ['export', 'Roadmap'],
      ['versions', 'Name the journey'],
      ['present', 'Awareness'],
    ] as const) {
      await page.goto(`${journey}/${view}`);
      await expect(page.getByText(part).locator('visible=true').first()).toBeVisible();
      await expectLarge(view);
    }
    await openLibrary(page);
    await expectLarge('library');
    await page.goto('./#/storage');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectLarge('storage');
    await page.close();
  });
}

test('at every zoom a finger finds what adds a card, a stage and a channel, and it adds', async ({ browser }) => {
  test.slow();
  const page = await browser.newPage({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });
  await openSampleMap(page);
  for (let step = 0; step < 5; step += 1) {
    expect(await tooSmall(page, 24, 'html')).toEqual([]);
    await page.getByRole('button', { name: 'Zoom out' }).tap();
  }
  const showAll = () => page.getByRole('button', { name: 'Fit the whole map' }).tap();
  await showAll();
  await page.getByRole('button', { name: 'Add touchpoint to Awareness' }).tap();
  await expect(page.locator('.react-flow__node textarea')).toBeFocused();
  await page.keyboard.type('Asks a neighbour');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Asks a neighbour')).toBeVisible();
  await showAll();
  await page.getByRole('button', { name: 'Attach channel to Awareness' }).tap();
  await page.getByRole('searchbox', { name: 'Search channels' }).fill('mastodon');
  await page.getByRole('option', { name: /^Mastodon/ }).tap();
  await expect(presence(page, 'Mastodon', 'Awareness')).toBeVisible();
  await page.getByRole('button', { name: 'Close Channels' }).tap();
  await showAll();
  await page.getByRole('button', { name: 'Add stage' }).tap();
  await expect(page.locator('.react-flow__node textarea')).toBeFocused();
  await page.keyboard.type('Renewal');
  await page.keyboard.press('Enter');
  await expect(stage(page, 'Renewal')).toBeVisible();
  await page.close();
});
