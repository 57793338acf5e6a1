import type { CDPSession, Page } from '@playwright/test';
import type { Suite, UnitResult } from '../suite';
import { personAt } from '../support/person';
import { storageUsed } from '../support/quota';
import { readStored } from '../support/rows';
import { startScene } from '../support/scenes';
import { JOURNEY, MAIN, startJourney } from '../support/startJourney';
import { startStory } from '../support/story';
import { importJourney, listen, openMap, readSettled } from '../support/tab';
import type { Torture } from '../support/torture';

/** Growth of the heap from the first samples to the last ones that is still taken for noise. */
const MOST_GROWTH = 0.1;
/** Share of the time in which caches may fill before the first sample counts. */
const WARM_UP = 0.15;
/** Samples at either end whose median is compared. */
const ENDS = 5;
/** Journal entries and stored bytes that a day of editing must not exceed. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 60_000_000;
/** From this many minutes on growth is judged; before that it is mostly chance. */
const JUDGED_FROM = 10;
const VIEWS = [
  ['Alt+2', /\/coverage/],
  ['Alt+3', /\/roadmap/],
  ['Alt+1', /\/map/],
] as const;

/** Two tabs edit, undo and change views for an hour. Nothing may be lost, and nothing may grow for ever. */
export const soak: Suite = {
  id: 'soak',
  name: 'An hour of editing in two tabs',
  promise: 'Hours of work neither lose an edit nor fill memory, journal or storage.',
  figures: [
    { key: 'minutes', name: 'minutes', combine: 'sum' },
    { key: 'edits', name: 'edits', combine: 'sum' },
    { key: 'startMB', name: 'heap after warming up, MB', combine: 'largest' },
    { key: 'endMB', name: 'heap at the end, MB', combine: 'largest' },
    { key: 'growth', name: 'growth, %', combine: 'largest' },
    { key: 'entries', name: 'most journal entries', combine: 'largest' },
    { key: 'storedMB', name: 'stored in the end, MB', combine: 'largest' },
    { key: 'lost', name: 'lost', combine: 'sum' },
  ],
  units: { full: 1, short: 1 },
  run: editForLong,
};

async function editForLong(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, minutes, say } = torture;
  const browser = await torture.launch();
  await listen(browser.context, () => undefined);
  const first = await browser.page();
  await importJourney(first, url, startJourney(3));
  const second = await browser.context.newPage();
  await openMap(second, url);

  const editors = await Promise.all(
    [first, second].map(async (page, i) => {
      const own = `card-${i + 2}`;
      const story = startStory(startScene(3, [MAIN, own]));
      const shares = i === 0 ? 'title' : 'emotion';
      const person = personAt({ page, story, random, pause: 60, mostCards: 4, own, shares });
      const session = await page.context().newCDPSession(page);
      return { page, story, person, session };
    }),
  );
  for (const { person } of editors) await person.settle();

  const begun = Date.now();
  const end = begun + minutes * 60_000;
  const samples: { readonly at: number; readonly bytes: number }[] = [];
  let entries = 0;
  const interval = Math.max(2_000, Math.min(60_000, (minutes * 60_000) / (2 * ENDS + 2)));
  let due = begun + interval;
  while (Date.now() < end) {
    await Promise.all(
      editors.map(async ({ page, person }) => {
        const until = Math.min(due, end);
        while (Date.now() < until) {
          for (let i = 0; i < 12 && Date.now() < until; i++) await person.act();
          if (random() < 0.3) await visitViews(page);
          await person.settle();
        }
      }),
    );
    const bytes = await heapOf(editors.map(({ session }) => session));
    samples.push({ at: Date.now() - begun, bytes });
    entries = Math.max(entries, (await readStored(first, JOURNEY))?.journal.length ?? 0);
    say(`${((Date.now() - begun) / 60_000).toFixed(1)} min: heap ${megabytes(bytes)} MB, journal at most ${entries}`);
    due = Date.now() + interval;
  }

  const losses: string[] = [];
  const figures = { minutes, edits: 0, startMB: 0, endMB: 0, growth: 0, entries, storedMB: 0, lost: 0 };
  for (const [i, { page, story }] of editors.entries()) {
    const { shown, faults } = await readSettled(page);
    figures.edits += story.scenes.length - 1;
    losses.push(...faults);
    const own = story.now().cards.get(`card-${i + 2}`);
    if (own && !shown.cards.some((line) => line.startsWith(`${own.title} | ${own.stage} |`))) {
      losses.push(`Tab ${i + 1}: its card ‘${own.title}’ in ${own.stage} is not there.`);
    }
  }
  figures.lost = losses.length;
  const judged = samples.filter(({ at }) => at >= WARM_UP * minutes * 60_000).map(({ bytes }) => bytes);
  const start = median(judged.slice(0, ENDS));
  const last = median(judged.slice(-ENDS));
  const stored = await storageUsed(first);
  const growth = start > 0 ? last / start - 1 : 0;
  Object.assign(figures, {
    startMB: megabytes(start),
    endMB: megabytes(last),
    growth: Math.round(growth * 1_000) / 10,
    storedMB: megabytes(stored),
  });
  if (minutes >= JUDGED_FROM && growth > MOST_GROWTH) losses.push(`The heap grew by ${figures.growth} %.`);
  if (entries > MOST_ENTRIES) losses.push(`The journal had ${entries} entries.`);
  if (stored > MOST_BYTES) losses.push(`${figures.storedMB} MB are stored.`);
  return { figures, losses };
}

async function visitViews(page: Page): Promise<void> {
  for (const [key, address] of VIEWS) {
    await page.keyboard.press(key);
    await page.waitForURL(address);
    // Somebody looks at a view before the next, and what it loads and puts off gets to run.
    await page.waitForTimeout(500);
  }
  await page.locator('.react-flow__node-touchpoint').first().waitFor();
}

/** Bytes of JavaScript in use in all tabs, once what nobody needs is gone. */
async function heapOf(sessions: readonly CDPSession[]): Promise<number> {
  let sum = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage');
    sum += (await session.send('Runtime.getHeapUsage')).usedSize;
  }
  return sum;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;
