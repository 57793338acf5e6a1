import { dragTo, openBlankMap, openSampleMap, pointOf, titlesIn, touchpoint } from './support/map';
import { expect, test } from './support/test';

const transformOf = (page: import('@playwright/test').Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => element.style.transform);

test('a plain click on one of three selected cards selects it alone; a drag takes all three', async ({ page }) => {
  await openSampleMap(page);
  const card = (place: number) =>
    page.getByRole('group', { name: new RegExp(`^Touchpoint .* in Interest, ${place} of`) });
  const selected = page.locator('.react-flow__node-touchpoint.selected');
  const before = (await titlesIn(page, 'Interest')).length;
  await card(1).click();
  await card(2).click({ modifiers: ['Shift'] });
  await card(3).click({ modifiers: ['ControlOrMeta'] });
  await expect(selected).toHaveCount(3);

  await card(2).click();
  await expect(selected).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await titlesIn(page, 'Interest')).length).toBe(before - 1);
  await page.keyboard.press('Control+z');

  await card(1).click();
  await card(2).click({ modifiers: ['Shift'] });
  const other = page.getByRole('group', { name: /^Touchpoint .* in Awareness, 1 of/ });
  await dragTo(page, await pointOf(card(2), 0.3, 0.3), await pointOf(other, 0.5, 0.8));
  await expect.poll(async () => (await titlesIn(page, 'Interest')).length).toBe(before - 2);
});

test('Space and a drag pan the map, over cards and after a toolbar button', async ({ page }) => {
  await openSampleMap(page);
  const titles = await titlesIn(page, 'Interest');
  const card = page.getByRole('group', { name: /^Touchpoint .* in Interest, 1 of/ });
  const spaceDrag = async () => {
    const before = await transformOf(page);
    const from = await pointOf(card, 0.3, 0.3);
    await page.keyboard.down('Space');
    await dragTo(page, from, { x: from.x + 70, y: from.y + 40 });
    await page.keyboard.up('Space');
    await expect.poll(() => transformOf(page)).not.toBe(before);
    expect(await titlesIn(page, 'Interest')).toEqual(titles);
  };
  await spaceDrag();

  // A button that was pressed keeps the focus, and is not pressed again by the Space that pans.
  const minimap = page.getByRole('button', { name: 'Minimap' });
  await minimap.click();
  await expect(minimap).toHaveAttribute('aria-pressed', 'true');
  await spaceDrag();
  await expect(minimap).toHaveAttribute('aria-pressed', 'true');
  // Without a drag it is.
  await minimap.focus();
  await page.keyboard.press('Space');
  await expect(minimap).toHaveAttribute('aria-pressed', 'false');
  // In a text it is a letter.
  await card.dblclick();
  await page.keyboard.press('Home');
  await page.keyboard.type('A B ');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await titlesIn(page, 'Interest'))[0]).toContain('A B ');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('only what is touched is taken; two fingers zoom, a long press opens the menu, a double tap edits', async ({
    page,
  }) => {
    await openSampleMap(page);
    const card = page.getByRole('group', { name: /^Touchpoint .* in Interest, 1 of/ });
    const box = await card.boundingBox();
    if (!box) throw new Error('No card.');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id, radiusX: 12, radiusY: 12 })),
      });
    const before = await titlesIn(page, 'Interest');

    // A finger 9 px above a card pans the map, and does not take the card along.
    const above = [box.x + 80, box.y - 9] as const;
    const from = await transformOf(page);
    await touch('touchStart', above);
    for (const step of [10, 30, 60]) await touch('touchMove', [above[0] - step, above[1] + step]);
    await expect(page.getByTestId('landing')).toHaveCount(0);
    await touch('touchEnd');
    await expect.poll(() => transformOf(page)).not.toBe(from);
    expect(await titlesIn(page, 'Interest')).toEqual(before);

    // A tap selects.
    const at = async () => {
      const now = await card.boundingBox();
      if (!now) throw new Error('No card.');
      return [now.x + 80, now.y + 24] as const;
    };
    const [x, y] = await at();
    await page.touchscreen.tap(x, y);
    await expect(page.locator('.react-flow__node-touchpoint.selected')).toHaveCount(1);
    // Where links are drawn from, 24 px can be touched.
    const port = page.locator('.react-flow__node-touchpoint.selected .react-flow__handle').first();
    const reach = await port.evaluate((element) => Number.parseFloat(getComputedStyle(element, '::after').width));
    expect(reach).toBeGreaterThanOrEqual(24);

    // Two fingers, both on cards.
    const zoom = () => transformOf(page).then((text) => Number(/scale\((.*)\)/.exec(text)?.[1]));
    const start = await zoom();
    await touch('touchStart', [x, y]);
    await touch('touchStart', [x, y], [x, y + 90]);
    for (const step of [10, 30, 50]) await touch('touchMove', [x, y - step / 2], [x, y + 90 + step]);
    await touch('touchEnd');
    expect(await zoom()).toBeGreaterThan(start * 1.3);
    expect(await titlesIn(page, 'Interest')).toEqual(before);

    await touch('touchStart', await at());
    await expect(page.getByRole('menu', { name: /^Touchpoint ‘/ })).toBeVisible();
    await touch('touchEnd');
    await expect(page.getByRole('menu', { name: /^Touchpoint ‘/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);

    // A busy machine may be too slow for two taps to be one.
    const spot = await at();
    await expect(async () => {
      for (let tap = 0; tap < 2; tap++) {
        await touch('touchStart', spot);
        await touch('touchEnd');
      }
      await expect(page.getByRole('textbox', { name: 'Touchpoint' })).toBeFocused({ timeout: 1_000 });
    }).toPass();
  });
});

test('Shift and the wheel pan sideways, whichever way the browser tells it', async ({ page }) => {
  await openSampleMap(page);
  const xOf = () => transformOf(page).then((text) => Number(/translate\(([-\d.]+)px/.exec(text)?.[1]));
  for (const delta of [{ deltaX: 120 }, { deltaY: 120 }]) {
    const before = await xOf();
    await page.locator('.react-flow__pane').evaluate((pane, init) => {
      pane.dispatchEvent(new WheelEvent('wheel', { ...init, shiftKey: true, bubbles: true, cancelable: true }));
    }, delta);
    await expect.poll(xOf).toBe(before - 60);
  }
});

test('what voice control or a screen reader brings into view stays there, and its press is heard', async ({ page }) => {
  await openBlankMap(page);
  const adder = page.getByRole('button', { name: 'Add touchpoint to Referral' });
  await adder.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  await expect(adder).toBeInViewport({ ratio: 1 });
  // React Flow takes a scroll back with the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(adder).toBeInViewport({ ratio: 1 });
  await adder.click();
  await page.keyboard.type('Tells others');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Tells others')).toBeFocused();
});
