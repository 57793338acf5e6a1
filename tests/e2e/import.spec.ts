import { journeyText } from '../../src/exchange/journeyJson';
import { changed, good, file as goodFile, stage, withField } from '../exchange/badFiles';
import { buildDocument } from '../helpers/documents';
import { axe } from './support/axe';
import { card, drop, openLibrary, startSample, stored } from './support/library';
import { expect, test } from './support/test';

const journey = (title: string) =>
  journeyText(buildDocument({ journey: { id: title.toLowerCase(), title } }), { now: 0 });
const asFile = (text: string, name = 'journey.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test.beforeEach(async ({ page }) => {
  await startSample(page);
  await openLibrary(page);
});

test('by button', async ({ page }) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await choosing).setFiles(asFile(journey('Ferry')));
  await page.waitForURL('**/#/journey/ferry/map');
  await expect(page.getByText('‘Ferry’ imported')).toBeVisible();
  await openLibrary(page);
  await page.reload();
  await expect(card(page, /^Ferry/)).toBeVisible();
});

test('by key', async ({ page }) => {
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  await (await choosing).setFiles(asFile(journey('Ferry')));
  await page.waitForURL('**/#/journey/ferry/map');
});

test('by drop, several at once', async ({ page }) => {
  await drop(page, { name: 'a.json', text: journey('Ferry') }, { name: 'b.json', text: journey('Bank') });
  await expect(page.getByText('2 journeys imported')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('by paste', async ({ page }) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), journey('Ferry'));
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForURL('**/#/journey/ferry/map');
});

test('a paste into the search field stays there, and plain text is no journey', async ({ page }) => {
  await page.evaluate(() => navigator.clipboard.writeText('ferry'));
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('searchbox')).toHaveValue('ferry');
  await page.keyboard.press('Escape');
  await card(page, /^Skerrywing/).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('alertdialog')).toContainText('What was pasted is plain text, not a journey');
});

const BAD: Readonly<Record<string, readonly [text: string, sentence: string]>> = {
  'wrong JSON': ['{"format": oops}', 'This is not valid JSON: line 1, column 12'],
  'another app’s file': ['{"type": "excalidraw", "elements": []}', 'This is an Excalidraw drawing'],
  'a truncated file': [good.slice(0, 200), 'This file looks cut off: it ends at line 8'],
  'a file of a newer version': [changed((copy) => Object.assign(copy, { version: 99 })), 'newer version'],
  'a file of 20,001 records': [
    changed((copy) => {
      copy.stages = Array.from({ length: 20_001 }, (_, index) => stage(index, {}));
    }),
    'the most that a journey holds is 20,000',
  ],
  'a file with a number beyond all bounds': [good.replace('"importance": 5', '"importance": 1e999'), 'importance'],
  'a file with a script for a link': [withField('channels', 0, 'url', 'javascript:alert(1)'), 'channels[0].url'],
  'a file with an id twice': [
    withField('stages', 1, 'id', goodFile().stages[0]?.id),
    'already has; every id must be its own',
  ],
};

for (const [what, [text, sentence]] of Object.entries(BAD)) {
  test(`${what} gets one sentence, and nothing is written`, async ({ page }) => {
    const before = await stored(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import' }).click();
    await (await choosing).setFiles(asFile(text, 'bad.json'));
    const dialog = page.getByRole('alertdialog', { name: 'Not imported: bad.json' });
    await expect(dialog).toContainText(sentence);
    await expect(dialog.getByRole('paragraph').first()).toHaveText(/^[^\n]+\.$/);
    expect(await stored(page)).toEqual(before);
    await expect(dialog).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('row')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Import' })).toBeFocused();
  });
}

test('a file of 21 MB gets one sentence, and nothing is written', async ({ page }) => {
  const before = await stored(page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([`{"a": "${'x'.repeat(21_000_000)}"}`], 'bad.json'));
    return data;
  });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  const dialog = page.getByRole('alertdialog', { name: 'Not imported: bad.json' });
  await expect(dialog).toContainText('This file is 21.1 MB; the most that Throughline opens is 20 MB.');
  expect(await stored(page)).toEqual(before);
});

test('what dangles is shown before it is mended, and Cancel leaves the library as it was', async ({ page }) => {
  const text = changed((copy) => {
    const [presence] = copy.presences as Record<string, unknown>[];
    copy.touchpoints = [
      { id: 't1', order: 'a0', stageId: String(presence?.stageId), title: 'Asks around', channelId: 'gone' },
    ];
  });
  const before = await stored(page);
  await drop(page, { name: 'old.json', text });
  const dialog = page.getByRole('dialog', { name: /with 1 repair\?/ });
  await expect(dialog).toContainText('“touchpoints[0].channelId” names the channel “gone”, which is not in the file');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(await stored(page)).toEqual(before);

  await drop(page, { name: 'old.json', text });
  await dialog.getByRole('button', { name: 'Import with repairs' }).click();
  await page.waitForURL(/#\/journey\/\w+\/map/);
  expect((await stored(page)).journeys).toBe(before.journeys + 1);
});

test('a journey that is here already comes in beside the other, or not at all', async ({ page }) => {
  await drop(page, { name: 'a.json', text: journey('Ferry') });
  await page.waitForURL('**/#/journey/ferry/map');
  await openLibrary(page);
  await drop(page, { name: 'a.json', text: journey('Ferry') });
  await page.getByRole('dialog', { name: '‘Ferry’ is already here' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await stored(page)).journeys).toBe(2);

  await drop(page, { name: 'a.json', text: journey('Ferry') });
  await page.getByRole('button', { name: 'Keep both' }).click();
  await page.waitForURL(/#\/journey\/(?!ferry)\w+\/map/);
  await openLibrary(page);
  await expect(card(page, /^Ferry/)).toHaveCount(2);
});
