import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { expectSaid, line, openBlankMap, openSampleMap, seeCanvas, stage } from './support/map';
import { expect, test } from './support/test';

const outline = (page: Page) => page.getByRole('tree', { name: 'Outline of the journey' });

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a small journey is made from blank to finished in the outline, by roles and keys alone', async ({ page }) => {
  test.slow();
  await openBlankMap(page);
  await press(page, 'Shift+V');
  await expect(outline(page)).toBeVisible();
  const awareness = line(page, 'Stage ‘Awareness’');
  await awareness.focus();
  await expect(awareness).toHaveAttribute('aria-level', '1');
  await expect(awareness).toHaveAttribute('aria-setsize', '8');

  // Right goes in, and Enter on a lane adds to it. Tab goes on to the next card.
  await press(page, 'ArrowRight');
  const lane = line(page, 'Touchpoints of .*Awareness.*, none yet');
  await expect(lane).toBeFocused();
  await expect(lane).toHaveAttribute('aria-level', '2');
  await press(page, 'Enter');
  await page.keyboard.type('Asks strangers first');
  await press(page, 'Tab');
  await page.keyboard.type('Reads reviews');
  await press(page, 'Enter');
  const reads = line(page, 'Touchpoint ‘Reads reviews’.* in .*Awareness.*, 2 of 2');
  await expect(reads).toBeFocused();
  await expect(reads).toHaveAttribute('aria-level', '3');
  await expect(reads).toHaveAttribute('aria-posinset', '2');
  await expect(line(page, 'Touchpoints of .*Awareness.*, 2 touchpoints')).toHaveAttribute('aria-expanded', 'true');

  // Its channel, how many use it, and how far we are there.
  await press(page, 'ArrowUp', 'c', 'r', 'e', 'd', 'Enter');
  await expect(page.getByRole('group', { name: /^How many customers use ‘Reddit’/ })).toBeVisible();
  await press(page, '6', '1');
  await expect(line(page, 'Channel ‘Reddit’, presence 1 of 4, listening, demand 60')).toHaveAttribute(
    'aria-level',
    '3',
  );
  const asks = line(page, 'Touchpoint ‘Asks strangers first’');
  await expect(asks).toBeFocused();
  await expect(asks).toHaveAccessibleName(/on .*Reddit/);

  // Emotion, moment of truth, actor.
  await press(page, '+', '+', 'm', 'a');
  await expect(asks).toHaveAccessibleName(/emotion \+2, moment of truth/);

  // A link, told under both of its cards, which leads on and is labelled, followed and taken away by key.
  await press(page, 'l', 'ArrowDown');
  await press(page, 'Enter');
  await expectSaid(page, 'Linked ‘Asks strangers first’ to ‘Reads reviews’');
  await expect(reads).toBeFocused();
  const leads = asks.getByRole('button', { name: /^leads to Reads reviews/ });
  await expect(reads.getByRole('button', { name: 'comes from Asks strangers first' })).toBeVisible();
  await press(page, 'ArrowUp', 'ArrowRight');
  await expect(leads).toBeFocused();
  await press(page, 'F2');
  await page.keyboard.type('to be sure');
  await press(page, 'Enter');
  await expect(leads).toHaveAccessibleName('leads to Reads reviews, to be sure');
  await expect(leads).toBeFocused();
  await press(page, 'Enter');
  await expect(reads).toBeFocused();

  // Within its stage, to the next one, and by menu.
  await press(page, 'Alt+ArrowUp');
  await expectSaid(page, '‘Reads reviews’ moved to Awareness, 1 of 2');
  await press(page, 'Alt+ArrowRight');
  await expectSaid(page, '‘Reads reviews’ moved to Interest, 1 of 1');
  await expect(line(page, 'Touchpoint ‘Reads reviews’.* in .*Interest')).toBeFocused();
  await press(page, 'Shift+F10');
  await page.getByRole('menuitem', { name: 'Move to stage…' }).press('ArrowRight');
  await page
    .getByRole('menuitemcheckbox', { name: 'Purchase' })
    .or(page.getByRole('menuitem', { name: 'Purchase' }))
    .press('Enter');
  await expectSaid(page, '‘Reads reviews’ moved to Purchase, 1 of 1');
  await expect(line(page, 'Touchpoint ‘Reads reviews’.* in .*Purchase')).toBeFocused();

  // A stage: its name, what it promises, its place.
  await press(page, 'ArrowLeft', 'ArrowLeft');
  // Left folds a lane or a stage that is unfolded before it goes on.
  await expect(line(page, 'Touchpoints of .*Purchase')).toHaveAttribute('aria-expanded', 'false');
  await press(page, 'ArrowLeft');
  await expect(line(page, 'Stage ‘Purchase’')).toBeFocused();
  await press(page, 'Enter');
  await page.keyboard.type('Booking');
  await press(page, 'Enter');
  const booking = line(page, 'Stage ‘Booking’');
  await expect(booking).toBeFocused();
  await press(page, 'Shift+F2');
  await page.keyboard.type('No surprises in the price');
  await press(page, 'Enter');
  await expect(booking.getByText('No surprises in the price')).toBeVisible();
  await press(page, 'Alt+ArrowUp');
  await expectSaid(page, 'Stage ‘Booking’ moved, 2 of 7');
  await expect(line(page, 'Stage ‘Booking’, 2 of 7')).toBeFocused();

  // Folded away it says what it holds; what is looked for there comes out.
  await press(page, 'ArrowLeft');
  await expect(booking).toHaveAttribute('aria-expanded', 'false');
  await expect(booking).toHaveAccessibleName(/1 touchpoint and 0 channels$/);
  await press(page, '/');
  await page.keyboard.type('reads rev');
  await press(page, 'Enter');
  await expect(line(page, 'Touchpoint ‘Reads reviews’')).toBeFocused();
  await expect(booking).toHaveAttribute('aria-expanded', 'true');

  // Gone, and back.
  await press(page, 'Delete');
  await expectSaid(page, 'Touchpoint ‘Reads reviews’ deleted');
  await expect(line(page, 'Touchpoint ‘Reads reviews’')).toHaveCount(0);
  await expect(line(page, 'Touchpoints of .*Booking.*, none yet')).toBeFocused();
  await press(page, 'ControlOrMeta+z');
  await expect(line(page, 'Touchpoint ‘Reads reviews’')).toHaveCount(1);
  await expect(asks.getByRole('button', { name: /^leads to Reads reviews/ })).toBeVisible();

  // A lane has no Delete: its stage, which keys that add mean there, stays.
  await line(page, 'Touchpoints of .*Booking').focus();
  await press(page, 'Delete');
  await expectSaid(page, 'A lane is not deleted');
  await expect(booking).toHaveCount(1);

  // Several at once, copied; and a thought by quick add.
  await asks.focus();
  await press(page, 'ControlOrMeta+a', 'ControlOrMeta+d');
  await expectSaid(page, '2 touchpoints duplicated');
  await press(page, 'n');
  await page.keyboard.type('tells friends #Referral !+2 peer');
  await press(page, 'Enter', 'Escape');
  await expect(line(page, 'Touchpoint ‘tells friends’.*emotion \\+2.* in .*Referral')).toBeFocused();
  expect(await axe(page)).toEqual([]);
});

test('a phone opens the map as an outline, which a finger edits; the lens button leads to the canvas', async ({
  browser,
}) => {
  test.slow();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await openBlankMap(page);
  await expect(outline(page)).toBeVisible();
  await page.getByRole('button', { name: 'Add the first touchpoint' }).tap();
  await page.keyboard.type('Asks strangers first');
  await page.keyboard.press('Enter');
  const asks = line(page, 'Touchpoint ‘Asks strangers first’');
  await expect(asks).toBeVisible();
  await page.getByRole('button', { name: 'Add touchpoint to Awareness' }).tap();
  await page.keyboard.type('Reads reviews');
  await page.keyboard.press('Enter');

  // A finger that rests opens the menu, and lifting it presses nothing there.
  const box = await asks.boundingBox();
  if (!box) throw new Error('No card.');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x: box.x + 60, y: box.y + 16 });
  const menu = page.getByRole('menu', { name: 'Touchpoint ‘Asks strangers first’' });
  await expect(menu).toBeVisible();
  await touch('touchEnd');
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Moment of truth' }).tap();
  await expect(asks).toHaveAccessibleName(/moment of truth/);

  // A tap takes a card, the next one its words.
  await line(page, 'Touchpoint ‘Reads reviews’').getByText('Reads reviews').tap();
  await expect(asks).toHaveAttribute('aria-selected', 'false');
  // A finger stays for about as long as this; what a tap in no time does not show is that the focus comes before it lifts.
  const words = await asks.getByText('Asks strangers first').boundingBox();
  if (!words) throw new Error('No words.');
  await touch('touchStart', { x: words.x + 20, y: words.y + words.height / 2 });
  await page.waitForTimeout(150);
  await touch('touchEnd');
  await expect(asks).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('textbox', { name: 'Touchpoint' })).toHaveCount(0);
  await asks.getByText('Asks strangers first').tap();
  await page.getByRole('textbox', { name: 'Touchpoint' }).fill('Asks people online');
  await page.keyboard.press('Enter');
  await expect(line(page, 'Touchpoint ‘Asks people online’')).toBeVisible();

  // Its channel, in the sheet; the question stands under the new line.
  await page.getByRole('button', { name: 'Inspector' }).tap();
  await page.getByText('Peer to peer', { exact: true }).tap();
  await page.getByRole('combobox', { name: 'Channel' }).tap();
  await page.keyboard.type('redd');
  await page.getByRole('option', { name: /^Reddit/ }).tap();
  await page.getByRole('button', { name: '60 %' }).tap();
  await page.getByRole('button', { name: /Absent/ }).tap();
  await expect(line(page, 'Channel ‘Reddit’, presence 0 of 4, absent, demand 60')).toBeVisible();
  await page.getByRole('button', { name: /^Presence of .*Reddit.*: Absent/ }).tap();
  await page
    .getByRole('menuitem', { name: /^Listening/ })
    .or(page.getByRole('menuitemcheckbox', { name: /^Listening/ }))
    .or(page.getByRole('menuitemradio', { name: /^Listening/ }))
    .tap();
  await expect(line(page, 'Channel ‘Reddit’, presence 1 of 4')).toBeVisible();

  await page.getByRole('button', { name: 'Collapse ‘Awareness’' }).tap();
  await expect(line(page, 'Stage ‘Awareness’.*2 touchpoints and 1 channel$')).toHaveAttribute('aria-expanded', 'false');
  await expect(line(page, 'Touchpoint ‘')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // With a line that is selected: it has another ground.
  await line(page, 'Stage ‘Awareness’').getByText('2 touchpoints and 1 channel').tap();
  await expect(line(page, 'Stage ‘Awareness’')).toHaveAttribute('aria-selected', 'true');
  expect(await axe(page)).toEqual([]);

  // What somebody chose is kept over a reload, also where it is not what a phone opens with.
  await expect(page).not.toHaveURL(/lens\./);
  await seeCanvas(page);
  await expect(page).toHaveURL(/\/map\/lens\.stages/);
  await page.reload();
  await expect(stage(page, 'Awareness')).toBeVisible();
  await page.close();
});

test('a window that is made narrow keeps the lens that it opened with', async ({ page }) => {
  await openSampleMap(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(stage(page, 'Awareness')).toBeVisible();
  await expect(outline(page)).toHaveCount(0);
  await page.reload();
  await expect(outline(page)).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(outline(page)).toBeVisible();
});
