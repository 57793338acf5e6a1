import type { Page } from '@playwright/test';
import { expectSaid, openSampleMap, pointOf, seeCanvas } from './support/map';
import { expect, test } from './support/test';

const channels = (page: Page) => page.getByRole('region', { name: 'Channels' });
const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' });
const view = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return [a * 1_000, e, f].map(Math.round);
  });
/** Where the map stands once it has come to rest: as it was three frames ago. */
async function settledView(page: Page): Promise<number[]> {
  let last: number[] = [];
  await expect
    .poll(async () => {
      const before = last;
      await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
      });
      last = await view(page);
      return last.every((value, at) => value === before[at]);
    })
    .toBe(true);
  return last;
}
const cards = (page: Page) => page.locator('.react-flow__node-touchpoint');
const selected = (page: Page) => page.locator('.react-flow__node-touchpoint.selected');

/** The first or last card that is whole in the window. */
async function cardAt(page: Page, side: 'left' | 'right') {
  const boxes = await cards(page).evaluateAll((nodes) =>
    nodes.map((node) => ({ id: node.getAttribute('data-id') ?? '', box: node.getBoundingClientRect().toJSON() })),
  );
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const inside = boxes.filter(
    ({ box }) => box.left > 40 && box.right < width && box.top > 110 && box.bottom < height - 80,
  );
  inside.sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top);
  const { id = '' } = (side === 'left' ? inside[0] : inside.at(-1)) ?? {};
  return page.locator(`.react-flow__node-touchpoint[data-id="${id}"]`);
}

/** The selected card lies clear of the panels that are open. */
async function expectInSight(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { x, y } = await pointOf(selected(page), 0.5, 0.5);
      return selected(page).evaluate((card, at) => card.contains(document.elementFromPoint(at.x, at.y)), { x, y });
    })
    .toBe(true);
}

test('at 1440 px both panels are open beside the map, and the map goes back when they close', async ({ page }) => {
  await openSampleMap(page);
  const card = await cardAt(page, 'right');
  await card.click();
  const before = await view(page);
  await page.keyboard.press('i');
  await expect(inspector(page)).toBeVisible();
  await expect.poll(() => view(page)).not.toEqual(before);
  await expectInSight(page);
  await page.getByRole('button', { name: 'Channel palette' }).click();
  await expect(channels(page)).toBeVisible();
  await expect(inspector(page)).toBeVisible();
  await expectInSight(page);

  await page.getByRole('button', { name: 'Close Inspector' }).click();
  await page.getByRole('button', { name: 'Close Channels' }).click();
  await expect.poll(() => view(page)).toEqual(before);
});

test('where people put the map meanwhile it stays', async ({ page }) => {
  await openSampleMap(page);
  const card = await cardAt(page, 'right');
  await card.click();
  const before = await view(page);
  await page.keyboard.press('i');
  await expect(inspector(page)).toBeVisible();
  await expect.poll(() => view(page)).not.toEqual(before);
  const beside = await settledView(page);
  await page.mouse.move(700, 500);
  await page.mouse.wheel(60, 40);
  await expect.poll(() => view(page)).not.toEqual(beside);
  const put = await settledView(page);
  await page.getByRole('button', { name: 'Close Inspector' }).click();
  await expect(inspector(page)).toHaveCount(0);
  expect(await view(page)).toEqual(put);
});

test('the palette closes and leaves the map as it was, over a card at its side', async ({ page }) => {
  await openSampleMap(page);
  const card = await cardAt(page, 'left');
  await card.click();
  const before = await view(page);
  await page.keyboard.press('p');
  await expect(page.getByRole('searchbox', { name: 'Search channels' })).toBeFocused();
  await expectInSight(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(channels(page)).toHaveCount(0);
  await expect.poll(() => view(page)).toEqual(before);
  await expect(card).toBeFocused();
});

for (const [width, height] of [
  [1024, 768],
  [720, 450],
  [390, 844],
] as const) {
  test(`at ${width} px one panel is open at a time, and says so`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSampleMap(page);
    if (width < 700) await seeCanvas(page);
    const card = await cardAt(page, 'left');
    await card.click();
    const before = await view(page);
    await page.keyboard.press('i');
    await expect(inspector(page)).toBeVisible();
    await expectInSight(page);
    await page.keyboard.press('p');
    await expect(channels(page)).toBeVisible();
    await expect(inspector(page)).toHaveCount(0);
    await expectSaid(page, 'Inspector closed: no room for both');
    await expectInSight(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(channels(page)).toHaveCount(0);
    await expect.poll(() => view(page)).toEqual(before);
  });
}

test('a window that is made narrower keeps the panel that was asked for last', async ({ page }) => {
  await openSampleMap(page);
  await page.keyboard.press('p');
  await expect(channels(page)).toBeVisible();
  await page.getByRole('button', { name: 'Inspector', exact: true }).click();
  await expect(inspector(page)).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(channels(page)).toHaveCount(0);
  await expect(inspector(page)).toBeVisible();
});

test('a phone that is turned keeps the selected card in sight beside the panel, which lies elsewhere then', async ({
  page,
}) => {
  await openSampleMap(page);
  await page.setViewportSize({ width: 800, height: 500 });
  await page.keyboard.press('p');
  await expect(channels(page)).toBeVisible();
  await (await cardAt(page, 'right')).click();
  await expectInSight(page);
  await page.setViewportSize({ width: 500, height: 800 });
  await expectInSight(page);
  await page.setViewportSize({ width: 800, height: 500 });
  await expectInSight(page);
});
