import { rename } from './support/rename';
import { expect, test } from './support/test';

test('two tabs show the same journey: each sees the other’s edits, and undo takes back only its own', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.waitForURL(/journey\/.+\/map/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1, name: /Skerrywing/ })).toBeVisible();

  await rename(page, 'From the first tab');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('From the first tab');
  await rename(other, 'From the second tab');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From the second tab');

  await expect(page.getByText('Saved')).toBeVisible();
  await expect(other.getByText('Saved')).toBeVisible();
  await other.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From the first tab');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From the first tab');
});
