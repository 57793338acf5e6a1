import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './test';

export function card(page: Page, title: string | RegExp): Locator {
  return page.getByRole('row', { name: title });
}

/** Opens the library of a browser that has no journey yet, and starts the sample from there. */
export async function startSample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.waitForURL(/#\/journey\/\w+\/map/);
}

/** Goes to the library as one does who types the address. */
export async function openLibrary(page: Page): Promise<void> {
  await page.goto('./#/');
  await expect(page.getByRole('grid', { name: 'Journeys' })).toBeVisible();
}

/** What the browser's database holds: numbers of journeys and rows. */
export async function stored(page: Page): Promise<{ journeys: number; rows: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(['journeys', 'rows']);
          const journeys = transaction.objectStore('journeys').count();
          const rows = transaction.objectStore('rows').count();
          transaction.oncomplete = () => {
            db.close();
            resolve({ journeys: journeys.result, rows: rows.result });
          };
        };
      }),
  );
}

export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** Drops files on the page, as the system's file manager would. */
export async function drop(page: Page, ...files: readonly NamedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'application/json' }));
    return data;
  }, files);
  const target = page.getByRole('main');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop journey files to import them')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** The text of a downloaded file. */
export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
