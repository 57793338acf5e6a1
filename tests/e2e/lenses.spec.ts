import { axe } from './support/axe';
import {
  expectSaid,
  lensButton,
  openBlankMap,
  openSampleMap,
  presence,
  runCommand,
  seeAs,
  touchpoint,
} from './support/map';
import { expect, test } from './support/test';

test('the journey is seen as an outline, edited there by keyboard, and the same after a reload', async ({ page }) => {
  test.slow();
  await openSampleMap(page);
  const line = (name: RegExp) => page.getByRole('treeitem', { name });
  await seeAs(page, 'Outline');
  const list = page.getByRole('tree', { name: 'Outline of the journey' });
  await expect(list).toBeVisible();
  await expect(lensButton(page)).toBeFocused();
  await expect(page).toHaveURL(/\/map\/lens\.list$/);
  expect(await axe(page)).toEqual([]);

  // A click selects, arrows go on, Enter edits, and the inspector is the same.
  await line(/^Touchpoint ‘Sees a friend/)
    .getByText('Sees a friend')
    .click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hears it in the chat');
  await page.keyboard.press('Enter');
  await expect(line(/^Touchpoint ‘Hears it in the chat’.* 2 of 5/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(line(/^Touchpoint ‘Hears it in the chat’.* 1 of 5/)).toBeFocused();
  await page.keyboard.press('i');
  await expect(page.getByRole('textbox', { name: 'Touchpoint title' })).toHaveValue('Hears it in the chat');
  await page.keyboard.press('Escape');

  // A new card, and away with it.
  await line(/^Stage ‘Interest’/).click();
  await page.keyboard.press('t');
  await page.keyboard.type('Asks around');
  await page.keyboard.press('Enter');
  await expect(line(/^Touchpoint ‘Asks around’/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(line(/^Touchpoint ‘Asks around’/)).toHaveCount(0);

  // The location says how it was seen; the key goes back, to the same card.
  await line(/^Touchpoint ‘Hears it in the chat’/)
    .getByText('Hears it in the chat')
    .click();
  const id = await line(/^Touchpoint ‘Hears it in the chat’/).getAttribute('data-id');
  await expect(page).toHaveURL(new RegExp(`/map/lens\\.list,${id?.replace(':', '\\.')}$`));
  await page.reload();
  await expect(line(/^Touchpoint ‘Hears it in the chat’/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('v');
  await expect(page.locator('.react-flow__node.selected')).toHaveAccessibleName(/^Touchpoint ‘Hears it in the chat’/);
  await expect(page).toHaveURL(/\/map\/touchpoints\./);
});

test('the curve of emotions is on the map, in words too, and leads to its cards', async ({ page }) => {
  await openSampleMap(page);
  const curve = page.getByRole('img', { name: /^Experience from −2 to \+2\. .*Awareness.*: \+2, \+1, 0, \+1, −1\./ });
  await expect(curve).toBeAttached();
  await page.keyboard.press('f');
  await curve.locator('[data-key^="touchpoints:"] circle').nth(1).click();
  await expect(page.locator('.react-flow__node.selected')).toHaveAccessibleName(/^Touchpoint ‘Hears in the surf club/);
});

test('a lane is hidden and shown again from a menu, and comes out when something leads to a card in it', async ({
  page,
}) => {
  await openSampleMap(page);
  const youTube = presence(page, 'YouTube', 'Interest').or(presence(page, 'Instagram', 'Awareness'));
  await expect(youTube.first()).toBeAttached();
  await lensButton(page).click();
  await page.getByRole('menuitem', { name: 'Lanes', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hide ‘Channels’' }).click();
  await expectSaid(page, 'Channels hidden');
  await expect(page.getByRole('group', { name: /^Channel ‘/ })).toHaveCount(0);
  await expect(page).toHaveURL(/\/map\/hide-lane\.channels/);
  await page.reload();
  await expect(touchpoint(page, 'Sees a friend')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Channel ‘/ })).toHaveCount(0);

  await runCommand(page, 'Lanes: Hide ‘Experience’');
  await expect(page.getByRole('img', { name: /^Experience from/ })).toHaveCount(0);

  await lensButton(page).click();
  await page.getByRole('menuitem', { name: 'Lanes', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Show ‘Channels’' }).click();
  await expect(youTube.first()).toBeAttached();
  await expect(page).toHaveURL(/\/map\/hide-lane\.experience/);

  await runCommand(page, 'Lanes: Hide ‘Touchpoints’');
  await expect(touchpoint(page, 'Sees a friend')).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Sees a friend');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Sees a friend')).toBeFocused();
});

test('how to begin is said over an empty canvas, and above the lines of an empty outline', async ({ page }) => {
  await openBlankMap(page);
  const hint = page.getByRole('region', { name: 'How to begin' });
  await expect(hint).toBeVisible();
  await seeAs(page, 'Outline');
  const list = page.getByRole('tree', { name: 'Outline of the journey' });
  await expect(list.getByRole('button', { name: 'Add touchpoint to Awareness' })).toBeVisible();
  const [said, lines] = [await hint.boundingBox(), await list.boundingBox()];
  expect(said && lines && said.y + said.height <= lines.y).toBe(true);
  await page.keyboard.press('v');
  await expect(hint).toBeVisible();
});
