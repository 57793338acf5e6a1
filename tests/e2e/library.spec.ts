import { axe } from './support/axe';
import { card, openLibrary, startSample } from './support/library';
import { expect, test } from './support/test';

test('a first visit: the sample, a blank lifecycle, and both are there after a reload', async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
  await page.getByRole('button', { name: 'New journey' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Blank lifecycle/ })
    .click();
  await page.waitForURL(/#\/journey\/\w+\/map/);

  await openLibrary(page);
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
  const sample = card(page, /^Skerrywing/);
  await expect(sample.getByText('Illustration')).toBeVisible();
  await expect(sample.getByRole('button', { name: /^Coverage \d+%$/ })).toBeVisible();
  await expect(sample.getByText(/^\d+ gaps: \d+ open, \d+ on the roadmap$/)).toBeVisible();
  await expect(card(page, /^New journey/).getByRole('button', { name: 'Coverage unknown' })).toBeVisible();
});

test('a coverage figure shows its sum', async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
  await card(page, /^Skerrywing/)
    .getByRole('button', { name: /^Coverage/ })
    .focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  // The one of the button before may still be going.
  const sum = page.getByRole('tooltip').filter({ hasText: '÷' });
  await expect(sum).toBeVisible();
  await expect(sum).toContainText('demand figures');
});

test('a journey is renamed, duplicated, deleted and brought back, by its menu', async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
  const choose = async (title: RegExp, item: string) => {
    await card(page, title)
      .getByRole('button', { name: /^More for/ })
      .click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  await choose(/^Skerrywing/, 'Rename');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Island hopping');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Island hopping/)).toBeFocused();

  await choose(/^Island/, 'Duplicate');
  await expect(card(page, /^Island hopping \(copy\)/)).toBeFocused();

  await card(page, /^Island hopping \(copy\)/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('row')).toHaveCount(1);
  await expect(page.getByText('‘Island hopping (copy)’ deleted')).toBeVisible();
  await expect(card(page, /^Island/)).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, /^Island hopping \(copy\)/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('keyboard alone: start, find, rename, copy, delete, undo and open', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the example' }).waitFor();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: 'Open the example' }).evaluate((b) => b === document.activeElement))
      break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expect(page.getByRole('heading', { level: 1, name: /Skerrywing/ })).toBeVisible();
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('row')).toHaveCount(1);
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('skerry');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 1');
  await page.keyboard.press('Escape');
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    if (await card(page, /^Skerrywing/).evaluate((row) => row === document.activeElement)) break;
  }
  await page.keyboard.press('ControlOrMeta+d');
  await expect(card(page, /\(copy\)/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Winter timetable');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Winter timetable/)).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await expect(card(page, /^Skerrywing/)).toBeFocused();
  await page.keyboard.press('w');
  await expect(card(page, /^Winter/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, /^Skerrywing/)).toBeFocused();
  await page.keyboard.press('F6');
  for (let i = 0; i < 6; i += 1) {
    if (
      await page
        .getByRole('button', { name: 'Undo' })
        .last()
        .evaluate((b) => b === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(card(page, /^Winter/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Winter timetable');
});

test('another tab’s changes show', async ({ page, context }) => {
  await startSample(page);
  await openLibrary(page);
  const other = await context.newPage();
  await openLibrary(other);
  await card(other, /^Skerrywing/).focus();
  await other.keyboard.press('F2');
  await other.keyboard.type('Renamed elsewhere');
  await other.keyboard.press('Enter');
  await expect(card(page, /^Renamed elsewhere/)).toBeVisible();
  await other.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
});

test('nothing found says so, and leads back', async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
  await page.getByRole('searchbox').fill('ferry');
  await expect(page.getByText('No journey has ‘ferry’ in its title')).toBeVisible();
  await page.getByRole('button', { name: 'Show all 1' }).click();
  await expect(page.getByRole('row')).toHaveCount(1);
});

test('axe finds nothing in the library, empty, filled, choosing and searching', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await startSample(page);
  await openLibrary(page);
  await expect(card(page, /^Skerrywing/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'New journey' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('nothing like it');
  await expect(page.getByText('No journey has')).toBeVisible();
  expect(await axe(page)).toEqual([]);
});
