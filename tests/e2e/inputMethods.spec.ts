import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { readSources, withoutComments } from '../architecture/sources';
import { expect, test } from './support/test';
import { journeyOfFields, likeOthers, type TextField, textFields } from './support/textFields';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What puts a field of text on the screen, and what only passes it on. */
const FIELDS =
  /<(InlineText|EditableText|RowText|EditableList|SearchField|TextField|ComboBox|SearchMenu|MultiSelect|NumberField|QuietNumber|FigureField|ChannelField|CellInput|Input|TextArea|textarea|input)\b/g;
const PASSED_ON = [
  'features/map/inspector/fields/EditableList.tsx',
  'features/map/inspector/fields/QuietNumber.tsx',
  'features/map/inspector/fields/RowText.tsx',
  'features/map/MapView.tsx',
  'features/map/onCard/ChannelField.tsx',
  'features/map/onCard/FigureField.tsx',
  'features/coverage/matrix/CellInput.tsx',
  'parts/EditableText.tsx',
  'parts/numbers/NumberField.tsx',
];

async function openFields(page: Page): Promise<CDPSession> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  const buffer = Buffer.from(journeyOfFields());
  await (await choosing).setFiles({ name: 'fields.json', mimeType: 'application/json', buffer });
  await page.waitForURL('**/#/journey/fields/map');
  await expect(page.locator('[data-line]').first()).toBeVisible();
  return page.context().newCDPSession(page);
}

/** A key that the input method takes, as Chromium sends it: `keyCode` 229, `isComposing`. */
async function takenKey(client: CDPSession, key: string): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** Writes a word as a Japanese input method does: letters, a walk along the candidates, back to the letters, Enter. */
async function compose(client: CDPSession, letters: string, word: string): Promise<void> {
  const candidate = (text: string) =>
    client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await candidate(letters);
  for (const key of ['ArrowDown', 'ArrowUp', 'Tab', 'Escape']) await takenKey(client, key);
  await candidate(word);
  const enter = { key: 'Enter', code: 'Enter' };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter, windowsVirtualKeyCode: 229 });
  await client.send('Input.insertText', { text: word });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
}

/** Whether the database holds these words. */
const isStored = (page: Page, words: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(['rows', 'versions']);
          const rows = transaction.objectStore('rows').getAll();
          const versions = transaction.objectStore('versions').getAll();
          transaction.oncomplete = () => {
            db.close();
            const named = versions.result.map(({ name }: { name: unknown }) => name);
            resolve(JSON.stringify([rows.result, named]).includes(wanted));
          };
        };
      }),
    words,
  );

async function tryField(page: Page, client: CDPSession, field: TextField, word: string): Promise<void> {
  await field.open(page);
  await page.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) {
      throw new Error(`The focus is not in a field but on ${activeElement?.outerHTML.slice(0, 200)}`);
    }
    activeElement.select();
    Object.assign(window, { field: activeElement });
  });
  await compose(client, field.isNumber ? '６' : 'ことば', word);
  const [isSame, value] = await page.evaluate(() => {
    const { field } = window as unknown as { field: HTMLInputElement };
    return [document.activeElement === field && field.isConnected, field.value];
  });
  expect({ isSame, value }).toEqual({ isSame: true, value: word });
  if (field.isSearch) return;
  await page.keyboard.press(field.leave ?? 'Tab');
  if (!field.isNumber) await expect.poll(() => isStored(page, word), { message: 'stored' }).toBe(true);
}

for (const [place, fields] of Object.entries(textFields)) {
  test(`the keys that pick a word of an input method leave each field open: ${place}`, async ({ page }) => {
    test.slow();
    page.setDefaultTimeout(10_000);
    const client = await openFields(page);
    for (const [index, field] of fields.entries()) {
      await test.step(field.name, () => tryField(page, client, field, field.isNumber ? '60' : `言葉${index}号`));
    }
  });
}

test('every field of text in the source is tried with an input method', () => {
  const tried = Object.values(textFields).flat();
  const missing = readSources(SRC).flatMap(({ file, text }) => {
    if (!/^(app|features|parts)\/.*\.tsx$/.test(file) || PASSED_ON.includes(file) || likeOthers.includes(file))
      return [];
    const code = withoutComments(text, { keepQuoted: true });
    const found = [...code.matchAll(FIELDS)].filter(
      ({ index }) => !/^<input\b[^>]*type="(?:file|date|range|checkbox|radio)"/.test(code.slice(index, index + 300)),
    );
    const names = new Set(found.map(([, name]) => name));
    const needed = names.has('MultiSelect')
      ? found.filter(([, name]) => name !== 'MultiSelect').length + 1
      : found.length;
    const rows = tried.filter((field) => field.file === file).length;
    return rows < needed ? [`${file}: ${needed} fields, ${rows} tried`] : [];
  });
  expect(missing).toEqual([]);
});
