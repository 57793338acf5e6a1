import type { CDPSession, Page } from '@playwright/test';
import { openBlankMap, openSampleMap, pointOf, presence, seeCanvas, stage, touchpoint } from './support/map';
import { expect, test } from './support/test';

/** Presses keys one by one and counts them. */
function counting(page: Page) {
  let count = 0;
  return {
    async press(...keys: string[]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        count += 1;
      }
    },
    count: () => count,
  };
}

test('“on Reddit first, 60 % of them, and we are not there” takes eight keys after the card’s text', async ({
  page,
}) => {
  await openBlankMap(page);
  await stage(page, 'Interest').focus();
  await page.keyboard.press('t');
  await page.keyboard.type('Customers ask on Reddit first');
  const keys = counting(page);
  await keys.press('Enter', 'c', 'r', 'e', 'd', 'Enter', '6', '0');
  expect(keys.count()).toBeLessThanOrEqual(8);

  const chip = presence(page, 'Reddit', 'Interest');
  await expect(chip).toHaveAttribute('aria-label', /presence 0 of 4, absent, demand 60\s?%/);
  const card = touchpoint(page, 'Customers ask on Reddit first');
  await expect(card).toHaveAttribute('aria-label', /on Reddit/);
  // Back at the card, for the next thought.
  await expect(card).toBeFocused();
  await expect(stage(page, 'Interest')).toHaveAttribute('aria-label', /coverage 0\s?%/);
  // Card and channel were one edit.
  for (let step = 0; step < 3 && (await chip.count()) > 0; step += 1) await page.keyboard.press('Control+z');
  await expect(chip).toHaveCount(0);
  await expect(card).toHaveAttribute('aria-label', /^(?!.*, on Reddit,)/);
});

test('a channel that customers use and that is not attached waits as a ghost chip; Enter attaches it', async ({
  page,
}) => {
  await openSampleMap(page);
  const ghosts = page.locator('.react-flow__node-ghost button');
  const first = ghosts.first();
  await expect(first).toHaveAttribute('aria-label', /\d+\s?% of customers are at .*; not attached. Attach/);
  const before = await page.locator('.react-flow__node-presence').count();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node-presence')).toHaveCount(before + 1);
  await expect(page.getByRole('group', { name: /^How far are you on/ })).toBeFocused();
});

test('on a tablet what a card asks stands beside the open inspector, not under it', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openSampleMap(page);
  const card = touchpoint(page, 'Books two seats');
  await card.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('i');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.getByRole('group', { name: 'Details' })).toBeFocused();
  await card.click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('c');
  const question = page.getByRole('group', { name: /^Channel of/ });
  await expect(question).toBeVisible();
  const [asked, beside] = [await question.boundingBox(), await inspector.boundingBox()];
  if (!asked || !beside) throw new Error('the question or the inspector is not on screen');
  expect(asked.x + asked.width).toBeLessThanOrEqual(beside.x);
});

test('a channel is dragged by finger onto a stage, and the list scrolls otherwise', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });
  await openSampleMap(page);
  await page.getByRole('button', { name: 'Channel palette' }).tap();
  const list = page.getByRole('listbox', { name: 'Channels' });
  await page.getByRole('searchbox', { name: 'Search channels' }).fill('mastodon');
  const row = list.locator('[data-item]').filter({ hasText: 'Mastodon' }).first();
  const from = await pointOf(row, 0.3, 0.4);
  const client = await page.context().newCDPSession(page);
  const before = await page.locator('.react-flow__node-presence').count();
  await swipe(client, [from, { x: from.x, y: from.y - 200 }, { x: 600, y: 500 }]);
  expect(await page.locator('.react-flow__node-presence').count()).toBe(before);

  const to = await pointOf(stage(page, 'Purchase'), 0.5, 0.8);
  const at = await pointOf(row, 0.3, 0.4);
  // Sideways: that is what takes a row.
  await swipe(client, [at, { x: at.x + 80, y: at.y }, { x: Math.max(to.x, 420), y: to.y }]);
  await expect(page.locator('.react-flow__node-presence')).toHaveCount(before + 1);
  await page.close();
});

async function swipe(client: CDPSession, points: readonly { x: number; y: number }[]) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  let [from = { x: 0, y: 0 }] = points;
  await send('touchStart', [from]);
  for (const to of points.slice(1)) {
    for (let step = 1; step <= 5; step += 1) {
      const share = step / 5;
      await send('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    }
    from = to;
  }
  await send('touchEnd', []);
}

test('on a phone a card gets its actor, channel, demand and presence by seven taps', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await openBlankMap(page);
  await seeCanvas(page);
  await page.getByRole('button', { name: 'Add the first touchpoint' }).tap();
  await page.keyboard.type('Asks strangers first');
  await page.getByRole('button', { name: 'Inspector' }).tap();
  await page.getByText('Peer to peer', { exact: true }).tap();
  await page.getByRole('combobox', { name: 'Channel' }).tap();
  await page.keyboard.type('redd');
  await page.getByRole('option', { name: /^Reddit/ }).tap();
  // The sheet has made room for the question on the chip.
  await page.getByRole('button', { name: '60 %' }).tap();
  await page.getByRole('button', { name: /Absent/ }).tap();
  await expect(presence(page, 'Reddit', 'Awareness')).toHaveAttribute('aria-label', /absent, demand 60\s?%/);
  await expect(touchpoint(page, 'Asks strangers first')).toHaveAttribute('aria-label', /on Reddit/);
  await page.close();
});
