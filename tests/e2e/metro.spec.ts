import { axe } from './support/axe';
import { expectSaid, openSampleMap, presence, seeAs, touchpoint } from './support/map';
import { expect, test } from './support/test';

test('channels are seen as lines and touchpoints as stations, with the same names, keys and menus', async ({
  page,
}) => {
  await openSampleMap(page);
  await touchpoint(page, 'Hears in the surf club').click();
  await seeAs(page, 'Metro');
  await expectSaid(page, 'Seen as metro');
  await expect(page).toHaveURL(/\/map\/lens\.metro,touchpoints\./);
  const lines = page.getByRole('img', { name: /^\d+ channels as lines through 7 stages\. Broken where .*‘Reddit/ });
  await expect(lines).toBeAttached();
  // What was selected still is, and in sight.
  const selected = page.locator('.react-flow__node.selected');
  await expect(selected).toHaveAccessibleName(/^Touchpoint ‘Hears in the surf club/);
  await expect(selected).toBeInViewport();
  await expect(selected).toHaveClass(/react-flow__node-station/);
  expect(await axe(page)).toEqual([]);

  // Its name is edited in place, and Undo takes it back.
  await selected.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hears it at the quay');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Hears it at the quay')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(touchpoint(page, 'Hears in the surf club')).toBeVisible();

  // Another channel is another line; the focus goes with the station.
  const before = await touchpoint(page, 'Hears in the surf club').boundingBox();
  await page.keyboard.press('c');
  await page.keyboard.type('tiktok');
  await page.keyboard.press('Enter');
  const moved = touchpoint(page, 'Hears in the surf club');
  await expect(moved).toHaveAccessibleName(/on TikTok/);
  await expect.poll(async () => (await moved.boundingBox())?.y).not.toBe(before?.y);
});

test('the way there and back keeps the place, and a reload opens the metro again', async ({ page }) => {
  await openSampleMap(page);
  await seeAs(page, 'Metro');
  await expect(page.locator('.react-flow__node-station').first()).toBeVisible();
  const zoomed = page.getByRole('button', { name: /^Zoom to 100 %; now/ });
  const whole = await zoomed.getAttribute('aria-label');
  await page.reload();
  await expect(page.locator('.react-flow__node-station').first()).toBeVisible();
  await expect(zoomed).toHaveAttribute('aria-label', whole ?? '');
  await page.keyboard.press('1');
  await expect(zoomed).toHaveAttribute('aria-label', /now 100 %/);
  await seeAs(page, 'Stages');
  await expect(page.locator('.react-flow__node-touchpoint').first()).toBeVisible();
  await seeAs(page, 'Metro');
  await expect(page.locator('.react-flow__node-station').first()).toBeVisible();
  await expect(zoomed).toHaveAttribute('aria-label', /now 100 %/);
});

test('where customers ride and nobody runs the line, a press on its plate attaches the channel', async ({ page }) => {
  await openSampleMap(page);
  await seeAs(page, 'Metro');
  await expectSaid(page, 'Seen as metro');
  await page.keyboard.press('1');
  const plate = page.getByRole('button', { name: /^Reddit travel threads: .* of customers are at Interest/ });
  await plate.focus();
  await page.keyboard.press('Enter');
  await expect(presence(page, 'Reddit travel threads', 'Interest')).toBeAttached();
  await expect(plate).toHaveCount(0);
});

test('arrow keys go along a line, and a station is moved to another stage by key', async ({ page }) => {
  await openSampleMap(page);
  await seeAs(page, 'Metro');
  await expectSaid(page, 'Seen as metro');
  const first = presence(page, 'Website and booking', 'Awareness');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const beside = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(beside).toMatch(/Website and booking/);
  const card = touchpoint(page, 'Hears in the surf club');
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card).toHaveAccessibleName(/in Interest/);
  await expect(card).toBeFocused();
});
