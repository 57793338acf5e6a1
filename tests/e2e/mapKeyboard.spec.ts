import { expectSaid, link, openBlankMap, openSampleMap, presence, stage, titlesIn, touchpoint } from './support/map';
import { expect, test } from './support/test';

test('the same journey is drawn by keyboard alone', async ({ page }) => {
  test.slow();
  await openBlankMap(page);
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

  // T adds to the stage of the selection; Tab goes on to the next card.
  await page.keyboard.press('t');
  await page.keyboard.type('Sees a post');
  await press('Tab');
  await page.keyboard.type('Hears from a friend');
  await press('Enter');
  await expect(touchpoint(page, 'Hears from a friend')).toBeFocused();

  // Arrows walk; F2 renames.
  await press('ArrowUp');
  await expect(touchpoint(page, 'Sees a post')).toBeFocused();
  await press('F2');
  await page.keyboard.type('Sees a clip');
  await press('Enter');

  // Alt+arrows move, and the new place is said.
  await press('Alt+ArrowRight');
  await expectSaid(page, '‘Sees a clip’ moved to Interest, 1 of 1');
  await expect(touchpoint(page, 'Sees a clip')).toBeFocused();
  await press('Alt+ArrowLeft');
  await expectSaid(page, '‘Sees a clip’ moved to Awareness, 1 of 2');
  await press('Alt+ArrowDown');
  await expectSaid(page, '‘Sees a clip’ moved to Awareness, 2 of 2');
  await expect(touchpoint(page, 'Sees a clip')).toBeFocused();

  // Emotion, moment of truth.
  await press('=', 'm');
  await expect(touchpoint(page, 'Sees a clip')).toHaveAttribute('aria-label', /emotion \+1, moment of truth/);

  // To the last stage and a card there.
  await press('ArrowUp', 'ArrowUp');
  await expect(stage(page, 'Awareness')).toBeFocused();
  await press(...Array.from({ length: 6 }, () => 'ArrowRight'), 't');
  await page.keyboard.type('Tells others');
  await press('Enter');

  // L links, arrows choose, Enter draws; back to the beginning is a loop.
  await press('l');
  await expectSaid(page, 'Linking from ‘Tells others’');
  await press(...Array.from({ length: 6 }, () => 'ArrowLeft'));
  await expect(touchpoint(page, 'Hears from a friend')).toBeFocused();
  await press('Enter');
  await expectSaid(page, 'Linked ‘Tells others’ to ‘Hears from a friend’');

  // The link is reached through the card's menu, labelled and reversed.
  await press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Links of this card' }).focus();
  await press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: /^Link from ‘Tells others’/ })).toBeFocused();
  await press('Enter');
  await expect(link(page, 'Tells others', 'Hears from a friend')).toBeFocused();
  await press('Enter');
  await page.keyboard.type('word of mouth');
  await press('Enter');
  await expect(link(page, 'Tells others', 'Hears from a friend')).toHaveAttribute('aria-label', /‘word of mouth’/);
  await press('r');
  await expect(link(page, 'Hears from a friend', 'Tells others')).toHaveCount(1);

  // A channel: C, type, Enter; then its level by digit.
  await press('ArrowRight');
  await expect(touchpoint(page, 'Tells others')).toBeFocused();
  await press('ArrowUp', 'c');
  await expect(page.getByRole('searchbox', { name: 'Search channels' })).toBeFocused();
  await page.keyboard.type('reddit');
  await press('ArrowDown', 'Enter', 'Escape', 'Escape');
  await expect(presence(page, 'Reddit', 'Referral')).toBeVisible();
  await presence(page, 'Reddit', 'Referral').focus();
  await press('4');
  await expect(presence(page, 'Reddit', 'Referral')).toHaveAttribute('aria-label', /presence 4 of 4, leading/);

  // A stage is added after the selected one and moved.
  await press('Shift+N');
  await page.keyboard.type('Reunion');
  await press('Enter');
  await expect(stage(page, 'Reunion')).toHaveAttribute('aria-label', /, 8 of 8,/);
  await press('Alt+ArrowLeft');
  await expectSaid(page, 'Stage ‘Reunion’ moved, 7 of 8');
  await expect(stage(page, 'Reunion')).toBeFocused();
  await press('Delete');
  await expectSaid(page, 'Stage ‘Reunion’ deleted');
  await expect(stage(page, 'Referral')).toBeFocused();
  await press('Control+z');
  await expect(stage(page, 'Reunion')).toBeVisible();
});

test('every node of the map has a name, and they are read stage by stage, links last', async ({ page }) => {
  await openSampleMap(page);
  const nodes = page.locator('.react-flow__node');
  const names = await nodes.evaluateAll((all) =>
    all.map(
      (node) => node.getAttribute('aria-label') ?? node.querySelector('button')?.getAttribute('aria-label') ?? '',
    ),
  );
  expect(names.filter((name) => name === '')).toEqual([]);

  // In the page they stand stage by stage, cards in order, and the links after them.
  const order = await page
    .locator('.react-flow__node, .react-flow__edge')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-roledescription')));
  expect(order.lastIndexOf('channel')).toBeLessThan(order.indexOf('link'));
  const places = names.filter((name) => /^Touchpoint.* in Interest, /.test(name));
  expect(places.map((name) => Number(/ in Interest, (\d+) of/.exec(name)?.[1]))).toEqual(places.map((_, i) => i + 1));
});

test('the map is one stop for Tab, and the inspector takes the focus and gives it back', async ({ page }) => {
  await openSampleMap(page);
  const map = page.getByRole('application', { name: 'Map of the journey' });
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const card = page.getByRole('group', { name: /^Touchpoint .* in Interest, 2 of/ });
  await card.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('toolbar', { name: 'Map' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(card).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(map.locator(':focus')).toHaveCount(0);
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(card).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('.react-flow__node:focus')).toHaveAttribute('aria-label', / in Referral, /);
  await page.keyboard.press('Control+Home');
  await expect(stage(page, 'Awareness')).toBeFocused();
  await card.focus();

  const opens = [
    () => page.keyboard.press('i'),
    () => page.keyboard.press('Alt+Enter'),
    async () => {
      await page.keyboard.press('Control+k');
      await expect(page.getByPlaceholder('Search commands')).toBeFocused();
      await page.keyboard.type('Inspector');
      await page.keyboard.press('Enter');
    },
    async () => {
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Show in the inspector' }).focus();
      await page.keyboard.press('Enter');
    },
  ];
  for (const open of opens) {
    await open();
    await expect(inspector.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(inspector).toHaveCount(0);
    await expect(card).toBeFocused();
  }

  // F6 goes round: header, map, toolbar, palette, inspector.
  await page.keyboard.press('i');
  await expect(inspector.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(card).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(inspector.locator(':focus')).toHaveCount(1);
});

test('the focus is never on the body', async ({ page }) => {
  await openSampleMap(page);
  const isSomewhere = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  const isOnMap = () => page.evaluate(() => document.activeElement?.closest('[data-map-canvas]') != null);
  const card = page.getByRole('group', { name: /^Touchpoint .* in Interest, 2 of/ });
  await card.click();
  await page.keyboard.press('Delete');
  await isSomewhere();
  // The message with Undo: pressed, it goes with what had the focus.
  await page.keyboard.press('F6');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().press('Enter');
  const redo = page.getByRole('button', { name: /^Redo/ });
  await expect(redo).toBeEnabled();
  await isSomewhere();
  // A button that is switched off by being pressed.
  await redo.press('Enter');
  await expect(redo).toBeDisabled();
  await isSomewhere();
  // The ground of the map.
  await page.mouse.click(700, 20 + 60);
  await page.locator('.react-flow__pane').click({ position: { x: 1300, y: 700 } });
  await isSomewhere();
  for (const key of ['Control+f', 'Control+k', '?', 'p', 'i']) {
    await page.keyboard.press(key);
    await expect.poll(isOnMap).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(isOnMap).toBe(true);
  }
});

test('several cards move and go as one', async ({ page }) => {
  await openSampleMap(page);
  await page.getByRole('group', { name: /^Touchpoint .* in Purchase, 1 of/ }).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Alt+ArrowLeft');
  await expectSaid(page, '2 touchpoints moved to Interest');
  const titles = await titlesIn(page, 'Interest');
  await page.keyboard.press('Delete');
  await expectSaid(page, '2 touchpoints deleted');
  await expect.poll(() => titlesIn(page, 'Interest')).toHaveLength(titles.length - 2);
  await expect(page.locator('.react-flow__node:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titlesIn(page, 'Interest')).toEqual(titles);
});

test('a card is found by what it says', async ({ page }) => {
  await openSampleMap(page);
  const title = (await titlesIn(page, 'Referral'))[0] ?? '';
  await page.keyboard.press('Control+f');
  await expect(page.getByPlaceholder('Find a card, channel or stage')).toBeFocused();
  await page.keyboard.type(title.slice(0, 24));
  await expect(page.getByRole('menuitem', { name: title })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: new RegExp(`^Touchpoint ‘${title.slice(0, 24)}`) })).toBeFocused();
});

test('Escape lets go of a link, and says so', async ({ page }) => {
  await openSampleMap(page);
  const card = page.getByRole('group', { name: /^Touchpoint .* in Purchase, 1 of/ });
  await card.focus();
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expectSaid(page, 'No link drawn');
  await expect(card).toBeFocused();
});

test('what a menu of the map opens has the focus, so that the next letter is for it', async ({ page }) => {
  await openBlankMap(page);
  await stage(page, 'Interest').focus();
  await page.keyboard.press('t');
  await page.keyboard.type('Asks friends');
  for (const key of ['Enter', 'c', 'r', 'e', 'd', 'Enter']) await page.keyboard.press(key);
  // Esc before it would call off what is still being fetched.
  await expect(presence(page, 'Reddit', 'Interest')).toBeVisible();
  await page.keyboard.press('Escape');
  const inspector = page.getByRole('region', { name: 'Inspector' }).getByRole('group', { name: 'Details' });
  const card = () => touchpoint(page, 'Asks friends');
  const chip = () => presence(page, 'Reddit', 'Interest');
  const interest = () => stage(page, 'Interest');
  const opened = [
    { on: card, entries: ['Edit in place'], takes: page.getByRole('textbox', { name: 'Touchpoint' }) },
    { on: card, entries: ['Channel', 'Another channel…'], takes: page.getByRole('combobox', { name: /^Channel of/ }) },
    { on: card, entries: ['Show in the inspector'], takes: inspector },
    { on: chip, entries: ['How many customers use it'], takes: page.getByRole('group', { name: /^How many/ }) },
    { on: interest, entries: ['Rename'], takes: page.getByRole('textbox', { name: 'Stage' }) },
    { on: interest, entries: ['Attach channel'], takes: page.getByRole('searchbox', { name: 'Search channels' }) },
    { on: interest, entries: ['Add touchpoint'], takes: page.getByRole('textbox', { name: 'Touchpoint' }) },
  ];
  for (const { on, entries, takes } of opened) {
    await on().focus();
    await page.keyboard.press('Shift+F10');
    for (const entry of entries) await page.getByRole('menuitem', { name: entry, exact: true }).click();
    await expect(takes, entries.join(' › ')).toBeFocused();
    await page.keyboard.press('Escape');
  }
});
