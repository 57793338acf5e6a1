import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RealBrowser } from './realBrowser';

const PATIENCE = 30_000;

/** Lets the browser put what it downloads into a folder. */
export async function downloadInto({ session }: RealBrowser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The text of the one file that `act` makes the browser download; the folder is empty again afterwards. */
export async function downloaded(page: Page, folder: string, act: () => Promise<unknown>): Promise<string> {
  await act();
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const name = readdirSync(folder).find((one) => one.endsWith('.json'));
    const text = name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8');
    if (name !== undefined && text.endsWith('}\n')) {
      rmSync(path.join(folder, name));
      return text;
    }
    await page.waitForTimeout(25);
  }
  throw new Error('Nothing was downloaded.');
}

/** A tab's journey file, by the Export view and its key, without the moment of its making. */
export async function exportedBy(page: Page, folder: string): Promise<string> {
  await page.keyboard.press('Alt+5');
  await page.waitForURL(/\/export/);
  await page.getByRole('tablist', { name: 'Formats' }).waitFor();
  const text = await downloaded(page, folder, () => page.keyboard.press('ControlOrMeta+s'));
  return text.replace(/^\s*"exportedAt": .*\n/m, '');
}
