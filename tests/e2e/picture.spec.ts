import type { Page } from '@playwright/test';
import { differences } from './support/differences';
import { textOf } from './support/library';
import { openSampleMap, stage } from './support/map';
import { expect, test } from './support/test';

// The whole map of the sample at 100 %, and room around it.
test.use({ viewport: { width: 1800, height: 1500 } });

/**
 * How much of a window of 24 × 18 px may differ, words left out: edges that are smoothed in their own way take up to a
 * twentieth of it, a sign that stands 3 px elsewhere takes more than a tenth.
 */
const ALIKE = 0.06;

interface Part {
  readonly name: string;
  readonly kind: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The map as a file, as somebody downloads it. */
async function downloadedPicture(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Export' }).click();
  await page.getByRole('tab', { name: /^Map as a picture/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  return textOf(await downloading);
}

/** Everything on the canvas that a picture has too, where it stands in the window. */
function parts(page: Page): Promise<Part[]> {
  return page
    .locator('.react-flow__node:not(.react-flow__node-adder, .react-flow__node-addStage)')
    .evaluateAll((nodes) =>
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        const kind = /react-flow__node-(\w+)/.exec(node.className)?.[1] ?? '';
        return { name: node.getAttribute('aria-label') ?? node.textContent ?? '', kind, box: { x, y, width, height } };
      }),
    );
}

/** Leaves nothing in the window but the map, and lays the file over it, in the map's own font. */
async function layOver(page: Page, svg: string): Promise<void> {
  await page.evaluate((text) => {
    const world = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (!world) throw new Error('There is no canvas.');
    const { x, y } = world.getBoundingClientRect();
    // Built by hand: the page lets nobody turn text into elements. A file has an element on each line.
    const plain = (value: string) =>
      value.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"' })[name as string] ?? '&');
    const made = text.split('\n').flatMap((line) => {
      const [, tag = '', attributes = '', words] =
        /^<([a-z]+)((?: [\w:-]+="[^"]*")*)\/?>(?:(.*)<\/\w+>)?$/.exec(line) ?? [];
      if (tag === '') return [];
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [, name = '', value = ''] of attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
        if (name !== 'xmlns') element.setAttribute(name, plain(value));
      }
      // It keeps to its card in other fonts; this one needs no stretching.
      element.removeAttribute('textLength');
      element.textContent = plain(words ?? '');
      return [element];
    });
    const [picture, ...shapes] = made;
    if (!picture) throw new Error('The file holds no picture.');
    picture.append(...shapes);
    const top = Number(picture.getAttribute('viewBox')?.split(' ')[1]);
    picture.setAttribute('font-family', getComputedStyle(document.body).fontFamily);
    const sheet = document.createElement('div');
    sheet.id = 'picture';
    sheet.append(picture);
    Object.assign(sheet.style, { position: 'fixed', left: `${x}px`, top: `${y + top}px`, zIndex: '999999' });
    document.body.append(sheet);
  }, svg);
}

/** Shows one of the two, without its words: how heavy and how wide those are differs a little between the two. */
async function show(page: Page, which: 'canvas' | 'file'): Promise<Buffer> {
  await page.evaluate((shown) => {
    document.body.style.visibility = 'hidden';
    for (const [name, root] of [
      ['canvas', document.querySelector<HTMLElement>('.react-flow__viewport')],
      ['file', document.querySelector<HTMLElement>('#picture')],
    ] as const) {
      if (!root) throw new Error('It is not in the window.');
      root.style.visibility = shown === name ? 'visible' : 'hidden';
      root.style.setProperty('-webkit-text-fill-color', 'transparent');
      for (const text of root.querySelectorAll('text')) text.style.visibility = 'hidden';
    }
  }, which);
  return page.screenshot();
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly middle: number;
}

/** The words that the canvas or the file has, line by line. */
function linesOf(page: Page, which: 'canvas' | 'file'): Promise<Line[]> {
  return page.locator(which === 'canvas' ? '.react-flow__viewport *' : '#picture *').evaluateAll((elements) =>
    elements.flatMap((element): Line[] => {
      const isLine = [...element.childNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = element.textContent?.trim() ?? '';
      if (!isLine || text === '') return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, height } = range.getBoundingClientRect();
      return [{ text, x, middle: y + height / 2 }];
    }),
  );
}

function isInside({ x, middle }: Line, { box }: Part): boolean {
  return x >= box.x && x <= box.x + box.width && middle >= box.y && middle <= box.y + box.height;
}

/** Whether a line of the file stands on the canvas: what had to be shortened there is cut by the browser here. */
function isTwin(line: Line, other: Line): boolean {
  const isSame = line.text.endsWith('…') ? other.text.startsWith(line.text.slice(0, -1)) : other.text === line.text;
  return isSame && Math.abs(other.x - line.x) <= 2.5 && Math.abs(other.middle - line.middle) <= 1.5;
}

test('the map on the canvas and the map as a file are one picture', async ({ page }) => {
  await openSampleMap(page);
  const svg = await downloadedPicture(page);
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(stage(page, 'Awareness')).toBeVisible();
  await page.mouse.move(2, 2);
  await layOver(page, svg);
  const shown = await parts(page);
  expect(shown.length).toBeGreaterThan(100);

  const onCanvas = await linesOf(page, 'canvas');
  const inFile = (await linesOf(page, 'file')).filter((line) => shown.some((part) => isInside(line, part)));
  expect(inFile.length).toBeGreaterThan(400);
  const elsewhere = inFile.filter((line) => !onCanvas.some((other) => isTwin(line, other)));
  expect.soft(elsewhere, 'words that the canvas has nowhere, or elsewhere').toEqual([]);

  const found = await differences(page, await show(page, 'canvas'), await show(page, 'file'), shown);
  const apart = shown.map(({ name }, i) => ({ name, share: found[i] ?? 1 })).filter(({ share }) => share > ALIKE);
  expect(apart, 'what looks different in the two').toEqual([]);
});
