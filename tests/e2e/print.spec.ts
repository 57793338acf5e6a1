import { openSampleMap, stage } from './support/map';
import { expect, test } from './support/test';

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the browser prints the whole map, the gaps and the roadmap, and nothing of the app around them', async ({
  page,
}) => {
  await openSampleMap(page);
  // A corner of the map only: what is out of sight is printed all the same.
  await page.setViewportSize({ width: 720, height: 450 });
  // The code for it comes when the first view is up; Print asks for it at once.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Search commands')).toBeFocused();
  await page.keyboard.type('Print map');
  await page.keyboard.press('Enter');
  const sheets = page.locator('[data-print-sheets]');
  await expect(sheets).toBeAttached();

  await page.emulateMedia({ media: 'print' });
  await expect(sheets.getByRole('heading', { name: /Skerrywing Air: leisure travellers: map/ }).first()).toBeVisible();
  await expect(sheets.getByRole('heading', { name: /: gaps, worst first$/ })).toBeVisible();
  await expect(sheets.getByRole('heading', { name: /: roadmap$/ })).toBeVisible();
  await expect(sheets.getByText('Asks strangers how often').first()).toBeVisible();
  await expect(sheets.getByText('Say it first: delays by WhatsApp').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThanOrEqual(4);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheets).toHaveCount(0);
  await expect(stage(page, 'Awareness')).toBeVisible();
});
