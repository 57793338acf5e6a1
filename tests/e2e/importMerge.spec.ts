import type { Page } from '@playwright/test';
import { editTouchpoint, removeTouchpoints } from '../../src/domain/commands/touchpoints';
import type { JourneyDocument } from '../../src/domain/document';
import { journeyText } from '../../src/exchange/journeyJson';
import { edited } from '../helpers/edits';
import { exampleJourney } from '../helpers/exampleJourney';
import { axe } from './support/axe';
import { card, drop, openLibrary, startSample, stored } from './support/library';
import { touchpoint } from './support/map';
import { expect, test } from './support/test';

// Each imports twice or more before it begins.
test.describe.configure({ timeout: 90_000 });

const TITLE = 'Weekend flights';
const fileOf = (document: JourneyDocument) => ({ name: 'copy.json', text: journeyText(document, { now: 0 }) });
const theirs = edited(
  edited(exampleJourney(), editTouchpoint, { id: 'reads', title: 'Reads blogs', emotion: 2 }),
  removeTouchpoints,
  { ids: ['asks'] },
);

/** The library holds the example; the file of a changed copy has been dropped on it. */
test.beforeEach(async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
  await drop(page, fileOf(exampleJourney()));
  await page.waitForURL('**/#/journey/journey/map');
  await openLibrary(page);
  await drop(page, fileOf(theirs));
  await expect(dialogOf(page)).toBeVisible();
});

const dialogOf = (page: Page) => page.getByRole('dialog', { name: `‘${TITLE}’ is already here` });
const openMap = (page: Page) => page.goto('./#/journey/journey/map');

test('the differences are listed first, and calling off changes nothing', async ({ page }) => {
  const before = await stored(page);
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('differ in 3 places');
  await expect(dialog.getByRole('radiogroup', { name: 'Touchpoint ‘Reads reviews’: title' })).toContainText(
    '“Reads blogs”',
  );
  await expect(dialog).toContainText('The file does not say when it was changed');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await stored(page)).toEqual(before);
  await openMap(page);
  await expect(touchpoint(page, 'Reads reviews')).toBeVisible();
});

test('kept both', async ({ page }) => {
  await dialogOf(page)
    .getByRole('radio', { name: /^Keep both/ })
    .press('Space');
  await dialogOf(page).getByRole('button', { name: 'Keep both' }).click();
  await page.waitForURL(/#\/journey\/(?!journey\/)\w+\/map/);
  await expect(touchpoint(page, 'Reads blogs')).toBeVisible();
  await openLibrary(page);
  await expect(card(page, new RegExp(`^${TITLE}`))).toHaveCount(2);
});

test('replaced, with a version kept first and a way back', async ({ page }) => {
  await dialogOf(page)
    .getByRole('radio', { name: /^Replace/ })
    .press('Space');
  await dialogOf(page).getByRole('button', { name: 'Replace' }).click();
  const said = page.getByRole('alertdialog', { name: /replaced by the file/ });
  await expect(said).toBeVisible();
  await openMap(page);
  await expect(touchpoint(page, 'Reads blogs')).toBeVisible();
  await expect(touchpoint(page, 'Asks about luggage')).toHaveCount(0);
  await page.goto('./#/journey/journey/versions');
  await expect(page.getByRole('row', { name: /^Before an import/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Nothing differs', { exact: true })).toBeVisible();
});

test('merged with one choice flipped, and undone from the message', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: /^File “Reads blogs”/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: /^Here “Reads reviews”/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Merge: 1 record changes' }).click();
  const said = page.getByRole('alertdialog', { name: /merged with the file/ });
  await expect(said).toBeVisible();
  await openMap(page);
  // The flipped title stayed, the other field came in, and nothing was removed.
  await expect(page.getByRole('group', { name: /^Touchpoint ‘Reads reviews’.*emotion \+2/ })).toBeVisible();
  await expect(touchpoint(page, 'Asks about luggage')).toBeVisible();

  await openLibrary(page);
  await drop(page, fileOf(theirs));
  await dialogOf(page)
    .getByRole('button', { name: /^Merge: 1 record changes/ })
    .click();
  await page
    .getByRole('alertdialog', { name: /merged with the file/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText(/is as it was before the import/)).toBeVisible();
  await openMap(page);
  await expect(touchpoint(page, 'Reads reviews')).toBeVisible();
});
