import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '../../../src/domain/migrations/migrations';
import type { Suite, UnitResult } from '../suite';
import { MIGRATED } from '../support/furtherMigration';
import { type RealBrowser, within } from '../support/realBrowser';
import { readStored, type StoredJourney, storedVersion } from '../support/rows';
import { journeyOfRows } from '../support/startJourney';
import { stopBetweenWrites } from '../support/stopBetweenWrites';
import { pickFile } from '../support/tab';
import type { Torture } from '../support/torture';
import { ROWS } from './imports';

const KILLS = { full: 5, short: 2 };
const ID = 'large';
const PATIENCE = 60_000;

/**
 * The next release, with one more migration, opens a journey of this one, and the browser is killed at some moment of it, or between two of its writes:
 * the database holds all rows as they were or all as they became. Opened once more, all have become so, once.
 */
export const migrations: Suite = {
  id: 'migrations',
  name: `SIGKILL during a migration of ${ROWS.toLocaleString('en')} rows`,
  promise: 'A migration is done whole or not at all, and then once.',
  figures: [
    { key: 'kills', name: 'kills', combine: 'sum' },
    { key: 'after', name: 'migrated afterwards', combine: 'sum' },
    { key: 'before', name: 'not yet migrated afterwards', combine: 'sum' },
    { key: 'torn', name: 'torn', combine: 'sum' },
    { key: 'discarded', name: 'discarded by the browser, with all that it held', combine: 'sum' },
  ],
  units: { full: 10, short: 1 },
  run: killMigrations,
};

async function killMigrations(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort, folder } = torture;
  const figures = { kills: 0, after: 0, before: 0, torn: 0, discarded: 0 };
  const losses: string[] = [];
  const first = await torture.launch('released');
  const page = await pageWithoutWorker(first);
  await page.goto(url);
  await pickFile(page, journeyOfRows(ROWS));
  await page.locator('.react-flow__node-touchpoint').first().waitFor();
  await first.close();
  await torture.serve('next');

  const copy = (name: string) => {
    cpSync(path.join(folder, 'released'), path.join(folder, name), { recursive: true });
    return torture.launch(name);
  };

  const whole = await copy('whole');
  const watched = await pageWithoutWorker(whole);
  const { passed } = await stopBetweenWrites(watched, Number.POSITIVE_INFINITY);
  const begun = Date.now();
  losses.push(...(await migrateWhole(watched, url)));
  const duration = Date.now() - begun;
  /** Places between two writes where the page can be stopped. */
  const turns = await passed();
  await whole.kill();

  for (let kill = 0; kill < (isShort ? KILLS.short : KILLS.full); kill++) {
    const name = `killed-${kill}`;
    const killed = await copy(name);
    const going = await pageWithoutWorker(killed);
    let moment: string;
    if (kill % 2 === 0) {
      const delay = duration * random();
      moment = `after ${Math.round(delay)} of ${duration} ms`;
      const visit = going.goto(journeyAddress(url)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await killed.kill();
      await visit;
    } else {
      // By chance a kill seldom meets the few milliseconds in which the rows are written, so every second one is aimed.
      // The first of them between the first two parts of the rows, which is where a torn one always shows.
      const turn = kill === 1 ? 0 : Math.floor(random() * turns);
      moment = `between two writes (${turn + 1} of ${turns})`;
      const { stopped } = await stopBetweenWrites(going, turn);
      const visit = going.goto(journeyAddress(url)).catch(() => undefined);
      await within(PATIENCE, stopped, 'The migration never came to where it should be stopped.');
      await killed.kill();
      await visit;
    }
    figures.kills += 1;

    const next = await torture.launch(name);
    const after = await pageWithoutWorker(next);
    // A file of the same origin: the database is read before the product can touch it.
    await after.goto(new URL('favicon.svg', url).href);
    const state = stateOf(await readStored(after, ID));
    figures[state] += 1;
    const faults: string[] = state === 'torn' || state === 'discarded' ? [FAULTS[state]] : [];
    // What is gone cannot be migrated.
    if (state !== 'discarded') faults.push(...(await migrateWhole(after, url)));
    losses.push(...faults.map((fault) => `Killed ${moment}: ${fault}`));
    await next.kill();
  }
  return { figures, losses };
}

/** A tab that gets every file from the host: the service worker would go on with the old build until somebody updates. */
async function pageWithoutWorker(browser: RealBrowser): Promise<Page> {
  const page = await browser.page();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  return page;
}

const journeyAddress = (url: string) => `${url}#/journey/${ID}/map`;

/** Opens the journey with the next release and waits for the database to follow. */
async function migrateWhole(page: Page, url: string): Promise<string[]> {
  await page.goto(journeyAddress(url));
  const deadline = Date.now() + PATIENCE;
  while ((await storedVersion(page, ID)) !== SCHEMA_VERSION + 1) {
    if (Date.now() > deadline) return ['Opened again it is still not migrated.'];
    // Looks again soon; the database does not tell.
    await page.waitForTimeout(10);
  }
  return stateOf(await readStored(page, ID)) === 'after' ? [] : ['Opened again it is not migrated whole, and once.'];
}

/** Chromium takes its own file for damaged where it was killed while two transactions wrote (`writers`), and starts with an empty one. */
const FAULTS = {
  torn: 'The rows are of two schemas.',
  discarded: 'The browser discarded the whole database.',
} as const;

function stateOf(stored: StoredJourney | null): 'before' | 'after' | keyof typeof FAULTS {
  if (!stored) return 'discarded';
  if (stored.rows.length !== ROWS) return 'torn';
  const notes = new Set(stored.rows.filter(({ table }) => table === 'touchpoints').map(({ row }) => row.notes));
  const { schemaVersion } = stored.record;
  if (notes.size !== 1) return 'torn';
  if (schemaVersion === SCHEMA_VERSION && notes.has('')) return 'before';
  return schemaVersion === SCHEMA_VERSION + 1 && notes.has(MIGRATED) ? 'after' : 'torn';
}
