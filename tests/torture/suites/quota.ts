import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Suite, UnitResult } from '../suite';
import { downloaded, downloadInto } from '../support/download';
import { limitStorage, storageUsed } from '../support/quota';
import type { RealBrowser } from '../support/realBrowser';
import { editIds } from '../support/rows';
import { MAIN, startJourney } from '../support/startJourney';
import { importJourney, listen, look, openMap, readSettled } from '../support/tab';
import type { Torture } from '../support/torture';

/** Limits one after the other on one profile. */
const LIMITS = { full: 5, short: 2 };
const EDITS = 6;
/** Bytes below and above what is stored at which the limit is set. */
const BELOW = 60_000;
const ABOVE = 240_000;
/** For so long the page has to go on saying that nothing is saved. */
const LASTING = 1_200;
/** After so long without a page the browser has closed the database. */
const CLOSING = 3_000;
const PATIENCE = 40_000;

/**
 * The storage gets full while somebody edits. Either an edit is saved, and then survives a kill, or the page says so until
 * it is: with a copy to download that has everything, and a Retry that saves everything once there is room.
 */
export const quota: Suite = {
  id: 'quota',
  name: 'Storage that is full',
  promise: 'What cannot be saved says so for as long as it is so; once there is room, all of it is saved, once.',
  figures: [
    { key: 'limits', name: 'limits', combine: 'sum' },
    { key: 'refused', name: 'of them too small for the edits', combine: 'sum' },
    { key: 'edits', name: 'edits', combine: 'sum' },
    { key: 'lost', name: 'lost or made twice', combine: 'sum' },
    { key: 'silent', name: 'failures that were not said', combine: 'sum' },
  ],
  units: { full: 20, short: 1 },
  run: fillRepeatedly,
};

interface Work {
  notes: string;
  isTruth: boolean;
}

async function fillRepeatedly(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort, folder } = torture;
  const figures = { limits: 0, refused: 0, edits: 0, lost: 0, silent: 0 };
  const losses: string[] = [];
  const downloads = path.join(folder, 'downloads');
  let browser = await start(torture, downloads);
  let page = await browser.page();
  await importJourney(page, url, startJourney());
  const work: Work = { notes: '', isTruth: false };

  for (let count = 0; count < (isShort ? LIMITS.short : LIMITS.full); count++) {
    // Chromium asks how much room there is at most every 30 s, and anew when a database was closed for a while.
    await page.goto(new URL('favicon.svg', url).href);
    const used = await storageUsed(page);
    const room = Math.round(random() * (BELOW + ABOVE)) - BELOW;
    const where = `limit ${figures.limits} (room for ${room} bytes)`;
    await limitStorage(page, Math.max(0, used + room));
    await page.waitForTimeout(CLOSING);
    await openMap(page, url);
    await openNotes(page);
    await edit(page, work, random, figures);
    figures.limits += 1;

    if ((await settledStatus(page)) === 'Not saved') {
      figures.refused += 1;
      // Elsewhere: what was refused first must not be saved only because something newer took its place.
      await markOnce(page, work);
      figures.edits += 1;
      const faults = await refusalFaults(page, downloads, work);
      figures.silent += faults.length;
      losses.push(...faults.map((fault) => `${where}: ${fault}`));
      await limitStorage(page, null);
      const retry = page.getByRole('button', { name: 'Retry', exact: true });
      // It retries by itself, too; a person does not always wait.
      if (random() < 0.7) await retry.click({ timeout: 5_000 }).catch(() => undefined);
    }
    if (random() < 0.5) {
      await saved(page);
      await browser.kill();
      browser = await start(torture, downloads);
      page = await browser.page();
      await openMap(page, url);
    }
    const { document, stored, faults } = await readSettled(page);
    await limitStorage(page, null);
    losses.push(...faults.map((fault) => `${where}: ${fault}`));
    const row = document.touchpoints.get(MAIN);
    const isWhole = row?.notes === work.notes && row.momentOfTruth === work.isTruth;
    const ids = editIds(stored);
    const isOnce = new Set(ids).size === ids.length;
    if (isWhole && isOnce) continue;
    figures.lost += 1;
    losses.push(`${where}: ${isWhole ? 'edits were made twice' : `the notes are ‘${row?.notes.slice(0, 40)}…’`}.`);
    Object.assign(work, { notes: row?.notes ?? '', isTruth: row?.momentOfTruth ?? false });
  }
  return { figures, losses };
}

async function start(torture: Torture, downloads: string): Promise<RealBrowser> {
  const browser = await torture.launch();
  await listen(browser.context, () => undefined);
  await downloadInto(browser, downloads);
  return browser;
}

async function openNotes(page: Page): Promise<void> {
  const card = page.locator(`[data-id="touchpoints:${MAIN}"]`);
  await card.click({ position: { x: 12, y: 12 } });
  await page.locator(`[data-id="touchpoints:${MAIN}"].selected`).waitFor();
  await card.focus();
  if ((await notesOf(page).count()) === 0) await page.keyboard.press('i');
  await notesOf(page).waitFor();
}

const notesOf = (page: Page) => page.getByRole('textbox', { name: 'Notes', exact: true });

/** Pastes texts that hardly compress, each in place of the last one, and marks the card in between. */
async function edit(page: Page, work: Work, random: () => number, figures: { edits: number }): Promise<void> {
  for (let i = 0; i < EDITS; i++) {
    const length = 2_000 + Math.floor(random() * 12_000);
    const text = Array.from({ length: length / 8 }, () => random().toString(36).slice(2, 10)).join('');
    await notesOf(page).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    work.notes = text;
    await markOnce(page, work);
    figures.edits += 2;
  }
}

async function markOnce(page: Page, work: Work): Promise<void> {
  await page.locator(`[data-id="touchpoints:${MAIN}"]`).focus();
  await page.keyboard.press('m');
  work.isTruth = !work.isTruth;
}

/** What the page says once it has stopped to try: the same for a while. */
async function settledStatus(page: Page): Promise<string | null> {
  const deadline = Date.now() + PATIENCE;
  let since = Date.now();
  let last: string | null = null;
  while (Date.now() < deadline) {
    const { status } = await look(page);
    if (status !== last) since = Date.now();
    last = status;
    if (status !== 'Saving…' && Date.now() - since > 400) return status;
    await page.waitForTimeout(50);
  }
  return last;
}

async function saved(page: Page): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while ((await look(page)).status !== 'Saved' && Date.now() < deadline) await page.waitForTimeout(20);
}

/** What is wrong with how the page says that nothing more is saved. */
async function refusalFaults(page: Page, downloads: string, work: Work): Promise<string[]> {
  const faults: string[] = [];
  await page.waitForTimeout(LASTING);
  if ((await look(page)).status !== 'Not saved') faults.push('‘Not saved’ went away by itself.');
  const copy = page.getByRole('button', { name: 'Download a copy', exact: true });
  const retry = page.getByRole('button', { name: 'Retry', exact: true });
  if (!(await retry.isVisible())) faults.push('There is no ‘Retry’.');
  if (!(await copy.isVisible())) return [...faults, 'There is no ‘Download a copy’.'];
  const text = await downloaded(page, downloads, () => copy.click());
  if (!text.includes(work.notes)) faults.push('The copy does not have the last edit.');
  return faults;
}
