import { axe } from './support/axe';
import { card, startSample } from './support/library';
import { openBlankMap } from './support/map';
import { canaryNames, chooseOwnFolder, emptyTables, filesInFolder, loseDatabase, openStorage } from './support/storage';
import { expect, test } from './support/test';

const lost = /^This browser no longer holds/;

test('a browser that lost its database says so, and the folder brings everything back', async ({ page }) => {
  test.slow();
  await chooseOwnFolder(page);
  await openBlankMap(page);
  await openStorage(page);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /have a copy in the folder/ })).toBeVisible();
  await canaryNames(page, 2);

  await loseDatabase(page);
  await page.goto('./');
  const heading = page.getByRole('heading', { level: 1, name: lost });
  await expect(heading).toHaveText('This browser no longer holds your 2 journeys');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Skerrywing');
  await expect(page.getByRole('main')).toContainText('the folder ‘Maps’');
  await expect(page.getByRole('button', { name: 'Open the example' })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Open the folder' }).click();
  await expect(page.getByRole('list', { name: 'Journeys in ‘Maps’' }).getByRole('listitem')).toHaveCount(2);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring back 2 journeys' }).click();
  await expect(page.getByRole('grid', { name: 'Journeys' }).getByRole('row')).toHaveCount(2);
  // The folder goes on being kept up to date, without another question.
  await openStorage(page);
  await expect(page.getByRole('heading', { name: 'Saving into ‘Maps’' })).toBeVisible();
  expect((await filesInFolder(page)).length).toBeGreaterThanOrEqual(2);
});

test('a half-written newest file is skipped, and the one before it comes back', async ({ page }) => {
  test.slow();
  await chooseOwnFolder(page);
  await startSample(page);
  await openStorage(page);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /has a copy in the folder/ })).toBeVisible();
  await canaryNames(page, 1);
  await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('Maps');
    for await (const [, journey] of root.entries()) {
      const folder = journey as FileSystemDirectoryHandle;
      const handle = await folder.getFileHandle('000002-2026-11-22-cut.json', { create: true });
      const stream = await handle.createWritable();
      await stream.write('{"format": "throughline/journey", "ver');
      await stream.close();
    }
  });
  await loseDatabase(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the folder' }).click();
  await expect(page.getByText('1 newer file skipped: it is broken')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back 1 journey' }).click();
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expect(page.getByRole('heading', { level: 1, name: /Skerrywing/ })).toBeVisible();
});

test('what is left in the database is offered: a version whose journey is gone', async ({ page }) => {
  test.slow();
  await startSample(page);
  await canaryNames(page, 1);
  await page.evaluate(async () => {
    const text = JSON.stringify({
      schemaVersion: 1,
      journeyId: location.hash.split('/')[2],
      tables: await new Promise((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('rows').objectStore('rows').getAll();
          all.onsuccess = () => {
            const tables: Record<string, unknown[]> = {};
            for (const { table, row } of all.result) {
              tables[table] ??= [];
              tables[table].push(row);
            }
            opening.result.close();
            resolve(tables);
          };
        };
      }),
    });
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['versions', 'contents'], 'readwrite');
        const journeyId = location.hash.split('/')[2];
        const version = { id: 'v1', journeyId, seq: 4, at: Date.now(), name: 'Workshop', reason: 'named' };
        transaction.objectStore('versions').put({ ...version, schemaVersion: 1, rows: 1, size: bytes.length });
        transaction.objectStore('contents').put({ id: 'v1', bytes });
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
  await emptyTables(page, 'journeys', 'rows', 'journal');
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: lost })).toBeVisible();
  await expect(page.getByText(/‘Workshop’/)).toBeVisible();
  await page.getByRole('button', { name: /^Bring back Skerrywing/ }).click();
  await expect(card(page, /^Skerrywing/)).toBeVisible();
});

test('who starts afresh is asked once more, then welcomed, and not asked again', async ({ page }) => {
  test.slow();
  await startSample(page);
  await canaryNames(page, 1);
  await loseDatabase(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Start afresh?' });
  expect(await axe(page, '[role="alertdialog"]')).toEqual([]);
  await expect(dialog.getByRole('button', { name: 'Keep looking' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: lost })).toBeVisible();
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await dialog.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
});
