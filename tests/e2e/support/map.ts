import { expect, type Locator, type Page } from '@playwright/test';
import { openLibrary, startSample } from './library';

/** Opens a new journey of seven empty stages on its map. */
export async function openBlankMap(page: Page): Promise<void> {
  await startSample(page);
  await openLibrary(page);
  await page.getByRole('button', { name: 'New journey' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Blank lifecycle/ })
    .click();
  await page.waitForURL(/#\/journey\/\w+\/map/);
  await expectOpen(page);
}

/** Opens the sample on its map: a canvas, or in a window below 700 px its outline. */
export async function openSampleMap(page: Page): Promise<void> {
  await startSample(page);
  await expectOpen(page);
}

async function expectOpen(page: Page): Promise<void> {
  await expect(stage(page, 'Awareness').or(line(page, 'Stage ‘Awareness’'))).toBeVisible();
}

/** Chooses a lens from the menu of the map's bar. */
export async function seeAs(page: Page, lens: string): Promise<void> {
  await lensButton(page).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${lens}`) }).click();
}

/** The button that says through which lens the journey is seen. */
export function lensButton(page: Page): Locator {
  return page.getByRole('button', { name: /: see the journey another way$/ });
}

/** From the outline, in which a map opens on a phone, to the canvas. */
export async function seeCanvas(page: Page): Promise<void> {
  await seeAs(page, 'Stages');
  await expect(stage(page, 'Awareness')).toBeVisible();
}

/** A line of the outline by the beginning of its name. */
export function line(page: Page, name: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
}

/** The touchpoint with this title. */
export function touchpoint(page: Page, title: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^Touchpoint ‘${title}`) });
}

export function stage(page: Page, name: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^Stage ‘${name}’`) });
}

/** A channel at a stage. */
export function presence(page: Page, name: string, stageName: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^Channel ‘${name}’.* in ${stageName},`) });
}

export function link(page: Page, from: string, to: string): Locator {
  return page.locator(`[aria-label^="Link from ‘${from}’ to ‘${to}’"]`);
}

/** What was said to screen readers last. */
export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('[data-live-announcer]')).toContainText(words);
}

/** Titles of the touchpoints of a stage, from top to bottom. */
export async function titlesIn(page: Page, stageName: string): Promise<string[]> {
  const names = await page
    .getByRole('group', { name: new RegExp(`^Touchpoint .* in ${stageName}, `) })
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  return names.map((name) => /‘(.*?)’,/.exec(name)?.[1] ?? name);
}

/** Drags with the pointer, in steps, as a hand does. `while` runs before letting go. */
export async function dragTo(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  beforeDrop?: () => Promise<void>,
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await beforeDrop?.();
  await page.mouse.up();
}

/** A point of an element, as shares of its width and height. */
export async function pointOf(locator: Locator, x = 0.5, y = 0.5): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** Runs the first command of the palette that these words find. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Search commands')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog', { name: 'Search commands', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  // A command may open a window of its own.
  await expect(page.getByRole('dialog', { name: 'Search commands' })).toHaveCount(0);
}
