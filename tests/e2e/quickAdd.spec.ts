import { axe } from './support/axe';
import { expectSaid, openBlankMap, openSampleMap, presence, stage, titlesIn, touchpoint } from './support/map';
import { expect, test } from './support/test';

test('ten thoughts in ten lines: cards, channels, shares and tags, without the mouse and without a dialog', async ({
  page,
}) => {
  await openBlankMap(page);
  await stage(page, 'Interest').focus();
  await page.keyboard.press('n');
  const line = page.getByRole('combobox', { name: 'Quick add' });
  await expect(line).toBeFocused();
  await page.keyboard.type('asks strangers first @Reddit 60% peer');
  await expect(line).toHaveAccessibleDescription(
    /Stage Interest.*Channel Reddit.*Use it 60%, estimated.*Actor Peer to peer/,
  );
  await page.keyboard.press('Enter');
  await expectSaid(page, /‘asks strangers first’ added to ‘Interest’, on ‘Reddit’, 60% use it, estimated/);
  await expect(touchpoint(page, 'asks strangers first')).toHaveAccessibleName(/customers among themselves.*on Reddit/);
  await expect(presence(page, 'Reddit', 'Interest')).toBeVisible();
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('');

  const thoughts = [
    'reads reviews',
    'compares fares @Google Search 80%',
    'waits for an answer !-2 #Support',
    'calls twice !bad company',
    'tells friends #Referral ^viral',
    'sees an advert @Instagram #Awareness',
    'books',
    'pays !good',
    'flies #Delivery !+2',
  ];
  for (const thought of thoughts) {
    await page.keyboard.type(thought);
    await page.keyboard.press('Enter');
    await expect(line).toHaveValue('');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await titlesIn(page, 'Interest')).toEqual(['asks strangers first', 'reads reviews', 'compares fares']);
  // A line that names a stage stays there with the next.
  expect(await titlesIn(page, 'Support')).toEqual(['waits for an answer', 'calls twice']);
  expect(await titlesIn(page, 'Awareness')).toEqual(['sees an advert', 'books', 'pays']);
  await expect(touchpoint(page, 'waits for an answer')).toHaveAccessibleName(/emotion −2/);
  await expect(touchpoint(page, 'tells friends')).toHaveAccessibleName(/viral/);

  // One line is one step: with nothing typed, Undo takes it back.
  await page.keyboard.press('Control+z');
  await expect(touchpoint(page, 'flies')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(touchpoint(page, 'flies')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
  await expect(touchpoint(page, 'flies')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(touchpoint(page, 'pays')).toHaveCount(0);
});

test('names are completed while they are typed, by keys and by pointer, and what names nothing stays text', async ({
  page,
}) => {
  await openBlankMap(page);
  await page.keyboard.press('n');
  const line = page.getByRole('combobox', { name: 'Quick add' });
  await expect(line).toBeFocused();
  await page.keyboard.type('asks @google');
  const list = page.getByRole('listbox', { name: 'Names' });
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const second = await list.getByRole('option').nth(1).locator('span[dir]').textContent();
  await expect(list.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue(`asks @${second} `);
  await expect(list).toHaveCount(0);
  await page.keyboard.type('#sup');
  await list.getByRole('option', { name: 'Support' }).click();
  await expect(line).toBeFocused();
  await page.keyboard.type('and @nobody 60');
  await expect(line).toHaveAccessibleDescription(/Stage Support/);
  await page.keyboard.press('Enter');
  expect(await titlesIn(page, 'Support')).toEqual(['asks and @nobody 60']);

  // The first Esc closes the names, the second the line.
  await page.keyboard.type('@red');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expectSaid(page, /‘Reddit’ attached at ‘Support’/);
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
});

test('a share that does not count, since segments have said theirs, is said to be noted', async ({ page }) => {
  await openSampleMap(page);
  await page.keyboard.press('n');
  await page.keyboard.type('asks the web #Interest @Google Search 60%');
  await page.keyboard.press('Enter');
  await expectSaid(page, /on ‘Google Search’, 60% noted as your estimate: what segments say counts/);
  await page.keyboard.type('asks the web #Interest @Google Search ~weekend 60%');
  await expect(page.getByRole('combobox', { name: 'Quick add' })).toHaveAccessibleDescription(/Use it 60%/);
});

test('what is typed before the line is there is in it, and it is accessible', async ({ page }) => {
  await page.route(/\/QuickAdd-[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await openBlankMap(page);
  await stage(page, 'Purchase').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('books @');
  const line = page.getByRole('combobox', { name: 'Quick add' });
  await expect(page.getByRole('listbox', { name: 'Names' })).toBeVisible();
  await expect(line).toHaveValue('books @');
  expect(await axe(page)).toEqual([]);
  for (const width of [360, 1024]) {
    await page.setViewportSize({ width, height: 640 });
    const box = await line.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  }
});
