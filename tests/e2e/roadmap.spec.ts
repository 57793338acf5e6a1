import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe';
import { expect, test } from './support/test';

async function openRoadmap(page: Page) {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.waitForURL(/journey\/.+\/map/);
  await page.getByRole('link', { name: 'Roadmap' }).click();
  await expect(card(page, 'Club captains')).toBeVisible();
}

const card = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`^Initiative ‘${title}`) });
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const live = (page: Page) => page.locator('[data-live-announcer]');

async function titlesIn(page: Page, name: string): Promise<string[]> {
  return column(page, name).getByRole('heading', { level: 3 }).allTextContents();
}

async function removeAll(page: Page) {
  await card(page, 'Say it first').focus();
  for (let left = 5; left > 0; left--) {
    await expect(page.locator('[data-initiative]')).toHaveCount(left);
    await page.keyboard.press('Delete');
  }
  await expect(page.locator('[data-initiative]')).toHaveCount(0);
}

async function carry(page: Page, from: Locator, x: number, y: number) {
  await from.scrollIntoViewIfNeeded();
  const box = await from.boundingBox();
  if (!box) throw new Error('what is to be carried is not on screen');
  await page.mouse.move(box.x + 60, box.y + 45);
  await page.mouse.down();
  await page.mouse.move(x - 30, y - 10, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
}

async function middleOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('the target is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height };
}

test('a strategist plans by pointer: drags cards and gaps, and takes back', async ({ page }) => {
  await openRoadmap(page);

  await test.step('a card dropped between two others lands there, in one step', async () => {
    const above = await middleOf(card(page, 'A name under every reply'));
    await carry(page, card(page, 'Club captains'), above.x, above.bottom - 8);
    await page.mouse.up();
    await expect(card(page, 'Club captains')).toHaveAccessibleName(/, Next, 2 of 3,/);
    await expect(live(page)).toContainText('moved to Next, 2 of 3');
    await expect(card(page, 'Club captains')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(card(page, 'Club captains')).toHaveAccessibleName(/, Later, 1 of 1,/);
  });

  await test.step('Esc puts a carried card back', async () => {
    const { x, y } = await middleOf(column(page, 'Now'));
    await carry(page, card(page, 'Club captains'), x, y);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(card(page, 'Club captains')).toHaveAccessibleName(/, Later, 1 of 1,/);
  });

  await test.step('a gap dragged from the panel becomes an initiative where it is dropped', async () => {
    await page.getByRole('button', { name: /^Open gaps/ }).click();
    const gap = page.getByRole('region', { name: 'Not on the roadmap' }).getByRole('listitem').first();
    const suggestion = await gap.locator('p').first().textContent();
    const later = await middleOf(card(page, 'Club captains'));
    await carry(page, gap, later.x, later.y - 60);
    await page.mouse.up();
    await expect.poll(() => titlesIn(page, 'Later')).toEqual([suggestion, expect.stringContaining('Club captains')]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => titlesIn(page, 'Later')).toHaveLength(1);
    await page.getByRole('button', { name: 'Close Open gaps' }).click();
  });
});

test('a strategist finishes and edits by pointer, and coverage follows', async ({ page }) => {
  await openRoadmap(page);

  await test.step('finishing brings the promised levels; coverage follows, and Undo takes both back', async () => {
    const journey = page.getByRole('button', { name: /^Coverage of Journey/ });
    const before = await journey.getAttribute('aria-label');
    await card(page, 'Say it first').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Status' }).click();
    await page.getByRole('menuitem', { name: 'Done' }).click();
    await expect(page.getByText(/is done: marks WhatsApp service at Delivery as engaging/)).toBeVisible();
    await expect(journey).not.toHaveAttribute('aria-label', before ?? '');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(journey).toHaveAttribute('aria-label', before ?? '');
  });

  await test.step('the details are in the link, and survive a reload', async () => {
    await card(page, 'Be a good guest').hover();
    await card(page, 'Be a good guest').getByRole('button', { name: 'Details' }).click();
    await page.getByRole('textbox', { name: 'Owner' }).fill('Island team');
    await expect(card(page, 'Be a good guest')).toContainText('Island team');
    await expect(page.getByText('Saved')).toBeVisible();
    await expect(page).toHaveURL(/roadmap\/initiatives\./);
    await page.reload();
    await expect(card(page, 'Be a good guest')).toContainText('Island team');
    await expect(card(page, 'Be a good guest')).toHaveAttribute('tabindex', '0');
  });
});

test('a strategist plans by keyboard alone: walks, moves, adds and edits', async ({ page }) => {
  await openRoadmap(page);
  await card(page, 'Say it first').focus();

  await test.step('arrows walk, Alt with arrows moves', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'Be a good guest')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(live(page)).toContainText('moved to Now, 1 of 2');
    await page.keyboard.press('Alt+ArrowRight');
    await expect(live(page)).toContainText('moved to Next, 1 of 3');
    await expect(card(page, 'Be a good guest')).toBeFocused();
  });

  await test.step('N adds a card whose title is typed at once, Enter edits it again', async () => {
    await page.keyboard.press('n');
    await page.keyboard.type('Ask twenty travellers');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Ask twenty travellers')).toBeFocused();
    await expect(card(page, 'Ask twenty travellers')).toHaveAccessibleName(/, Next, 4 of 4, proposed$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' in person');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Ask twenty travellers in person')).toBeFocused();
  });

  await test.step('E opens the details, Esc returns to the card', async () => {
    await page.keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('In the ferry queue');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('');
    await page.keyboard.type('At the gate');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await expect(card(page, 'Ask twenty travellers in person')).toBeFocused();
  });
});

test('a strategist decides by keyboard alone: menu, delete, undo and open gaps', async ({ page }) => {
  await openRoadmap(page);
  await card(page, 'Bring facts').focus();

  await test.step('the menu key opens the menu; moving by it keeps the focus', async () => {
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /^Details/ })).toBeFocused();
    await page.keyboard.type('Move to L');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Bring facts')).toHaveAccessibleName(/, Later, 2 of 2,/);
    await expect(card(page, 'Bring facts')).toBeFocused();
  });

  await test.step('what the menu opens has the focus', async () => {
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /^Details/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page, 'Bring facts')).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /^Edit title/ }).click();
    await expect(page.getByRole('textbox', { name: 'Initiative title' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page, 'Bring facts')).toBeFocused();
  });

  await test.step('Delete removes it, focus goes to the neighbour, undo brings it back', async () => {
    await page.keyboard.press('Delete');
    await expect(card(page, 'Bring facts')).toHaveCount(0);
    await expect(card(page, 'Club captains')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(card(page, 'Bring facts')).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.type('One too many');
    await page.keyboard.press('Enter');
    await expect(card(page, 'One too many')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(card(page, 'One too many')).toHaveCount(0);
    await expect(page.locator('[data-initiative]:focus')).toHaveCount(1);
    await card(page, 'Club captains').focus();
  });

  await test.step('keys in a panel stay in the panel', async () => {
    await page.keyboard.press('e');
    await page.getByRole('button', { name: /Status/ }).focus();
    await page.keyboard.press('Delete');
    await expect(card(page, 'Club captains')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('G lists the gaps, Enter on one adds it', async () => {
    await page.keyboard.press('g');
    const add = page.getByRole('button', { name: /^Add to roadmap/ }).first();
    const suggestion = (await add.getAttribute('aria-label'))?.replace('Add to roadmap: ', '') ?? '';
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(add).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: suggestion, level: 3 })).toBeVisible();
  });
});

test('an empty roadmap starts from the worst gaps', async ({ page }) => {
  await openRoadmap(page);
  await removeAll(page);
  const start = page.getByRole('button', { name: 'Start from the three worst gaps' });
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-initiative]')).toHaveCount(3);
  await expect(page.getByText('3 initiatives added from the worst gaps')).toBeVisible();
  await expect(page.locator('[data-initiative]:focus')).toHaveCount(1);
});

test.describe('accessibility', () => {
  // axe looks at every element of the page: seconds where the machine is busy.
  test.describe.configure({ timeout: 90_000 });

  test.beforeEach(({ page }) => openRoadmap(page));

  test('axe finds nothing on the board', async ({ page }) => {
    expect(await axe(page)).toEqual([]);
  });

  test('axe finds nothing on the details of what is done', async ({ page }) => {
    await card(page, 'Club captains').focus();
    await page.keyboard.press('d');
    await page.keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    expect(await axe(page, 'main')).toEqual([]);
  });

  test('axe finds nothing on the open gaps and on the menu of a card', async ({ page }) => {
    await page.keyboard.press('g');
    await expect(page.getByRole('searchbox', { name: 'Search gaps' })).toBeVisible();
    expect(await axe(page, 'main')).toEqual([]);
    await card(page, 'Club captains').click({ button: 'right' });
    expect(await axe(page, '[role="menu"]')).toEqual([]);
  });

  test('axe finds nothing on the empty roadmap', async ({ page }) => {
    await removeAll(page);
    expect(await axe(page, 'main')).toEqual([]);
  });
});
