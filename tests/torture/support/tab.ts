import type { BrowserContext, Page } from '@playwright/test';
import type { JourneyDocument } from '../../../src/domain/document';
import { examine, readStored, type StoredJourney } from './rows';
import { type Report, type Shown, type Status, shownOf, watchPage } from './shown';
import { fileOf, JOURNEY, MAIN } from './startJourney';

const BINDING = '__torture';
const PATIENCE = 30_000;

/** Reports of every page of a browser go to `onReport`, as soon as they are made. Call it before the first page. */
export async function listen(context: BrowserContext, onReport: (report: Report, page: Page) => void): Promise<void> {
  await context.exposeBinding(BINDING, ({ page }, text: string) => onReport(JSON.parse(text) as Report, page));
  await context.addInitScript(watchPage, { main: MAIN, binding: BINDING });
}

/** What the page says and shows right now. */
export async function look(page: Page): Promise<{ status: Status | null; shown: Shown }> {
  return page.evaluate((binding) => (Reflect.get(window, `${binding}Read`) as () => never)(), BINDING);
}

/** Imports a journey into an empty library. */
export async function importJourney(page: Page, url: string, document: JourneyDocument): Promise<void> {
  await page.goto(url);
  await pickFile(page, document);
  await page.waitForURL(/#\/journey\/.+\/map/);
  await page.locator('.react-flow__node-touchpoint').first().waitFor();
}

/** Chooses the file of a journey in the library's Import. */
export async function pickFile(page: Page, document: JourneyDocument): Promise<void> {
  // Together: where the browser is killed in between, neither fails without anybody listening.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import', exact: true }).click(),
  ]);
  await chooser.setFiles(fileOf(document));
}

/** Opens the tortured journey on its map, as by a bookmark. */
export async function openMap(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/journey/${JOURNEY}/map`);
  await page.locator('.react-flow__node-touchpoint').first().waitFor({ timeout: PATIENCE });
}

export interface Reading {
  readonly shown: Shown & { readonly notes: string };
  readonly stored: StoredJourney;
  readonly document: JourneyDocument;
  readonly faults: readonly string[];
}

/**
 * What page and database agree on once the page says that all is saved, and everything that is wrong with it: repairs,
 * a journal that tells another story, a page that shows something else than what is stored.
 */
export async function readSettled(page: Page): Promise<Reading> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const { status, shown } = await look(page);
    const stored = await readStored(page, JOURNEY);
    if (!stored) throw new Error('The journey is not in the database any more.');
    const { document, faults } = examine(stored);
    const isLate = Date.now() > deadline;
    if (!document) throw new Error(faults.join(' '));
    const held = shownOf(document);
    const isSame = shown.cards.join() === held.cards.join() && (shown.notes === null || shown.notes === held.notes);
    if (status === 'Saved' && isSame) return { shown: held, stored, document, faults };
    if (isLate) {
      const sight = isSame
        ? ''
        : ` The page shows ${JSON.stringify(shown)}, the database holds ${JSON.stringify(held)}.`;
      return { shown: held, stored, document, faults: [...faults, `The page says ‘${status}’.${sight}`] };
    }
    await page.waitForTimeout(50);
  }
}
