import type { Page } from '@playwright/test';
import { journeyOf } from '../../../src/domain/document';
import { readJourneyFile } from '../../../src/exchange/readJourney';
import type { Suite, UnitResult } from '../suite';
import type { RealBrowser } from '../support/realBrowser';
import { journeyOfRows } from '../support/startJourney';
import { pickFile } from '../support/tab';
import type { Torture } from '../support/torture';

const KILLS = { full: 10, short: 2 };
const ROWS = 3_000;
const FOLDER = 'copies';
/** A try that failed is repeated after a minute. In milliseconds. */
const PATIENCE = 90_000;

/** The browser is killed while it writes a copy into the chosen folder: the copy before that is whole, and opens. */
export const folder: Suite = {
  id: 'folder',
  name: 'SIGKILL while a copy is written into a folder',
  promise: 'Whenever the browser ends, the folder holds the last copy whole; the next start writes the newer one.',
  figures: [
    { key: 'kills', name: 'kills', combine: 'sum' },
    { key: 'unfinished', name: 'before the new copy was there', combine: 'sum' },
    { key: 'finished', name: 'after it', combine: 'sum' },
    { key: 'damaged', name: 'copies damaged', combine: 'sum' },
  ],
  units: { full: 10, short: 1 },
  run: killWriters,
};

/** A file of the folder, and the title of the journey in it; null when it cannot be opened. */
interface Copy {
  readonly name: string;
  readonly text: string;
  readonly title: string | null;
}

async function killWriters(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort } = torture;
  const figures = { kills: 0, unfinished: 0, finished: 0, damaged: 0 };
  const losses: string[] = [];
  let browser = await start(torture);
  let page = await browser.page();
  await page.goto(url);
  await pickFile(page, journeyOfRows(ROWS));
  await page.waitForURL(/#\/journey\/large\//);
  await page.goto(`${url}#/storage`);
  await page.getByRole('button', { name: 'Choose a folder', exact: true }).click();
  await copyWith(page, 'touchpoints');

  const begun = Date.now();
  await rename(page, url, 'Copy 0');
  await hide(page);
  await copyWith(page, 'Copy 0');
  const duration = Date.now() - begun;

  for (let kill = 1; kill <= (isShort ? KILLS.short : KILLS.full); kill++) {
    const before = (await copiesIn(page)).filter(({ title }) => title !== null);
    const title = `Copy ${kill}`;
    await rename(page, url, title);
    // The note that a copy is due follows the save by a moment, and the page going out of sight writes only what is due.
    await page.waitForTimeout(100);
    const delay = random() * Math.min(duration, 1_500);
    await hide(page);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await browser.kill();
    figures.kills += 1;

    browser = await start(torture);
    page = await browser.page();
    // A file of the same origin: the folder is read before the product can touch it.
    await page.goto(new URL('favicon.svg', url).href);
    const after = await copiesIn(page);
    const last = before.at(-1);
    const faults: string[] = [];
    const kept = after.find(({ name }) => name === last?.name);
    if (!last || kept?.text !== last.text) faults.push(`the copy ${last?.name} is not what it was`);
    for (const copy of after) {
      if (copy.title === null && copy.text !== '') faults.push(`the copy ${copy.name} is there and cannot be opened`);
    }
    figures[after.some((copy) => copy.title === title) ? 'finished' : 'unfinished'] += 1;
    figures.damaged += faults.length;
    losses.push(...faults.map((fault) => `Killed ${Math.round(delay)} ms into the writing: ${fault}.`));

    await page.goto(`${url}#/`);
    await copyWith(page, title);
  }
  return { figures, losses };
}

/** A browser whose folder picker answers at once, with a folder of the origin's own file system. */
async function start(torture: Torture): Promise<RealBrowser> {
  const browser = await torture.launch();
  await browser.context.addInitScript((name) => {
    Reflect.set(window, 'showDirectoryPicker', async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    );
  }, FOLDER);
  return browser;
}

/** Types a title over the one in the header of the map, and waits until it is saved. */
async function rename(page: Page, url: string, title: string): Promise<void> {
  await page.goto(`${url}#/journey/large/map`);
  const heading = page.getByRole('heading', { level: 1 }).getByRole('button');
  await heading.waitFor();
  await heading.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(title);
  await page.keyboard.press('Enter');
  await page.locator('header [data-kind="saved"]').waitFor();
}

/** The page goes out of sight, upon which a copy that is due is written at once. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** Waits until a copy that opens has a title with these words. */
async function copyWith(page: Page, words: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await copiesIn(page)).some(({ title }) => title?.includes(words))) {
    if (Date.now() > deadline) {
      const shown = await page.locator('body').innerText();
      throw new Error(`No copy of ‘${words}’ came into the folder, and the page says:\n${shown}`);
    }
    // Looks again soon; the folder does not tell.
    await page.waitForTimeout(50);
  }
}

/** Every journey file below the folder, oldest first. */
async function copiesIn(page: Page): Promise<Copy[]> {
  const files = await page.evaluate(async (name) => {
    const found: { name: string; text: string }[] = [];
    const visit = async (directory: FileSystemDirectoryHandle) => {
      const entries = directory as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [entry, handle] of entries) {
        if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle);
        else if (entry.endsWith('.json')) {
          // A file that is being replaced or cleared away right now is looked at again the next time.
          const text = await (handle as FileSystemFileHandle)
            .getFile()
            .then((file) => file.text())
            .catch(() => '');
          found.push({ name: entry, text });
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await visit(await root.getDirectoryHandle(name, { create: true }));
    return found;
  }, FOLDER);
  return files
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => {
      const opened = readJourneyFile(file.text);
      return { ...file, title: opened.ok ? journeyOf(opened.value.document).title : null };
    });
}
