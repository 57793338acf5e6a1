import type { Page } from '@playwright/test';
import { COMMON } from '../../../src/storage/oneWriter';
import type { Suite, UnitResult } from '../suite';
import { readStored } from '../support/rows';
import { JOURNEY, startJourney } from '../support/startJourney';
import { pickFile } from '../support/tab';
import type { Torture } from '../support/torture';

const KILLS = { full: 4, short: 1 };
/** ms in which both transactions have written a few hundred rows. */
const WHILE = 800;

/**
 * Two tabs write to different tables without an end, and the browser is killed: the database is there afterwards. As all
 * that write share a table, the one waits for the other. The same without that table shows that it takes it: Chromium
 * throws the database away.
 */
export const writers: Suite = {
  id: 'writers',
  name: 'SIGKILL with two transactions that write',
  promise: 'A killed browser keeps its database, whatever was being written.',
  figures: [
    { key: 'kills', name: 'kills', combine: 'sum' },
    { key: 'kept', name: 'databases kept', combine: 'sum' },
    { key: 'apart', name: 'kills while two write that share no table', combine: 'sum' },
    { key: 'discarded', name: 'databases discarded then', combine: 'sum' },
  ],
  units: { full: 3, short: 1 },
  run: killWriters,
};

async function killWriters(_unit: number, torture: Torture): Promise<UnitResult> {
  const figures = { kills: 0, kept: 0, apart: 0, discarded: 0 };
  const losses: string[] = [];
  const kills = torture.isShort ? KILLS.short : KILLS.full;
  for (let kill = 0; kill < kills; kill++) {
    if (await isKept(torture, `shared-${kill}`, [COMMON])) figures.kept += 1;
    else losses.push('The browser discarded the whole database.');
    figures.kills += 1;
    if (!(await isKept(torture, `apart-${kill}`, []))) figures.discarded += 1;
    figures.apart += 1;
  }
  return { figures, losses };
}

/** Whether a journey is still there after a kill while rows and settings are written, each with these tables besides. */
async function isKept(torture: Torture, profile: string, besides: readonly string[]): Promise<boolean> {
  const browser = await torture.launch(profile);
  const page = await browser.page();
  await page.goto(torture.url);
  await pickFile(page, startJourney());
  await page.waitForURL(`**/#/journey/${JOURNEY}/**`);
  const second = await browser.context.newPage();
  // Files of the same origin: the product is not there to write as well.
  for (const tab of [page, second]) await tab.goto(new URL('favicon.svg', torture.url).href);
  await writeWithoutEnd(page, ['rows', ...besides], { journeyId: 'endless', table: 'touchpoints' });
  await writeWithoutEnd(second, ['settings', ...besides], {});
  // Neither comes to an end that could be waited for: the kill is to meet both in the middle.
  await page.waitForTimeout(WHILE);
  await browser.kill();

  const next = await torture.launch(profile);
  const after = await next.page();
  await after.goto(new URL('favicon.svg', torture.url).href);
  const stored = await readStored(after, JOURNEY);
  await next.kill();
  return stored !== null && stored.rows.length > 0;
}

/** Begins a transaction that puts row after row into the first of the tables. */
async function writeWithoutEnd(
  page: Page,
  tables: readonly string[],
  key: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate(
    ([names, fields]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const [first = ''] = names;
          const store = opening.result.transaction(names, 'readwrite', { durability: 'strict' }).objectStore(first);
          let count = 0;
          const put = () => {
            count += 1;
            store.put({ ...fields, id: `row-${count}`, key: `row-${count}`, row: {} }).onsuccess = put;
          };
          put();
          resolve();
        };
      }),
    [[...tables], key] as const,
  );
}
