import { startSample } from './support/library';
import { expect, test } from './support/test';

for (const locale of ['en-GB', 'de-DE']) {
  test.describe(`in a browser that speaks ${locale}`, () => {
    test.use({ locale });

    test('12,5 and 12.5 are the same demand, and 140 is none', async ({ page }) => {
      await startSample(page);
      await page.getByRole('link', { name: 'Coverage' }).click();
      await page.getByRole('radio', { name: 'Demand' }).check({ force: true });
      // A cell with values of segments opens its editor.
      const cells = page.getByRole('gridcell');
      await cells.nth(12).focus();
      await page.keyboard.press('Alt+Enter');
      const field = page.getByRole('textbox', { name: /^Use by/ }).first();
      for (const typed of ['12,5', '12.5']) {
        await field.fill('20');
        await field.press('Enter');
        await field.fill(typed);
        await field.press('Enter');
        await expect(field).toHaveValue('12.5');
      }
      await field.fill('140');
      await field.press('Enter');
      await expect(page.getByRole('tooltip')).toHaveText('A share is a number from 0 to 100, not “140”. 12.5 stays.');
      await expect(page.getByRole('tooltip')).toBeInViewport();
    });
  });
}
