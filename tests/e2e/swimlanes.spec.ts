import { axe } from './support/axe';
import { expectSaid, lensButton, openSampleMap, seeAs, touchpoint } from './support/map';
import { expect, test } from './support/test';

test('touchpoints stand in the row of who acts, and a card moved to another row says who acts there', async ({
  page,
}) => {
  await openSampleMap(page);
  await touchpoint(page, 'Searches').click();
  await seeAs(page, 'Swimlanes');
  await expectSaid(page, 'Seen as swimlanes');
  await expect(lensButton(page)).toHaveText('Swimlanes');
  await expect(page).toHaveURL(/\/map\/lens\.swimlanes,touchpoints\./);
  expect(await axe(page)).toEqual([]);

  // By keyboard: from the last place of a row to the first of the next one, and back.
  const card = touchpoint(page, 'Searches');
  await card.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectSaid(page, /moved to Awareness, Peer to peer, 1 of 4/);
  await expect(card).toHaveAccessibleName(/customers among themselves/);
  await expect(card).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card).toHaveAccessibleName(/by the customer/);

  // By hand: let go in the row of the company, at another stage.
  const target = await page.getByRole('button', { name: 'Add company touchpoint to Interest' }).boundingBox();
  const from = await card.boundingBox();
  if (!target || !from) throw new Error('Nothing to drag, or nowhere to drop.');
  await page.mouse.move(from.x + 60, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 60, { steps: 4 });
  await page.mouse.move(target.x + 60, target.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect(card).toHaveAccessibleName(/by the company, .* in Interest, 2 of 2/);

  // What is added in a row acts as all in it do, and so does the next one, after Tab.
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Add peer touchpoint to Purchase' }).click();
  await page.keyboard.type('Asks the neighbours');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Shows the tickets');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Asks the neighbours')).toHaveAccessibleName(/customers among themselves/);
  await expect(touchpoint(page, 'Shows the tickets')).toHaveAccessibleName(/customers among themselves.* 3 of 3/);
});

test('a card stands in the row of whoever owns its channel, and goes to another one with its channel', async ({
  page,
}) => {
  await openSampleMap(page);
  const card = touchpoint(page, 'Pays in the app');
  await card.click();
  await seeAs(page, 'Owners');
  await expectSaid(page, 'Seen as owners');
  await expect(page.getByRole('button', { name: 'Add touchpoint to Purchase' })).toHaveCount(1);
  // With the card of a channel that nobody owns, which has the last row. Whole, the map does not move.
  await page.keyboard.press('f');
  const y = async (title: string) => (await touchpoint(page, title).boundingBox())?.y ?? 0;
  const above = async () => (await y('Shares the booking')) - (await y('Pays in the app'));
  await expect.poll(above).toBeGreaterThan(150);

  // From row to row a card goes by its channel only.
  await card.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expectSaid(page, 'This is the first place');
  await page.keyboard.press('c');
  await page.getByRole('option', { name: 'No channel' }).click();
  await page.keyboard.press('f');
  await expect.poll(above).toBeLessThan(60);
  expect(await above()).toBeGreaterThan(0);
});
