import type { Page } from '@playwright/test';

/** One thing that people do, done by mouse and keyboard. */
export interface Gesture {
  /** Lower-case words with dashes. */
  readonly id: string;
  readonly name: string;
  /** Gets ready on a freshly opened map, unmeasured. */
  prepare?(page: Page): Promise<void>;
  /** What is measured. */
  run(page: Page): Promise<void>;
}

const CARD = '.react-flow__node-touchpoint';
const PRESENCE = '.react-flow__node-presence';
const STAGE = '.react-flow__node-stage';
const VIEW_KEYS = [
  ['Alt+2', 'coverage'],
  ['Alt+3', 'roadmap'],
  ['Alt+1', 'map'],
] as const;
/** A brisk typist: 16 characters per second. */
const BETWEEN_KEYS = 60;

/** Every gesture, each measured on a map that was just opened. */
export const gestures: readonly Gesture[] = [
  {
    id: 'type',
    name: 'Type 30 characters in a title',
    async prepare(page) {
      await selectFirst(page, CARD);
      await page.keyboard.press('Enter');
      await page.locator(`${CARD} textarea`).waitFor();
      await page.keyboard.press('End');
    },
    run: (page) => page.keyboard.type(' and then asks people next door', { delay: BETWEEN_KEYS }),
  },
  {
    id: 'drag',
    name: 'Drag a card across 3 stages',
    async run(page) {
      const from = await placeOf(page, CARD);
      const columns = await columnsOf(page);
      const across = (columns[3] ?? 0) - (columns[0] ?? 0);
      const moves = 60;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (let i = 1; i <= moves; i++) {
        await page.mouse.move(from.x + (across * i) / moves, from.y + 120 * Math.sin(i / 8));
      }
      await page.mouse.up();
    },
  },
  {
    id: 'move',
    name: 'Move a card by key, 10 times',
    prepare: (page) => selectFirst(page, CARD),
    run: (page) => press(page, [...repeated('Alt+ArrowRight', 3), ...repeated('Alt+ArrowDown', 7)]),
  },
  {
    id: 'pan',
    name: 'Pan by wheel, 120 steps',
    prepare: (page) => page.mouse.move(720, 450),
    async run(page) {
      for (let i = 0; i < 120; i++) await page.mouse.wheel(i < 60 ? 12 : -12, i < 60 ? 40 : -40);
    },
  },
  {
    id: 'zoom',
    name: 'Zoom out and in, 60 steps',
    prepare: (page) => page.mouse.move(720, 450),
    async run(page) {
      await page.keyboard.down('Control');
      for (let i = 0; i < 60; i++) await page.mouse.wheel(0, i < 30 ? 20 : -20);
      await page.keyboard.up('Control');
    },
  },
  {
    id: 'walk',
    name: 'Walk over 30 cards by arrow key',
    prepare: (page) => selectFirst(page, CARD),
    run: (page) => press(page, [...repeated('ArrowDown', 3), ...repeated('ArrowRight', 5), ...walkAround()]),
  },
  {
    id: 'level',
    name: 'Set a presence level, 10 times',
    async prepare(page) {
      await scrollTo(page, PRESENCE);
      await selectFirst(page, PRESENCE);
    },
    run: (page) => press(page, repeated(['3', '1'], 5)),
  },
  {
    id: 'undo',
    name: 'Undo and redo, 10 times each',
    async prepare(page) {
      await selectFirst(page, CARD);
      await press(page, repeated(['m', 'Alt+ArrowDown'], 5));
    },
    run: (page) => press(page, [...repeated('Control+z', 10), ...repeated('Control+y', 10)]),
  },
  {
    id: 'views',
    name: 'Map, coverage, roadmap, map',
    // The second visit: code loads once, the journey is shown every time.
    prepare: visitViews,
    run: visitViews,
  },
];

function repeated(keys: string | readonly string[], count: number): string[] {
  return Array.from({ length: count }, () => keys).flat();
}

function walkAround(): string[] {
  return Array.from({ length: 22 }, (_, i) => (i % 4 < 2 ? 'ArrowDown' : i % 4 === 2 ? 'ArrowLeft' : 'ArrowRight'));
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
}

/** By key: to look for a link and wait for a view would be work of the page, and counted. */
async function visitViews(page: Page): Promise<void> {
  for (const [key, view] of VIEW_KEYS) {
    await page.keyboard.press(key);
    // Charts take their time to grow.
    await page.waitForTimeout(1_000);
    if (!page.url().includes(view)) throw new Error(`${key} did not show ${view}.`);
  }
}

async function selectFirst(page: Page, kind: string): Promise<void> {
  const { x, y } = await placeOf(page, kind);
  await page.mouse.click(x, y);
  await page.locator(`${kind}.selected`).waitFor();
}

/** Scrolls down until such a card is in sight. */
async function scrollTo(page: Page, kind: string): Promise<void> {
  await page.mouse.move(720, 450);
  for (let i = 0; i < 60 && !(await find(page, kind)); i++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
}

/** The top of the first card that is wholly in sight. */
async function placeOf(page: Page, kind: string): Promise<{ x: number; y: number }> {
  const found = await find(page, kind);
  if (!found) throw new Error(`There is nothing to grab: no ${kind} is in sight.`);
  return found;
}

async function find(page: Page, kind: string): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    const seen = boxes.filter(({ left, top, bottom }) => left > 50 && top > 120 && bottom < innerHeight - 80);
    const [first] = seen.sort((a, b) => a.left - b.left || a.top - b.top);
    return first && { x: first.left + first.width / 2, y: first.top + 8 };
  }, kind);
}

/** x of the stages that are drawn, from left to right. */
async function columnsOf(page: Page): Promise<number[]> {
  const lefts = await page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().left),
    STAGE,
  );
  return lefts.sort((a, b) => a - b);
}
