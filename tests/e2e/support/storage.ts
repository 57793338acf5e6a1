import { expect, type Page } from '@playwright/test';

/** Lets the person “choose” a folder: one of the origin's own file system, everything else as in the browser. */
export async function chooseOwnFolder(page: Page, name = 'Maps'): Promise<void> {
  await page.context().addInitScript((folder) => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle(folder, { create: true });
      },
    });
  }, name);
}

/** The files in the chosen folder, as paths. */
export async function filesInFolder(page: Page, name = 'Maps'): Promise<string[]> {
  return page.evaluate(async (folder) => {
    const found: string[] = [];
    const walk = async (directory: FileSystemDirectoryHandle, path: string) => {
      for await (const [entry, handle] of directory.entries()) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${entry}/`);
        else found.push(path + entry);
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle(folder, { create: true }), '');
    return found.sort();
  }, name);
}

/** Goes to the storage page by its address, and waits for it. */
export async function openStorage(page: Page): Promise<void> {
  await page.goto('./#/storage');
  await expect(page.getByRole('button', { name: 'Export everything' })).toBeVisible();
}

/** Waits until the note outside the database names so many journeys. */
export async function canaryNames(page: Page, number: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { journeys } = JSON.parse(localStorage.getItem('throughline.canary') ?? '{"journeys":[]}');
          return journeys.length;
        }),
      { timeout: 15_000 },
    )
    .toBe(number);
}

/** Clears IndexedDB behind the app's back, as a browser short of room does, and leaves everything else. */
export async function loseDatabase(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

/** Empties tables of the database directly, as nothing in the app does. */
export async function emptyTables(page: Page, ...tables: readonly string[]): Promise<void> {
  await page.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [...tables],
  );
}

/** Adds undo steps to every journey, as an afternoon of editing would. */
export async function addEdits(page: Page, number: number): Promise<void> {
  await page.evaluate(
    (many) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['journeys', 'journal'], 'readwrite');
          const journeys = transaction.objectStore('journeys');
          const all = journeys.getAll();
          all.onsuccess = () => {
            for (const journey of all.result) {
              for (let seq = journey.seq + 1; seq <= journey.seq + many; seq += 1) {
                const edits = [{ id: `e${seq}`, label: 'Edit', kind: 'do', step: `s${seq}`, patch: [] }];
                const entry = { journeyId: journey.id, seq, from: seq, at: Date.now(), author: 'gone', edits };
                transaction.objectStore('journal').put({ ...entry, schemaVersion: journey.schemaVersion });
              }
              journeys.put({ ...journey, seq: journey.seq + many });
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    number,
  );
}
