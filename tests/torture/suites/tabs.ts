import path from 'node:path';
import type { Page } from '@playwright/test';
import { fileTables } from '../../../src/exchange/journeyFormat';
import { withReadTime } from '../../../src/exchange/times';
import type { Suite, UnitResult } from '../suite';
import { downloadInto, exportedBy } from '../support/download';
import { type Person, personAt, type SharedField } from '../support/person';
import { editIds, type StoredJourney } from '../support/rows';
import { startScene } from '../support/scenes';
import { lineOf } from '../support/shown';
import { MAIN, startJourney } from '../support/startJourney';
import { type Story, startStory } from '../support/story';
import { importJourney, listen, openMap, type Reading, readSettled } from '../support/tab';
import type { Torture } from '../support/torture';

/** One unit each: how many tabs. */
const TABS = [4, 2];
const EDITS = { full: 1_000, short: 40 };
const SHARES: readonly SharedField[] = ['title', 'notes', 'emotion', 'truth'];

/**
 * Several tabs edit one journey at once, undo included: each has a card of its own, all share the main card, of which
 * each edits another field. In the end every tab, its export and the database must agree, on exactly what was done.
 */
export const tabs: Suite = {
  id: 'tabs',
  name: 'Four and two tabs on one journey',
  promise: 'Every tab ends identical to the database, with all that each of them did.',
  figures: [
    { key: 'tabs', name: 'tabs', combine: 'largest' },
    { key: 'edits', name: 'interleaved edits', combine: 'sum' },
    { key: 'lost', name: 'lost', combine: 'sum' },
    { key: 'differing', name: 'tabs that differ', combine: 'sum' },
  ],
  units: { full: TABS.length, short: 1 },
  run: editTogether,
};

interface Editor {
  readonly name: string;
  readonly page: Page;
  readonly own: string;
  readonly shares: SharedField;
  readonly story: Story;
  readonly person: Person;
}

async function editTogether(unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort, folder } = torture;
  const count = TABS[unit] ?? 2;
  const browser = await torture.launch();
  const downloads = path.join(folder, 'downloads');
  await downloadInto(browser, downloads);
  await listen(browser.context, () => undefined);
  const first = await browser.page();
  await importJourney(first, url, startJourney(count + 1));

  const editors: Editor[] = [];
  for (let i = 0; i < count; i++) {
    const page = i === 0 ? first : await browser.context.newPage();
    if (i > 0) await openMap(page, url);
    const own = `card-${i + 2}`;
    const shares = SHARES[i] ?? 'title';
    const story = startStory(startScene(count + 1, [MAIN, own]));
    const person = personAt({ page, story, random, pause: 0, mostCards: 4, own, shares });
    editors.push({ name: `tab ${i + 1}`, page, own, shares, story, person });
  }
  for (const { person } of editors) await person.settle();
  const goal = isShort ? EDITS.short : EDITS.full;
  await Promise.all(
    editors.map(async ({ story, person }) => {
      while (story.scenes.length <= goal) await person.act();
    }),
  );

  const figures = { tabs: count, edits: 0, lost: 0, differing: 0 };
  const losses: string[] = [];
  const files: string[] = [];
  let reading: Reading | null = null;
  for (const { name, page, story, person } of editors) {
    losses.push(...person.unheard.map((when) => `${name}: the page did not take what was pressed (${when}).`));
    reading = await readSettled(page);
    losses.push(...reading.faults.map((fault) => `${name}: ${fault}`));
    figures.edits += story.scenes.length - 1;
    figures.differing += reading.faults.length > 0 ? 1 : 0;
  }
  if (!reading) throw new Error('There was no tab.');
  for (const editor of editors) {
    const missing = missingOf(editor, reading);
    figures.lost += missing.length;
    losses.push(...missing);
  }
  for (const { page, name } of editors) {
    const text = await exportedBy(page, downloads);
    files.push(text);
    const faults = [
      ...(text === files[0] ? [] : [`${name} exports another file than tab 1.`]),
      ...(rowsIn(text) === rowsOf(reading.stored) ? [] : [`${name} exports other rows than the database holds.`]),
    ];
    losses.push(...faults);
    figures.differing += faults.length > 0 ? 1 : 0;
  }
  const twice = duplicates(editIds(reading.stored));
  if (twice.length > 0) losses.push(`${twice.length} edits are in the journal twice.`);
  return { figures, losses };
}

/** What a tab did and the database does not show. */
function missingOf({ name, own, shares, story }: Editor, { document, shown }: Reading): string[] {
  const { cards, notes } = story.now();
  const missing: string[] = [];
  const expect = (what: string, wanted: unknown, found: unknown) => {
    if (wanted !== found) missing.push(`${name}: ${what} is ‘${found}’, not ‘${wanted}’.`);
  };
  for (const [id, card] of cards) {
    if (id !== MAIN && !shown.cards.includes(lineOf(card))) missing.push(`${name}: ‘${lineOf(card)}’ is not there.`);
  }
  const main = document.touchpoints.get(MAIN);
  const wanted = cards.get(MAIN);
  if (shares === 'title') expect('the shared title', wanted?.title, main?.title);
  if (shares === 'emotion') expect('the shared emotion', wanted?.emotion, main?.emotion);
  if (shares === 'truth') expect('the shared moment of truth', wanted?.isTruth, main?.momentOfTruth);
  expect('its notes', notes, shares === 'notes' ? main?.notes : document.touchpoints.get(own)?.notes);
  return missing;
}

/** All rows of a journey file as one text, in an order that depends on nothing but them, with times as the database has them. */
function rowsIn(text: string): string {
  const file = JSON.parse(text) as Record<string, unknown[] | undefined>;
  const of = (table: (typeof fileTables)[number]) => (file[table] ?? []).map((row) => withReadTime(table, row));
  return canonical([
    ['journeys', [withReadTime('journeys', file.journey)]],
    ...fileTables.map((table) => [table, of(table)]),
  ]);
}

function rowsOf({ rows }: StoredJourney): string {
  const of = (table: string) => rows.filter((one) => one.table === table).map(({ row }) => row);
  return canonical(['journeys', ...fileTables].map((table) => [table, of(table)]));
}

function canonical(tables: readonly unknown[]): string {
  const sorted = (tables as [string, { id: string }[]][]).map(([table, rows]) => [
    table,
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return JSON.stringify(sorted, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function duplicates(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
