import type { Page } from '@playwright/test';

/** Opens the title of the journey on the screen for typing, with all of it selected. */
export async function editTitle(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await heading.getByRole('button').or(heading.locator('span')).first().dblclick();
  await page.keyboard.press('ControlOrMeta+a');
}

/** Gives the journey on the screen another title. */
export async function rename(page: Page, title: string): Promise<void> {
  await editTitle(page);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}
