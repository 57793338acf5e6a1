import { readFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { axe } from './support/axe';
import { openLibrary, startSample } from './support/library';
import { openSampleMap } from './support/map';
import { editTitle, rename } from './support/rename';
import { expect, test } from './support/test';

// Browsers report a full or missing storage on the console by themselves.
test.use({ expectViolations: true });
test.describe.configure({ timeout: 120_000 });

const banner = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function origin(page: Page): Promise<string> {
  return page.evaluate(() => location.origin);
}

async function protocol(context: BrowserContext, page: Page): Promise<CDPSession> {
  return context.newCDPSession(page);
}

/** The title that the journey of this page has in the database, and how many edits the journal holds under each id. */
async function stored(page: Page): Promise<{ title: unknown; editIds: string[] }> {
  const id = /journey\/(\w+)/.exec(page.url())?.[1] ?? '';
  return page.evaluate(
    (journeyId) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(['rows', 'journal']);
          const row = transaction.objectStore('rows').get([journeyId, 'journeys', journeyId]);
          const journal = transaction.objectStore('journal').getAll();
          transaction.oncomplete = () => {
            db.close();
            const entries = journal.result as { edits: { id: string }[] }[];
            resolve({
              title: row.result?.row.title,
              editIds: entries.flatMap(({ edits }) => edits.map((edit) => edit.id)),
            });
          };
        };
      }),
    id,
  );
}

/** Downloads the copy that a banner offers; answers its title. */
async function copiedTitle(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download');
  await banner(page).getByRole('button', { name: 'Download a copy' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')).journey.title;
}

test('a full disk: says so for as long as it is, keeps what was saved, and saves each edit once when there is space again', async ({
  page,
  context,
}) => {
  await startSample(page);
  await rename(page, 'Before');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const cdp = await protocol(context, page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: await origin(page), quotaSize: 1 });
  // Chromium looks at how much space is left only every 30 seconds while a database is open, and nothing shows that it has.
  // Here the journey stays open: its disk fills up under it.
  await page.waitForTimeout(31_000);
  await rename(page, 'While full');
  await expect(banner(page)).toContainText('storage is full');
  expect((await stored(page)).title).toBe('Before');
  expect(await copiedTitle(page)).toBe('While full');

  await banner(page).getByRole('button', { name: 'Retry' }).click();
  await expect(banner(page).getByRole('button', { name: 'Retry' })).toBeEnabled();
  await expect(banner(page)).toContainText('storage is full');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: await origin(page) });
  await banner(page).getByRole('button', { name: 'Retry' }).click();
  await expect(banner(page)).toBeHidden();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const { title, editIds } = await stored(page);
  expect(title).toBe('While full');
  expect(new Set(editIds).size).toBe(editIds.length);
});

test('a connection that breaks, as on iOS, is made anew without a word', async ({ page }) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const broken = Reflect.get(window, 'broken');
      if (broken === this || (broken === true && Reflect.set(window, 'broken', this))) {
        throw new DOMException('Connection to Indexed Database server lost.', 'InvalidStateError');
      }
      return transaction.apply(this, given);
    };
  });
  await openSampleMap(page);
  await page.evaluate(() => Reflect.set(window, 'broken', true));
  await rename(page, 'After the break');
  await expect.poll(async () => (await stored(page)).title).toBe('After the break');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(banner(page)).toBeHidden();
});

test('a storage that fails without a reason keeps saying so until it works again', async ({ page }) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      if (Reflect.get(window, 'broken')) throw new DOMException('Internal error.', 'UnknownError');
      return transaction.apply(this, given);
    };
  });
  await openSampleMap(page);
  await page.evaluate(() => Reflect.set(window, 'broken', true));
  await rename(page, 'Kept in the tab');
  await expect(banner(page)).toContainText('failed without a reason');
  expect(await copiedTitle(page)).toBe('Kept in the tab');
  await page.evaluate(() => Reflect.set(window, 'broken', false));
  await expect(banner(page)).toBeHidden({ timeout: 40_000 });
  expect((await stored(page)).title).toBe('Kept in the tab');
});

test('a storage that does not answer is no “Saving…” without an end: it is said, and each edit saved once when it answers', async ({
  page,
  context,
}) => {
  await startSample(page);
  await rename(page, 'Before');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./favicon.svg');
  // A transaction that goes on reading keeps all others from the tables, as a tab does that hangs.
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => {
          const journal = opening.result.transaction(['rows', 'journal'], 'readwrite').objectStore('journal');
          const go = () => {
            if (Reflect.get(window, 'letGo')) return;
            journal.count().onsuccess = go;
          };
          go();
          resolve();
        };
      }),
  );
  await rename(page, 'While it hung');
  const late = await context.newPage();
  await late.goto(page.url());
  await expect(banner(page)).toContainText('does not answer', { timeout: 30_000 });
  expect(await copiedTitle(page)).toBe('While it hung');
  await banner(page).getByRole('button', { name: 'Retry' }).click();
  await expect(banner(page).getByRole('button', { name: 'Retry' })).toBeEnabled({ timeout: 30_000 });
  await rename(page, 'And once more');
  await expect(late.getByText('This takes longer than it should.')).toBeVisible({ timeout: 20_000 });
  await expect(late.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(await axe(late)).toEqual([]);

  await other.evaluate(() => Reflect.set(window, 'letGo', true));
  await expect(banner(page)).toBeHidden({ timeout: 60_000 });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const { title, editIds } = await stored(page);
  expect(title).toBe('And once more');
  expect(new Set(editIds).size).toBe(editIds.length);
  await expect(heading(late)).toHaveText('And once more');
});

test('storage cleared under an open journey: the tab notices by itself, and stores the journey again when asked', async ({
  page,
  context,
}) => {
  await startSample(page);
  await rename(page, 'Still here');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const cdp = await protocol(context, page);
  await cdp.send('Storage.clearDataForOrigin', { origin: await origin(page), storageTypes: 'indexeddb' });
  await expect(banner(page)).toContainText('no longer in the browser’s storage');
  await expect(heading(page)).toHaveText('Still here');
  await banner(page).getByRole('button', { name: 'Store it again' }).click();
  await expect(banner(page)).toBeHidden();
  await page.reload();
  await expect(heading(page)).toHaveText('Still here');
});

test('a database deleted by another tab is noticed too', async ({ page, context }) => {
  await startSample(page);
  const other = await context.newPage();
  await other.goto('./favicon.svg');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('throughline');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await expect(banner(page)).toContainText('no longer in the browser’s storage');
  await banner(page).getByRole('button', { name: 'Store it again' }).click();
  await expect(banner(page)).toBeHidden();
});

for (const [how, script] of [
  ['has no IndexedDB', () => Reflect.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'refuses to open it',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  ],
] as const) {
  test(`a browser that ${how} still opens a journey, says that it is in this tab only, and hands out a copy`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'The library cannot be read' })).toBeVisible();
    await page.getByRole('button', { name: 'Start a journey in this tab' }).click();
    await page.waitForURL(/#\/journey\/[\w-]+\/map/);
    await expect(banner(page)).toContainText('does not offer storage');
    await rename(page, 'Homeless');
    expect(await copiedTitle(page)).toBe('Homeless');
    await expect(banner(page)).toBeVisible();

    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('link', { name: 'Homeless' }).click();
    await expect(heading(page)).toHaveText('Homeless');
    await expect(banner(page)).toBeVisible();
  });
}

test('undo and redo survive a reload', async ({ page }) => {
  await startSample(page);
  const before = await heading(page).innerText();
  await rename(page, 'First');
  await rename(page, 'Second');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(heading(page)).toHaveText('First');
  await page.reload();
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(heading(page)).toHaveText('Second');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(heading(page)).toHaveText(before);
});

test('text survives a reload in the middle of typing, key for key', async ({ page }) => {
  await startSample(page);
  for (let round = 0; round < 5; round++) {
    await editTitle(page);
    await page.keyboard.type(`Round ${round} of typing`);
    await page.reload();
    await expect(heading(page)).toHaveText(`Round ${round} of typing`);
  }
});

test('a damaged row is left out and reported, and the rest opens', async ({ page }) => {
  await startSample(page);
  const journeyId = /journey\/(\w+)/.exec(page.url())?.[1] ?? '';
  await openLibrary(page);
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('rows', 'readwrite');
          const row = { id: 'odd', title: 7, from: 'a damaged disk' };
          transaction.objectStore('rows').put({ journeyId: id, table: 'touchpoints', id: 'odd', row });
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    journeyId,
  );
  await page.goto(`./#/journey/${journeyId}/map`);
  const notice = page.getByRole('status').filter({ hasText: 'Parts of this journey are damaged' });
  await expect(notice).toContainText('1 row could not be read and was left out: 1 touchpoint.');
  await notice.getByRole('button', { name: 'Details' }).click();
  await expect(page.getByRole('dialog')).toContainText('a damaged disk');
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Download them' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text).setAside[0].raw).toEqual({ id: 'odd', title: 7, from: 'a damaged disk' });
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
});
