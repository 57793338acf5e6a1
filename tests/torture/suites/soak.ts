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

/** Growth of what pages hold from the first samples to the last ones that is still taken for noise. */
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
    { key: 'startMB', name: 'held after warming up, MB', combine: 'largest' },
    { key: 'endMB', name: 'held at the end, MB', combine: 'largest' },
    { key: 'growth', name: 'growth, %', combine: 'largest' },
    { key: 'codeMB', name: 'compiled code at the end, MB', combine: 'largest' },
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
  const samples: (Held & { readonly at: number })[] = [];
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
    const held = { data: 0, code: 0 };
    for (const { session } of editors) {
      const { data, code } = await heldBy(session);
      held.data += data;
      held.code += code;
    }
    samples.push({ at: Date.now() - begun, ...held });
    entries = Math.max(entries, (await readStored(first, JOURNEY))?.journal.length ?? 0);
    say(
      `${((Date.now() - begun) / 60_000).toFixed(1)} min: ${megabytes(held.data)} MB held, ${megabytes(held.code)} MB of code, journal at most ${entries}`,
    );
    due = Date.now() + interval;
  }

  const losses: string[] = [];
  const figures = { minutes, edits: 0, startMB: 0, endMB: 0, growth: 0, codeMB: 0, entries, storedMB: 0, lost: 0 };
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
  const judged = samples.filter(({ at }) => at >= WARM_UP * minutes * 60_000).map(({ data }) => data);
  const start = median(judged.slice(0, ENDS));
  const last = median(judged.slice(-ENDS));
  const stored = await storageUsed(first);
  const growth = start > 0 ? last / start - 1 : 0;
  Object.assign(figures, {
    startMB: megabytes(start),
    endMB: megabytes(last),
    growth: Math.round(growth * 1_000) / 10,
    codeMB: megabytes(samples.at(-1)?.code ?? 0),
    storedMB: megabytes(stored),
  });
  if (minutes >= JUDGED_FROM && growth > MOST_GROWTH) losses.push(`What the pages hold grew by ${figures.growth} %.`);
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

/** Bytes in the heap of a tab once what nobody needs is gone: what its objects take, and the code that V8 made. */
interface Held {
  readonly data: number;
  readonly code: number;
}

/**
 * Weighs a tab by a snapshot of its heap. V8 goes on compiling the same functions anew for more than an hour; of all that
 * is in use its code is half, and would hide what the product itself keeps for ever.
 */
async function heldBy(session: CDPSession): Promise<Held> {
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = [fields.indexOf('type'), fields.indexOf('name'), fields.indexOf('self_size')];
  const held = { data: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? 0] ?? '';
    // What the browser itself holds for a page, such as styles and layout, is not on the JavaScript heap.
    const isOutside = kind === 'native' && !strings[nodes[at + name] ?? 0]?.startsWith('system /');
    if (kind === 'code') held.code += nodes[at + size] ?? 0;
    else if (!isOutside && kind !== 'synthetic') held.data += nodes[at + size] ?? 0;
  }
  return held;
}

/** A heap snapshot as far as it is read here: `nodes` holds a row of `node_fields` for each object. */
interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: number[];
  readonly strings: string[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;
