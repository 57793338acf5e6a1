import type { Page } from '@playwright/test';
import { bottom, centre, type Point, type Rect } from '../../src/domain/layout/geometry';
import type { CardBox } from '../../src/domain/layout/mapLayout';
import { sizedFile } from '../bench/journeyFiles';
import { largeJourney } from '../helpers/largeJourney';
import { layoutMap } from '../helpers/layoutMap';
import { differences } from './support/differences';
import { drop, openLibrary, startSample } from './support/library';
import { dragTo, expectSaid } from './support/map';
import { expect, test } from './support/test';

const TOUCHPOINTS = 500;
const file = sizedFile(TOUCHPOINTS);
/** The same journey, whose rows have other ids once they are imported. */
const document = largeJourney({ touchpoints: TOUCHPOINTS, links: 250, stages: 18, channels: 20 });
const layout = layoutMap(document);
const cards = [...layout.cards.values()];

const picture = (page: Page) => page.getByTestId('far-picture');
const selected = (page: Page) => page.getByRole('group', { name: /^Touchpoint/ }).and(page.locator('.selected'));

/** The large journey with all of it in the window. */
async function openWhole(page: Page): Promise<void> {
  await startSample(page);
  await openLibrary(page);
  await drop(page, { name: 'large.json', text: file.text });
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expect(page.getByRole('group', { name: /^Stage ‘Awareness’/ })).toBeVisible();
  await page.keyboard.press('f');
  await expect(picture(page)).toBeVisible();
}

/** Where a point of the map is in the window. */
async function inWindow(page: Page, { x, y }: Point): Promise<Point> {
  const view = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    const { left, top } = element.closest('.react-flow')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { zoom: a, x: e + left, y: f + top };
  });
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
}

function card(column: number, index: number): CardBox {
  const found = cards.find((box) => box.table === 'touchpoints' && box.column === column && box.index === index);
  if (!found) throw new Error(`There is no card ${index} in column ${column}.`);
  return found;
}

const middleOf = (page: Page, rect: Rect) => inWindow(page, centre(rect));

test('hundreds of cards in sight of a far map are one picture, which looks as the cards would', async ({ page }) => {
  await openWhole(page);
  const elements = () => page.locator('.react-flow__node-touchpoint, .react-flow__edge').count();
  expect(await elements()).toBe(0);
  await page.mouse.move(2, 2);
  const painted = await page.screenshot();

  // Beside the minimap, which shows what there is as an element, all are.
  await page.getByRole('button', { name: 'Minimap' }).click();
  await page.mouse.move(2, 2);
  await expect.poll(elements).toBeGreaterThan(TOUCHPOINTS);
  await expect(picture(page)).toHaveCount(0);
  const drawn = await page.screenshot();

  const boxes = await Promise.all(
    layout.grounds.map(async ({ key, rect }) => {
      const [from, to] = [
        await inWindow(page, rect),
        await inWindow(page, { x: rect.x + rect.width, y: rect.y + rect.height }),
      ];
      return { key, box: { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y } };
    }),
  );
  // What the minimap and the bars lie over is not compared.
  const clear = boxes.filter(({ box }) => box.x + box.width < 1_000 || box.y + box.height < 550);
  expect(clear.length).toBeGreaterThan(20);
  const shares = await differences(page, painted, drawn, clear);
  const apart = clear.map(({ key }, i) => ({ key, share: shares[i] ?? 1 })).filter(({ share }) => share > 0.06);
  expect(apart).toEqual([]);
});

test('a card on the picture of a far map is pressed, dragged and typed into like any other', async ({ page }) => {
  await openWhole(page);
  const box = card(2, 0);
  const at = await middleOf(page, box.rect);
  await page.mouse.click(at.x, at.y);
  await expect(selected(page)).toHaveCount(1);
  await expect(selected(page)).toHaveAccessibleName(/in Purchase, 1 of/);
  await page.keyboard.press('Control+d');
  await expectSaid(page, /./);
  await page.keyboard.press('Control+z');

  const target = await middleOf(page, card(4, 0).rect);
  await dragTo(page, await middleOf(page, box.rect), target);
  await expectSaid(page, /Support/);
  await expect(selected(page)).toHaveAccessibleName(/in Support/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: /^Touchpoint .* in Purchase, 1 of/ })).toHaveCount(1);

  const again = await middleOf(page, box.rect);
  await page.mouse.move(again.x, again.y);
  await page.mouse.dblclick(again.x, again.y);
  await page.keyboard.type('Written from afar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Touchpoint ‘Written from afar/ })).toBeVisible();
});

test('a marquee on the picture of a far map picks the cards that it touches, and Delete takes them', async ({
  page,
}) => {
  await openWhole(page);
  // From the ground below the shortest column, clear of the button under its last card and of the links below all.
  const lasts = cards.filter(({ table, index, count }) => table === 'touchpoints' && index === count - 1);
  const last = lasts.reduce((a, b) => (bottom(a.rect) <= bottom(b.rect) ? a : b));
  const corner = await inWindow(page, { x: last.rect.x + 20, y: bottom(last.rect) + 70 });
  await dragTo(page, corner, await middleOf(page, card(last.column, last.index - 2).rect));
  await page.keyboard.press('Delete');
  await expectSaid(page, /3 touchpoints/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Redo/ })).toBeEnabled();
});

test('arrows walk over the picture of a far map, and each card that they reach says its name', async ({ page }) => {
  await openWhole(page);
  await page.getByRole('group', { name: /^Stage ‘Interest’/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Touchpoint .* in Interest, 1 of/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Touchpoint .* in Interest, 2 of/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Touchpoint .* in Purchase,/);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(1);
  // What is no longer selected keeps the focus.
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Touchpoint .* in Purchase,/);
});

test('looking at a card of the picture of a far map lights its links', async ({ page }) => {
  await openWhole(page);
  const link = [...document.links.values()].find(({ fromId }) => layout.cards.has(`touchpoints:${fromId}`));
  const box = layout.cards.get(`touchpoints:${link?.fromId}`);
  if (!box) throw new Error('There is no linked card.');
  const at = await middleOf(page, box.rect);
  await page.mouse.move(at.x - 1, at.y);
  await page.mouse.move(at.x, at.y);
  await expect(page.locator('.react-flow__edge[data-lit]').first()).toBeAttached();
  await page.mouse.move(4, 300);
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
});

test('the picture of a far map follows the theme', async ({ page }) => {
  await openWhole(page);
  const tone = () =>
    picture(page).evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let [sum, count] = [0, 0];
      for (let i = 0; i < data.length; i += 4)
        if ((data[i + 3] ?? 0) === 255) [sum, count] = [sum + (data[i] ?? 0), count + 1];
      return sum / count;
    });
  const light = await tone();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(tone).toBeLessThan(light - 60);
});

test('in colours that the system forces a far map has its elements', async ({ page }) => {
  await openWhole(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(picture(page)).toHaveCount(0);
  await expect(page.locator('.react-flow__node-touchpoint')).toHaveCount(TOUCHPOINTS);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap on a card of the picture of a far map selects it, and a long press opens its menu', async ({ page }) => {
    await openWhole(page);
    const at = await middleOf(page, card(5, 1).rect);
    await page.touchscreen.tap(at.x, at.y);
    await expect(selected(page)).toHaveAccessibleName(/in Repeat, 2 of/);
    const other = await middleOf(page, card(6, 1).rect);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [other] });
    await expect(page.getByRole('menu')).toBeVisible();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    // What is behind a menu is hidden from screen readers.
    await page.keyboard.press('Escape');
    await expect(selected(page)).toHaveAccessibleName(/in Referral, 2 of/);

    const twice = await middleOf(page, card(4, 1).rect);
    await page.touchscreen.tap(twice.x, twice.y);
    await page.touchscreen.tap(twice.x, twice.y);
    await expect(page.getByRole('textbox', { name: 'Touchpoint' })).toBeFocused();
  });
});
