import type { Locator, Page } from '@playwright/test';
import { openLibrary } from './support/library';
import { expectSaid, openBlankMap, openSampleMap, stage, titlesIn, touchpoint } from './support/map';
import { expect, test } from './support/test';

test('cards are copied, cut and pasted, and lines become cards, without asking for the clipboard', async ({ page }) => {
  await openBlankMap(page);
  await stage(page, 'Interest').focus();
  await page.keyboard.press('t');
  await page.keyboard.type('Reads reviews');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+c');
  await expectSaid(page, '‘Reads reviews’ copied');
  await stage(page, 'Support').focus();
  await page.keyboard.press('Control+v');
  await expect(touchpoint(page, 'Reads reviews')).toHaveCount(2);
  expect(await titlesIn(page, 'Support')).toEqual(['Reads reviews']);

  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '• Waits\n• Calls\n• Leaves');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(touchpoint(page, 'Leaves')).toBeVisible();
  expect(await titlesIn(page, 'Support')).toEqual(['Reads reviews', 'Waits', 'Calls', 'Leaves']);
  await page.keyboard.press('Control+z');
  await expect(touchpoint(page, 'Waits')).toHaveCount(0);
  expect(await titlesIn(page, 'Support')).toEqual(['Reads reviews']);

  await touchpoint(page, 'Reads reviews').last().focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ' often\nAsks a friend');
    const field = document.activeElement;
    field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(touchpoint(page, 'Asks a friend')).toBeVisible();
  await expectSaid(page, 'First line into the card');
});

test('what is copied before the code that copies has come is copied when it comes', async ({ page }) => {
  await page.route(/\/clipboard-[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await openSampleMap(page);
  await page.getByRole('group', { name: /^Touchpoint .* in Interest, 1 of/ }).click();
  await page.keyboard.press('Control+c');
  await expectSaid(page, /copied/);
  await stage(page, 'Support').focus();
  const before = (await titlesIn(page, 'Support')).length;
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await titlesIn(page, 'Support')).length).toBe(before + 1);
});

test('what another program put there under our name changes nothing and says so', async ({ page }) => {
  await openSampleMap(page);
  const before = await page.locator('.react-flow__node-touchpoint').count();
  await stage(page, 'Support').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('application/x-throughline-cards+json', '{"tables": 7}');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expectSaid(page, /Nothing was pasted\./);
  expect(await page.locator('.react-flow__node-touchpoint').count()).toBe(before);
});

const press = async (page: Page, on: Locator, ...entries: readonly string[]) => {
  await on.click({ button: 'right', position: { x: 20, y: 12 } });
  for (const entry of entries) await page.getByRole('menuitem', { name: entry, exact: true }).click();
};
/** What another program put into the clipboard. */
const copyText = (page: Page, text: string) => page.evaluate((words) => navigator.clipboard.writeText(words), text);

test('the menus cut, copy and paste: in a journey, in another tab, in another journey; each is one undo', async ({
  page,
  context,
}) => {
  await openSampleMap(page);
  const title = (await titlesIn(page, 'Interest'))[0] ?? '';
  const card = touchpoint(page, title);
  const facts = (await card.getAttribute('aria-label')) ?? '';
  const support = await titlesIn(page, 'Support');

  await press(page, card, 'Cut');
  await expect(card).toHaveCount(0);
  await press(page, stage(page, 'Support'), 'Paste here');
  await expect.poll(() => titlesIn(page, 'Support')).toEqual([...support, title]);
  // All that the card held came along.
  const held = (label: string) => /, on [^,]+,/.exec(label)?.[0];
  expect(held((await card.getAttribute('aria-label')) ?? '')).toBe(held(facts));
  await page.keyboard.press('Control+z');
  await expect.poll(() => titlesIn(page, 'Support')).toEqual(support);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await titlesIn(page, 'Interest'))[0]).toBe(title);

  // Several, and behind the chosen one.
  await card.click();
  await page.getByRole('group', { name: /^Touchpoint .* in Interest, 2 of/ }).click({ modifiers: ['Shift'] });
  await press(page, card, 'Copy 2 touchpoints');
  await expectSaid(page, '2 touchpoints copied');

  const tab = await context.newPage();
  await tab.goto(page.url());
  const last = touchpoint(tab, support.at(-1) ?? '').last();
  await press(tab, last, 'Paste after this card');
  await expect.poll(async () => (await titlesIn(tab, 'Support')).length).toBe(support.length + 2);
  expect((await titlesIn(tab, 'Support')).at(-2)).toBe(title);
  await tab.keyboard.press('Control+z');
  await expect.poll(() => titlesIn(tab, 'Support')).toEqual(support);
  await tab.close();

  await openLibrary(page);
  await page.getByRole('button', { name: 'New journey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Blank lifecycle/ }).click();
  await press(page, stage(page, 'Purchase'), 'Paste here');
  await expect.poll(async () => (await titlesIn(page, 'Purchase')).length).toBe(2);
});

test('lines of text pasted by the menu of the ground become cards there, one undo', async ({ page }) => {
  await openBlankMap(page);
  await copyText(page, 'Waits\nCalls\nLeaves');
  const head = await stage(page, 'Delivery').boundingBox();
  if (!head) throw new Error('No stage.');
  await page.mouse.click(head.x + head.width / 2, head.y + head.height + 120, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Paste here' }).click();
  await expect.poll(() => titlesIn(page, 'Delivery')).toEqual(['Waits', 'Calls', 'Leaves']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titlesIn(page, 'Delivery')).toEqual([]);
});

test('where the browser refuses, a field takes the paste', async ({ page, context }) => {
  await openSampleMap(page);
  const title = (await titlesIn(page, 'Interest'))[0] ?? '';
  await press(page, touchpoint(page, title), 'Copy');
  await expectSaid(page, 'copied');
  const support = await titlesIn(page, 'Support');
  await context.clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.read = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await press(page, stage(page, 'Support'), 'Paste here');
  const dialog = page.getByRole('dialog', { name: 'Paste cards' });
  await expect(dialog).toContainText('The browser did not let Throughline read the clipboard.');
  await expect(dialog.getByRole('textbox', { name: 'Paste here' })).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect.poll(() => titlesIn(page, 'Support')).toEqual([...support, title]);
  await expect(dialog).toHaveCount(0);
});
