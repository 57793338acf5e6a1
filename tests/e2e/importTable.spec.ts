import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { openSampleMap } from './support/map';
import { expect, test } from './support/test';

/** As Excel in German writes it: semicolons, decimal commas, Windows-1252. */
const table = Buffer.from(
  'Stage;Title;Emotion;Channel;Notes\r\nAwareness;Fragt den K\xe4ufer;-1,0;Reddit;\x84gut\x93\r\nOnboarding;Signs up;2;;\r\n',
  'latin1',
);

async function openWizard(page: Page) {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog', { name: 'Search commands', exact: true })).toBeVisible();
  await page.keyboard.type('import a table');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Import a table' })).toBeVisible();
}

async function chooseByKey(page: Page, name: string, buffer: Buffer) {
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeFocused();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer });
}

test('a table of touchpoints comes into the open journey by keyboard, after a look, and goes with one undo', async ({
  page,
}) => {
  await openSampleMap(page);
  await openWizard(page);
  await chooseByKey(page, 'research.csv', table);
  const dialog = page.getByRole('dialog', { name: 'Import research.csv' });
  await expect(
    dialog.getByRole('row', { name: /Fragt den Käufer Awareness Customer Negative Reddit „gut“/ }),
  ).toBeVisible();
  await expect(dialog.getByText('1 new stage: ‘Onboarding’.')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await expect(dialog.getByRole('button', { name: 'Import 2 touchpoints' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 cards imported from research.csv; one undo takes them back')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Undo: Import 2 touchpoints' })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Redo: Import 2 touchpoints' })).toBeEnabled();
});

test('a file that is no table of touchpoints is refused in a sentence and changes nothing', async ({ page }) => {
  await openSampleMap(page);
  await openWizard(page);
  await chooseByKey(page, 'people.csv', Buffer.from('Name of person\nAnn\n'));
  await expect(page.getByRole('dialog', { name: 'Import a table' })).toContainText(
    'people.csv: The first row must name the columns: “Title” or “Touchpoint” for cards. It says “Name of person”. Nothing was changed.',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
