import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { figuresOf, table } from './figures';
import { sizedFile } from './journeyFiles';
import { importFile } from './measure';

interface BesideOptions {
  readonly browser: Browser;
  /** Addresses of the build, and of the page that is plain React Flow. */
  readonly url: string;
  readonly peerUrl: string;
  /** How many cards, each a journey of its own. */
  readonly cards: readonly number[];
  readonly rounds: number;
  /** Ids of the things to measure. */
  readonly only: readonly string[];
  say(line: string): void;
}

/** A page with so many cards, ours or the peer's, opened anew for each thing that is measured. */
interface Side {
  readonly isPeer: boolean;
  readonly cards: number;
  readonly context: BrowserContext;
  readonly address: string;
  /** Of the card that is dragged. */
  readonly card: string;
}

/** Figures by what they are called; NaN where a side has no such thing. */
type Taken = Readonly<Record<string, number>>;

/** A figure of both sides. */
interface Compared {
  readonly thing: string;
  readonly cards: number;
  readonly figure: string;
  readonly ours: number;
  readonly peer: number;
}

interface Thing {
  readonly id: string;
  measure(side: Side): Promise<Taken>;
}

const p95 = 'p95 ms';
const work = 'main-thread ms';

/** What is measured beside plain React Flow, gap by gap between frames as people see them, and by the main thread's work. */
const things: readonly Thing[] = [
  { id: 'downloads', measure: downloads },
  { id: 'interactive', measure: async (side) => ({ ms: await interactive(side, 1) }) },
  { id: 'interactive-slow', measure: async (side) => ({ ms: await interactive(side, 4) }) },
  { id: 'pan-all', measure: (side) => gesture(side, { whole: true }, panned) },
  { id: 'drag-all', measure: (side) => gesture(side, { whole: true }, dragged) },
  { id: 'zoom-all', measure: (side) => gesture(side, { whole: true }, zoomed) },
  { id: 'pan-near', measure: (side) => gesture(side, {}, panned) },
  { id: 'drag-near', measure: (side) => gesture(side, {}, dragged) },
  { id: 'type-near', measure: typed },
  { id: 'drop', measure: (side) => gesture(side, { before: inHand }, (page) => page.mouse.up()) },
  { id: 'move', measure: moved },
  { id: 'views', measure: switched },
  { id: 'fit', measure: fitted },
  { id: 'heap', measure: heap },
  { id: 'readable', measure: readable },
];

/** Ids of all that is measured beside the peer, for `only`. */
export const besideIds = things.map(({ id }) => id);

/** Measures both sides in turn, round by round, so that they meet the same machine, and answers with a table of medians. */
export async function beside(options: BesideOptions): Promise<{ rows: unknown[]; text: string }> {
  const { only, say, cards, rounds, browser, url, peerUrl } = options;
  const pairs: [Side, Side][] = [];
  for (const count of cards) {
    const [context, other] = [await newContext(browser), await newContext(browser)];
    const address = await importFile(context, url, sizedFile(count));
    pairs.push([
      { isPeer: false, cards: count, context, address, card: '.react-flow__node-touchpoint' },
      { isPeer: true, cards: count, context: other, address: `${peerUrl}?cards=${count}`, card: '.react-flow__node' },
    ]);
  }
  const rows: Compared[] = [];
  for (const { id, measure } of things) {
    if (!only.includes(id)) continue;
    const taken = pairs.map((): [Taken[], Taken[]] => [[], []]);
    for (let round = 0; round < rounds; round++) {
      for (const [i, pair] of pairs.entries()) {
        say(`${id}, ${pair[0].cards} cards, round ${round + 1}`);
        for (const [s, side] of pair.entries()) taken[i]?.[s]?.push(await measure(side));
      }
    }
    for (const [i, [own, others]] of taken.entries()) {
      for (const figure of Object.keys(own[0] ?? {})) {
        const middle = (all: Taken[]) => figuresOf(all.map((one) => one[figure] ?? Number.NaN)).median;
        rows.push({ thing: id, cards: cards[i] ?? 0, figure, ours: middle(own), peer: middle(others) });
      }
    }
  }
  for (const pair of pairs) for (const { context } of pair) await context.close();
  const growth = growthOf(rows, cards).map(({ thing, figure, ours, peer }) => [
    `${thing}, ${figure}, ${cards.join(' → ')} cards`,
    `${ours.toFixed(2)} ×`,
    Number.isNaN(peer) ? '–' : `${peer.toFixed(2)} ×`,
    '',
  ]);
  const told = rows.map(({ thing, cards: count, figure, ours, peer }) => [
    `${thing}, ${count} cards, ${figure}`,
    ours.toFixed(0),
    Number.isNaN(peer) ? '–' : peer.toFixed(0),
    peer > 0 ? `${(ours / peer).toFixed(2)} ×` : '–',
  ]);
  const text = `Beside plain React Flow, medians of ${rounds} rounds\n${table([['', 'ours', 'plain', 'ratio'], ...told, ...growth])}`;
  return { rows, text };
}

/** How many times the first figure the last one is, where a thing was measured with several numbers of cards. */
function growthOf(rows: readonly Compared[], counts: readonly number[]): Compared[] {
  const [least, most] = [counts[0], counts.at(-1)];
  if (least === most) return [];
  return rows.flatMap((end) => {
    const start = rows.find(
      ({ thing, figure, cards }) => thing === end.thing && figure === end.figure && cards === least,
    );
    if (end.cards !== most || !start) return [];
    return [{ ...end, ours: end.ours / start.ours, peer: end.peer / start.peer }];
  });
}

function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', serviceWorkers: 'block' });
}

async function open({ context, address, card, isPeer, cards }: Side, whole = false): Promise<[Page, CDPSession]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Time on the processor: on the clock, other things that the machine does would count as ours.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.locator(card).first().waitFor();
  await page.waitForTimeout(1_000);
  if (whole) {
    await page.evaluate(watchFrames);
    if (isPeer) await page.evaluate('void flow.fitView({ padding: 0.05 })');
    else await page.keyboard.press('f');
    await page.evaluate(stillness);
    const drawn = await page.locator(card).count();
    const isPicture = (await page.locator(PICTURE).count()) > 0;
    if (drawn < cards && !isPicture) throw new Error(`Of ${cards} cards ${drawn} are drawn with all in view.`);
  }
  return [page, session];
}

interface Prepared {
  /** With all cards in view. */
  readonly whole?: boolean;
  before?(page: Page, side: Side): Promise<void>;
}

async function gesture(
  side: Side,
  { whole = false, before }: Prepared,
  run: (page: Page, side: Side) => Promise<void>,
): Promise<Taken> {
  const [page, session] = await open(side, whole);
  await page.mouse.move(720, 450);
  await before?.(page, side);
  let gaps: number[] = [];
  const spent = await workOf(session, page, async () => {
    await page.evaluate(watchFrames);
    await run(page, side);
    gaps = await page.evaluate(() => (globalThis as unknown as Watching).frames.map(([gap]) => gap));
  });
  await page.close();
  return { [p95]: figuresOf(gaps).p95, [work]: spent };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

interface Watching {
  /** Gap to the frame before, and when. */
  frames: [number, number][];
  /** Kept from the frame before: where the map stands. */
  moved: number;
}

/** Runs in the page: notes each frame from now on, and when the map last moved. */
function watchFrames(): void {
  const watching = globalThis as unknown as Watching;
  watching.frames = [];
  watching.moved = performance.now();
  let [last, place] = [performance.now(), ''];
  const step = () => {
    const time = performance.now();
    watching.frames.push([time - last, time]);
    last = time;
    const now = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
    if (now !== place) [place, watching.moved] = [now, time];
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Runs in the page. When the map has stood still, without a long frame, for half a second: when that began. */
function stillness(): Promise<number> {
  const { frames } = globalThis as unknown as Watching;
  return new Promise((resolve) => {
    const look = () => {
      const slow = frames.filter(([gap]) => gap > 50).at(-1)?.[1] ?? 0;
      const since = Math.max(slow, (globalThis as unknown as Watching).moved);
      if (performance.now() - since > 500) resolve(since);
      else setTimeout(look, 100);
    };
    setTimeout(look, 300);
  });
}

/** ms from the address to a first card after which no task was long for half a second. */
async function interactive({ context, address, card }: Side, slower: number): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript((selector) => {
    const state = { card: 0, busy: 0 };
    Object.assign(globalThis, { opening: state });
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) state.busy = startTime + duration;
    });
    observer.observe({ type: 'longtask', buffered: true });
    const look = () => {
      if (document.querySelector(selector))
        requestAnimationFrame(() =>
          setTimeout(() => {
            state.card = performance.now();
          }),
        );
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, card);
  await page.goto(address);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { opening } = globalThis as unknown as { opening: { card: number; busy: number } };
        const look = () => {
          const at = Math.max(opening.card, opening.busy);
          if (opening.card > 0 && performance.now() - at > 500) resolve(at);
          else setTimeout(look, 50);
        };
        look();
      }),
  );
  await page.close();
  return time;
}

/** All the JavaScript that opening the map downloads, also what is fetched ahead when the page is idle. */
async function downloads({ context, address, card }: Side): Promise<Taken> {
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(address);
  await page.locator(card).first().waitFor();
  await page.waitForTimeout(4_000);
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  await page.close();
  return { 'kB gzipped': sizes.reduce((sum, size) => sum + size, 0) / 1000, files: sizes.length };
}

async function panned(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) await page.mouse.wheel(i < 30 ? 8 : -8, i < 30 ? 20 : -20);
}

async function zoomed(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, i < 20 ? -20 : 20);
  await page.keyboard.up('Control');
}

async function inHand(page: Page, side: Side): Promise<void> {
  const { x, y } = await grip(page, side);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 40; i++) await page.mouse.move(x + i * 10, y + 60 * Math.sin(i / 8));
}

async function dragged(page: Page, side: Side): Promise<void> {
  await inHand(page, side);
  await page.mouse.up();
}

/** Where the cards of a large map that is far away are painted. */
const PICTURE = '[data-testid="far-picture"]';

/** A card at the left that is wholly in sight. */
async function grip(page: Page, { card }: Side): Promise<{ x: number; y: number }> {
  const picture = await page
    .locator(PICTURE)
    .boundingBox({ timeout: 100 })
    .catch(() => null);
  if (picture) return pointAt(page, card, picture);
  const [first] = await seen(page, card);
  if (!first) throw new Error('There is no card to drag.');
  return { x: first.left + first.width / 2, y: first.top + Math.min(8, first.height / 2) };
}

/** A card of a picture is an element while the pointer is over it. */
async function pointAt(page: Page, card: string, picture: { x: number; y: number; width: number; height: number }) {
  for (let y = Math.max(picture.y, 160); y < 800; y += 3) {
    const x = Math.max(picture.x, 50) + 16;
    await page.mouse.move(x, y);
    const isOver = await page.evaluate(
      ([at, down, selector]) => {
        return document.elementFromPoint(Number(at), Number(down))?.closest(String(selector)) != null;
      },
      [x, y, card] as const,
    );
    if (isOver) return { x, y };
  }
  throw new Error('There is no card to drag.');
}

/** The cards that are wholly in sight, from the left. */
async function seen(page: Page, card: string) {
  const boxes = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    return all.map(({ left, top, bottom, width, height }) => ({ left, top, bottom, width, height }));
  }, card);
  return boxes
    .filter(({ left, top, bottom }) => left > 50 && top > 120 && bottom < 800)
    .sort((a, b) => a.left - b.left || a.top - b.top);
}

/** What plain React Flow has not: our own figures, and in its place none. */
const none: Taken = { [work]: Number.NaN };

/** 30 characters in the title of a card. */
async function typed(side: Side): Promise<Taken> {
  if (side.isPeer) return none;
  const [page, session] = await open(side);
  await choose(page, side);
  await page.keyboard.press('Enter');
  await page.locator(`${side.card} textarea`).waitFor();
  await page.keyboard.press('End');
  const spent = await workOf(session, page, () => page.keyboard.type(' and then asks people next door', { delay: 60 }));
  await page.close();
  return { [work]: spent };
}

/** A card that is moved by key: the longest gap between two frames, and the work of each move. */
async function moved(side: Side): Promise<Taken> {
  if (side.isPeer) return { ...none, 'longest ms': Number.NaN };
  const [page, session] = await open(side);
  await choose(page, side);
  await page.evaluate(watchFrames);
  const spent = await workOf(session, page, async () => {
    for (let i = 0; i < MOVES; i++) {
      await page.keyboard.press(i % 2 === 0 ? 'Alt+ArrowRight' : 'Alt+ArrowDown');
      // One move ends before the next begins, with what it set off: work that runs together is not told apart.
      await page.waitForTimeout(300);
    }
  });
  const gaps = await page.evaluate(() => (globalThis as unknown as Watching).frames.map(([gap]) => gap));
  await page.close();
  return { 'longest ms': Math.max(...gaps), [work]: spent / MOVES };
}

const MOVES = 6;

/** To the coverage, to the roadmap and back to the map, each for the second time: the work of each switch. */
async function switched(side: Side): Promise<Taken> {
  if (side.isPeer) return none;
  const [page, session] = await open(side);
  const visit = async () => {
    for (const key of ['Alt+2', 'Alt+3', 'Alt+1']) {
      await page.keyboard.press(key);
      // Charts take their time to grow.
      await page.waitForTimeout(1_000);
    }
  };
  await visit();
  const spent = await workOf(session, page, visit);
  await page.close();
  return { [work]: spent / 3 };
}

/** Selects the card that would be dragged. */
async function choose(page: Page, side: Side): Promise<void> {
  const { x, y } = await grip(page, side);
  await page.mouse.click(x, y);
  // What the choice sets off is not what is measured.
  await page.waitForTimeout(600);
}

/** ms of the main thread for what is done, and for what that set off. Nothing tells when a page has come to rest, so it is given a while. */
async function workOf(session: CDPSession, page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(400);
  const before = await metric(session, 'TaskDuration');
  await act();
  await page.waitForTimeout(400);
  return ((await metric(session, 'TaskDuration')) - before) * 1000;
}

/** From the key (or the call) that shows the whole map until it stands still and nothing is long. */
async function fitted(side: Side): Promise<Taken> {
  const [page] = await open(side);
  await page.evaluate(watchFrames);
  const start = await page.evaluate(() => performance.now());
  if (side.isPeer) await page.evaluate('void flow.fitView({ padding: 0.05 })');
  else await page.keyboard.press('f');
  const end = await page.evaluate(stillness);
  await page.close();
  return { ms: end - start };
}

async function heap(side: Side): Promise<Taken> {
  const [page, session] = await open(side, true);
  await session.send('HeapProfiler.collectGarbage');
  const used = await metric(session, 'JSHeapUsedSize');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  return { kB: used / 1000, elements };
}

/** From letting a card go until another page of the same browser reads the move in the database. */
async function readable(side: Side): Promise<Taken> {
  if (side.isPeer) return { ms: Number.NaN };
  const [page] = await open(side);
  const reader = await side.context.newPage();
  await reader.goto(new URL('/favicon.svg', side.address).href);
  await inHand(page, side);
  const read = reader.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('throughline');
      asked.onsuccess = () => resolve(asked.result);
    });
    const count = () =>
      new Promise<number>((resolve) => {
        const asked = database.transaction('journal').objectStore('journal').openKeyCursor(null, 'prev');
        asked.onsuccess = () => resolve((asked.result?.key as [string, number] | undefined)?.[1] ?? 0);
      });
    const before = await count();
    while ((await count()) === before);
    database.close();
    return performance.timeOrigin + performance.now();
  });
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const note = () => Object.assign(globalThis, { droppedAt: performance.timeOrigin + performance.now() });
    addEventListener('pointerup', note, { capture: true, once: true });
    addEventListener('mouseup', note, { capture: true, once: true });
  });
  await page.mouse.up();
  const at = await read;
  const dropped = await page.evaluate(() => (globalThis as unknown as { droppedAt: number }).droppedAt);
  await reader.close();
  await page.close();
  return { ms: at - dropped };
}
