import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { openSampleMap, pointOf, presence, stage, touchpoint } from './support/map';
import { expect, test } from './support/test';

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' });

async function inspect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inspector' }).click();
  await expect(inspector(page)).toBeVisible();
}

test('what is typed in the inspector is on the card at once, and one undo takes it back', async ({ page }) => {
  await openSampleMap(page);
  const before = 'Books two seats for less than the ferry';
  await touchpoint(page, before).click({ position: { x: 40, y: 8 } });
  await inspect(page);
  const title = inspector(page).getByRole('textbox', { name: 'Touchpoint title' });
  await expect(title).toHaveValue(before);

  await title.fill('Books a seat');
  await expect(touchpoint(page, 'Books a seat')).toBeVisible();
  await inspector(page).getByRole('radio', { name: /^\+1/ }).check({ force: true });
  await expect(touchpoint(page, 'Books a seat')).toHaveAttribute('aria-label', /emotion \+1/);

  await page.reload();
  await expect(touchpoint(page, 'Books a seat')).toHaveAttribute('aria-label', /emotion \+1/);
});

test('a touchpoint is described, linked and moved by keyboard alone', async ({ page }) => {
  await openSampleMap(page);
  await touchpoint(page, 'Books two seats').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('i');
  const pain = inspector(page).getByRole('textbox', { name: 'Add pain' });
  await pain.focus();
  await page.keyboard.type('Hidden fees');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Slow page');
  await expect(inspector(page).getByRole('textbox', { name: 'Pain 2' })).toHaveValue('Slow page');

  await inspector(page).getByRole('combobox', { name: 'Link to another touchpoint' }).focus();
  await page.keyboard.type('Gives four');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('textbox', { name: /^Label of the link to Gives four stars/ })).toBeFocused();
  await page.keyboard.type('remembers');

  await inspector(page)
    .getByRole('button', { name: /Move to stage/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sup');
  await page.keyboard.press('Enter');
  // The list of stages speaks through live regions of its own; this one is the app's.
  await expect(page.getByRole('status').filter({ hasText: 'Moved ‘Books two seats' })).toHaveCount(1);
  await expect(touchpoint(page, 'Books two seats')).toHaveAttribute('aria-label', /in Support/);
});

test('several selected cards are tagged with a word and Enter, and one undo takes it off all of them', async ({
  page,
}) => {
  await openSampleMap(page);
  const cards = [touchpoint(page, 'Books two seats'), touchpoint(page, 'Gives four stars')];
  for (const card of cards) await card.click({ position: { x: 40, y: 8 }, modifiers: ['Shift'] });
  await page.keyboard.press('i');
  const field = inspector(page).getByRole('textbox', { name: 'Add a tag to all' });
  await field.focus();
  await page.keyboard.type('Board meeting');
  await page.keyboard.press('Enter');
  for (const card of cards) await expect(card).toHaveAttribute('aria-label', /tagged .*Board meeting/);
  await page.keyboard.type('Half a w');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Discarded ‘Half a w’')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cards[1] ?? field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  for (const card of cards) await expect(card).not.toHaveAttribute('aria-label', /Board meeting/);
});

test('a presence says its level, its answer time and how its demand is known', async ({ page }) => {
  await openSampleMap(page);
  await presence(page, 'Hollin Isles group \\(Facebook\\)', 'Interest').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('i');
  await inspector(page)
    .getByRole('radio', { name: /^3, Engaging/ })
    .check({ force: true });
  await expect(presence(page, 'Hollin Isles group \\(Facebook\\)', 'Interest')).toHaveAttribute(
    'aria-label',
    /presence 3 of 4, engaging/,
  );

  await inspector(page).getByRole('textbox', { name: 'Target first response' }).fill('90');
  await page.keyboard.press('Tab');
  await inspector(page)
    .getByRole('button', { name: /Unit of the target/ })
    .click();
  await page.getByRole('option', { name: 'minutes' }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'Target first response' })).toHaveValue('90');

  // A drag along the bar is one edit, made when it ends.
  const figures = inspector(page).getByRole('button', { name: /^Demand \d+%/ });
  const before = await figures.getAttribute('aria-label');
  const bar = inspector(page).getByRole('group', { name: 'Usage by No surprises', exact: true });
  await bar.scrollIntoViewIfNeeded();
  const from = await pointOf(bar, 0.6);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((await pointOf(bar, 0.2)).x, from.y, { steps: 5 });
  expect(await figures.getAttribute('aria-label')).toBe(before);
  await page.mouse.up();
  await expect(figures).not.toHaveAttribute('aria-label', before ?? '');
  await expect(inspector(page).getByRole('textbox', { name: 'Usage by No surprises, in per cent' })).toHaveValue('20%');

  // The figure explains itself.
  await figures.hover();
  await expect(page.getByRole('tooltip')).toContainText('Opportunity band');
});

test('several are moved and deleted together', async ({ page }) => {
  await openSampleMap(page);
  await touchpoint(page, 'Books two seats').click({ position: { x: 40, y: 8 } });
  await touchpoint(page, 'Pays in the app').click({ position: { x: 40, y: 8 }, modifiers: ['Shift'] });
  await inspect(page);
  await expect(inspector(page).getByText('2 touchpoints', { exact: true })).toBeVisible();
  await inspector(page).getByRole('button', { name: 'Delete all' }).click();
  await expect(touchpoint(page, 'Pays in the app')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(touchpoint(page, 'Pays in the app')).toBeVisible();
  await expect(touchpoint(page, 'Books two seats')).toBeVisible();
});

test('axe finds nothing in the inspector', async ({ page }) => {
  test.slow();
  await openSampleMap(page);
  await inspect(page);
  for (const subject of [
    null,
    touchpoint(page, 'Books two seats'),
    stage(page, 'Interest'),
    presence(page, 'Hollin Isles group \\(Facebook\\)', 'Interest'),
  ]) {
    if (subject) {
      await subject.focus();
      await page.keyboard.press('Space');
    }
    await expect(inspector(page).getByRole('button', { name: 'Close Inspector' })).toBeVisible();
    expect(await axe(page, 'section[aria-labelledby]')).toEqual([]);
  }
});

test('what is typed of tags stays in sight at the foot of the inspector', async ({ page }) => {
  await openSampleMap(page);
  await touchpoint(page, 'Searches').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('i');
  const name = inspector(page).getByRole('textbox', { name: 'Add a tag' });
  await name.evaluate((field) => field.scrollIntoView({ block: 'end' }));
  await name.click();
  await page.keyboard.type('Weather');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('button', { name: /: rename or delete$/ })).toBeVisible();
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport({ ratio: 1 });
  await inspector(page)
    .getByRole('button', { name: /: rename or delete$/ })
    .click();
  await expect(inspector(page).getByRole('textbox', { name: 'Name on 1 card' })).toBeFocused();
  await expect(inspector(page).getByRole('textbox', { name: 'Name on 1 card' })).toBeInViewport({ ratio: 1 });
  await expect(inspector(page).getByRole('button', { name: 'Delete from 1 card' })).toBeInViewport({ ratio: 1 });
});
