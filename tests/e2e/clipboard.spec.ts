import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe';
import { openLibrary } from './support/library';
import { expectSaid, openBlankMap, openSampleMap, pointOf, stage, titlesIn, touchpoint } from './support/map';
import { carry, copiedFrom, paste } from './support/spreadsheets';
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

for (const [program, copied] of Object.entries(copiedFrom))
  test(`cells of ${program} under our words are shown first, and come into their stages as one undo`, async ({
    page,
  }) => {
    await openBlankMap(page);
    await stage(page, 'Interest').focus();
    const cells = [
      ['Stage', 'Touchpoint', 'Emotion', 'Pains'],
      ['Support', 'Calls, then waits', '-1', 'Ten minutes\n"Please hold"'],
      ['', 'Reads reviews', '', ''],
    ];
    await paste(page, copied(cells));
    const dialog = page.getByRole('dialog', { name: 'Import pasted cells' });
    await expect(
      dialog.getByRole('row', { name: /^Calls, then waits Support Customer Negative Ten minutes \| / }),
    ).toBeVisible();
    await expectSaid(page, 'pasted cells read');
    // What names no stage comes where it was pasted.
    await expect(dialog.getByRole('row', { name: 'Reads reviews Interest Customer' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Import 2 touchpoints' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('2 cards imported from pasted cells; one undo takes them back')).toBeVisible();
    expect(await titlesIn(page, 'Support')).toEqual(['Calls, then waits']);
    expect(await titlesIn(page, 'Interest')).toEqual(['Reads reviews']);
    await expect(touchpoint(page, 'Calls, then waits')).toHaveAttribute('aria-label', /emotion −1.*2 pains/);
    await expect(touchpoint(page, 'Reads reviews')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('group', { name: /^Touchpoint / })).toHaveCount(0);
  });

test('cells without our words are asked about, and a column of them becomes cards at once', async ({ page }) => {
  await openBlankMap(page);
  await stage(page, 'Delivery').focus();
  await paste(page, copiedFrom['Google Sheets']([['Waits at home'], ['Signs for it']]));
  await expectSaid(page, '2 touchpoints added at ‘Delivery’');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await stage(page, 'Delivery').focus();
  await paste(
    page,
    copiedFrom.Excel([
      ['Opens the box', 'Support', 'No manual'],
      ['Calls', 'Support', 'Waits'],
    ]),
  );
  const dialog = page.getByRole('dialog', { name: 'Import pasted cells' });
  await expect(dialog.getByRole('button', { name: /Column 1, “Opens the box”/ })).toContainText('Title');
  await expect(dialog.getByRole('button', { name: /Column 2, “Support”/ })).toContainText('Stage');
  await dialog.getByRole('button', { name: /Column 3, “No manual”/ }).click();
  await page.getByRole('option', { name: 'Pains' }).click();
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 2 touchpoints' }).click();
  await expect(touchpoint(page, 'Opens the box')).toHaveAttribute('aria-label', /1 pain, in Support/);
  expect(await titlesIn(page, 'Support')).toEqual(['Opens the box', 'Calls']);
});

test('a table pasted and left with Escape changes nothing, and the focus is where it was', async ({ page }) => {
  await openBlankMap(page);
  await stage(page, 'Delivery').focus();
  await paste(page, { text: 'Title,Stage\nAsks,Support\n' });
  await expect(page.getByRole('button', { name: 'Import 1 touchpoint' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(stage(page, 'Delivery')).toBeFocused();
  await expect(page.getByRole('group', { name: /^Touchpoint / })).toHaveCount(0);
});

test('copied cards are a table to a spreadsheet and an e-mail, and a title to a sentence', async ({ page }) => {
  await openSampleMap(page);
  const [first = '', second = ''] = await titlesIn(page, 'Interest');
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const form = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { text: await form('text/plain'), html: await form('text/html') };
    });
  const cellsOf = (html: string) =>
    [...html.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t/gs)].map(([, cell]) => cell),
    );
  await touchpoint(page, first).click();
  await page.keyboard.press('Control+c');
  await expectSaid(page, 'copied');
  const one = await copied();
  expect([one.text, cellsOf(one.html)]).toEqual([first, []]);
  await touchpoint(page, second).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+c');
  await expectSaid(page, '2 touchpoints copied');
  const { text, html } = await copied();
  const cells = cellsOf(html);
  expect(text.split('\n').map((line) => line.split('\t'))).toEqual(cells);
  expect(cells[0]?.slice(0, 3)).toEqual(['Stage', 'Touchpoint', 'Actor']);
  expect(cells.slice(1).map((row) => row.slice(0, 2))).toEqual([
    ['Interest', first],
    ['Interest', second],
  ]);
});

test('a text dropped on a stage becomes cards where the line showed, a link is left alone', async ({ page }) => {
  await openBlankMap(page);
  const { x, y } = await pointOf(stage(page, 'Delivery'));
  const link = await carry(page, { text: 'https://example.org/', link: 'https://example.org/' });
  await link.over(x, y + 120);
  await link.drop(x, y + 120);
  const lines = await carry(page, { text: 'Waits\nSigns' });
  await expect(async () => {
    await lines.over(x, y + 120);
    await expect(page.getByTestId('landing')).toBeVisible({ timeout: 500 });
  }).toPass();
  await lines.drop(x, y + 120);
  await expectSaid(page, '2 touchpoints added at ‘Delivery’');
  expect(await titlesIn(page, 'Delivery')).toEqual(['Waits', 'Signs']);
  await expect(page.getByTestId('landing')).toHaveCount(0);
  await expect(touchpoint(page, 'Signs')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: /^Touchpoint / })).toHaveCount(0);
});

test('a table dropped on the map is shown first for this journey; other files belong in the library', async ({
  page,
}) => {
  await openBlankMap(page);
  await stage(page, 'Awareness').click();
  const { x, y } = await pointOf(stage(page, 'Delivery'));
  const picture = await carry(page, { files: [{ name: 'map.png', text: 'x' }] });
  await picture.drop(x, y + 120);
  await expect(page.getByText('Nothing was imported: files are dropped in the library.')).toBeVisible();
  const table = await carry(page, { files: [{ name: 'Research.CSV', text: 'Title;Notes\nSigns;\n' }] });
  const dialog = page.getByRole('dialog', { name: 'Import Research.CSV' });
  await expect(async () => {
    await table.over(x, y + 120);
    await table.drop(x, y + 120);
    await expect(dialog.getByRole('row', { name: 'Signs Delivery Customer' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesIn(page, 'Delivery')).toEqual(['Signs']);
});

test('several cards are duplicated at once, each behind its own, and the copies are selected', async ({ page }) => {
  await openSampleMap(page);
  const before = await titlesIn(page, 'Interest');
  const [first = '', second = ''] = before;
  await touchpoint(page, second).click();
  await touchpoint(page, first).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+d');
  await expectSaid(page, '2 touchpoints duplicated');
  expect(await titlesIn(page, 'Interest')).toEqual([first, first, second, second, ...before.slice(2)]);
  await page.keyboard.press('Delete');
  await expect.poll(() => titlesIn(page, 'Interest')).toEqual(before);
});
