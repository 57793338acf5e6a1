import { axe } from './support/axe';
import { card, openLibrary, startSample } from './support/library';
import { openBlankMap } from './support/map';
import { rename } from './support/rename';
import { addEdits, canaryNames, chooseOwnFolder, filesInFolder, openStorage } from './support/storage';
import { expect, test } from './support/test';

test('a folder is chosen once; from then on edits are saved into it by themselves', async ({ page }) => {
  test.slow();
  await chooseOwnFolder(page);
  await startSample(page);
  const map = page.url();
  await openStorage(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Your journey is in this browser only' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByRole('heading', { name: 'Saving into ‘Maps’' })).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your journey has a copy in the folder ‘Maps’' }),
  ).toBeVisible();
  const [first, ...others] = await filesInFolder(page);
  expect(first).toMatch(/^skerrywing.* \(\w+\)\/000001-\d{4}-\d\d-\d\d-skerrywing.*\.json$/);
  expect(others).toEqual([]);

  // The next visit: nothing is asked again.
  await page.goto(map);
  await page.reload();
  await rename(page, 'Ferries');
  // Where typing is slow, a save may have come in between.
  const newest = async () => (await filesInFolder(page)).at(-1);
  await expect.poll(newest, { timeout: 30_000 }).toMatch(/\/00000[2-9]-.*-ferries\.json$/);
});

test('everything goes into one file, is deleted, and comes back from that file', async ({ page }) => {
  test.slow();
  await openBlankMap(page);
  await page.keyboard.press('Alt+k');
  await expect(page.getByText(/^Version ‘.*’ kept$/)).toBeVisible();
  await openStorage(page);
  await canaryNames(page, 2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^throughline-\d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByText(/holds 2 journeys and 1 version/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^Both journeys have a copy/ })).toBeVisible();

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Delete everything/ });
  const confirm = dialog.getByRole('button', { name: 'Delete everything', exact: true });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox').fill('delete everything');
  expect(await axe(page, '[role="alertdialog"]')).toEqual([]);
  await confirm.click();
  // Who deletes on purpose is welcomed, not asked what happened.
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(await download.path());
  await page.getByRole('button', { name: 'Import 2 journeys' }).click();
  await expect(page.getByText('2 journeys imported, with 1 version')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(card(page, /^Skerrywing/)).toBeVisible();
  await card(page, /^New journey/).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('New journey');
  await page.keyboard.press('Alt+6');
  await expect(page.getByText(/^Kept by you/)).toBeVisible();
});

test('a deleted journey is restored from the trash by keyboard, then deleted for ever', async ({ page }) => {
  test.slow();
  await startSample(page);
  await canaryNames(page, 1);
  await openLibrary(page);
  await card(page, /^Skerrywing/).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();

  await page.goto('./#/storage/trash');
  const row = page.getByRole('row', { name: /^Skerrywing/ });
  await expect(row).toContainText('30 days left');
  expect(await axe(page)).toEqual([]);
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('button', { name: /^Restore/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();

  await openLibrary(page);
  await card(page, /^Skerrywing/).focus();
  await page.keyboard.press('Delete');
  await page.goto('./#/storage/trash');
  await page.getByRole('button', { name: /for ever$/ }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Delete ‘Skerrywing/ });
  await expect(dialog).toContainText('cannot be undone');
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Delete for ever' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
});

test('after thirty edits without a copy a quiet word comes, once, and not while presenting', async ({ page }) => {
  test.slow();
  await startSample(page);
  const present = page.url().replace(/\/map.*$/, '/present');
  await addEdits(page, 30);
  const notice = page.getByRole('region', { name: 'Backup' });
  await page.goto(present);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Overview' })).toBeVisible();
  // The word would come 5 s after the last change; the rest is for the page to start, on a slow machine too.
  await page.waitForTimeout(9_000);
  await expect(notice).toHaveCount(0);

  await page.goto('./#/');
  await page.reload();
  await expect(notice).toContainText('30 edits that are in this browser only', { timeout: 20_000 });
  expect(await axe(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Save a copy' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^skerrywing/);
  await expect(notice).toHaveCount(0);
  await openStorage(page);
  await expect(page.getByRole('row', { name: /Skerrywing/ })).toContainText('Up to date');
});

test('the storage page is reached from the library and by the palette', async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
  await page.getByRole('link', { name: 'Storage' }).click();
  await expect(page).toHaveURL(/#\/storage$/);
  await page.getByRole('link', { name: 'Library' }).click();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByPlaceholder('Search commands')).toBeFocused();
  await page.keyboard.type('backup');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/storage$/);
});
