import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Figures, figuresOf, type Measured } from './figures';
import type { Gesture } from './gestures';
import type { JourneyFile } from './journeyFiles';
import { framesOf, TRACE_CATEGORIES, type TraceEvent } from './trace';

export interface MeasureOptions {
  readonly browser: Browser;
  /** Address of the build. */
  readonly url: string;
  /** Folder for a CPU profile of every gesture. Profiling makes the figures larger. */
  readonly profiles?: string | undefined;
}

const OPENINGS = 3;
/** Time for what a gesture set off: saving, animations. */
const AFTERMATH = 400;

/** A journey that was imported in a browser profile of its own, to be measured. */
export interface Subject {
  opening(): Promise<Measured['opening']>;
  perform(gesture: Gesture): Promise<Figures>;
  close(): Promise<void>;
}

export async function prepare(file: JourneyFile, options: MeasureOptions): Promise<Subject> {
  const { browser, url } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const address = await importFile(context, url, file);
  return {
    async opening() {
      const openings: Measured['opening'][] = [];
      for (let i = 0; i < OPENINGS; i++) openings.push(await open(context, file, options));
      const middle = (values: number[]) => figuresOf(values).median;
      return { clock: middle(openings.map(({ clock }) => clock)), work: middle(openings.map(({ work }) => work)) };
    },
    perform: async (gesture) => figuresOf(await perform(context, address, gesture, file, options)),
    close: () => context.close(),
  };
}

/** Answers with the address of the journey's map. */
export async function importFile(context: BrowserContext, url: string, { title, text }: JourneyFile): Promise<string> {
  const page = await context.newPage();
  await page.goto(url);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles({ name: `${title}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
  await shown(page);
  const address = page.url();
  await page.close();
  return address;
}

async function shown(page: Page): Promise<void> {
  await page.locator('.react-flow__node-touchpoint').first().waitFor();
}

/** Opens the journey from the library. `clock`: from the click to the first card painted; `work`: of the main thread, all told. */
async function open(context: BrowserContext, { title }: JourneyFile, options: MeasureOptions) {
  const page = await context.newPage();
  await page.goto(options.url);
  const card = page.getByRole('row', { name: title });
  await card.waitFor();
  await page.waitForTimeout(AFTERMATH);
  // Nothing is looked for while it is measured: that would be work of the page, and counted.
  const box = await card.boundingBox();
  if (!box) throw new Error(`The library shows no card of ‘${title}’.`);
  const opened = page.evaluate(watchOpening);
  const frames = await traced(page, options, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 3);
    await opened;
  });
  const clock = await opened;
  await page.close();
  return { clock, work: figuresOf(frames).total };
}

/** Runs in the page. ms from the next click to the frame after the one in which a card first stands in the page. */
function watchOpening(): Promise<number> {
  return new Promise((resolve) => {
    const onClick = () => {
      const start = performance.now();
      const look = () => {
        const isThere = document.querySelector('.react-flow__node-touchpoint') !== null;
        requestAnimationFrame(isThere ? () => resolve(performance.now() - start) : look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}

async function perform(
  context: BrowserContext,
  address: string,
  gesture: Gesture,
  file: JourneyFile,
  options: MeasureOptions,
): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(address);
  await shown(page);
  await gesture.prepare?.(page);
  await page.waitForTimeout(AFTERMATH);
  const name = options.profiles && path.join(options.profiles, `${gesture.id}-${file.cards}.cpuprofile`);
  const frames = await traced(page, options, () => profiled(page, name, () => gesture.run(page)));
  await page.close();
  return frames;
}

/** Main-thread work per frame while `act` runs and until what it set off is over. */
async function traced(page: Page, { browser }: MeasureOptions, act: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await act();
  await page.waitForTimeout(AFTERMATH);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return framesOf(trace.traceEvents);
}

async function profiled(page: Page, file: string | undefined, act: () => Promise<void>): Promise<void> {
  if (!file) return act();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await writeFile(file, JSON.stringify(profile));
}
