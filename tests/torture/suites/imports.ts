import { type JourneyDocument, journeyOf } from '../../../src/domain/document';
import type { Suite, UnitResult } from '../suite';
import { examine, readStored, strayRows } from '../support/rows';
import { journeyOfRows } from '../support/startJourney';
import { pickFile } from '../support/tab';
import type { Torture } from '../support/torture';

export const ROWS = 8_000;
const KILLS = { full: 5, short: 2 };

/** A browser is killed at some moment of an import: afterwards all of the journey is there, or nothing. */
export const imports: Suite = {
  id: 'imports',
  name: `SIGKILL during an import of ${ROWS.toLocaleString('en')} rows`,
  promise: 'An import is there whole or not at all.',
  figures: [
    { key: 'kills', name: 'kills', combine: 'sum' },
    { key: 'whole', name: 'whole afterwards', combine: 'sum' },
    { key: 'none', name: 'nothing afterwards', combine: 'sum' },
    { key: 'torn', name: 'torn', combine: 'sum' },
  ],
  units: { full: 10, short: 1 },
  run: killImports,
};

async function killImports(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort } = torture;
  const figures = { kills: 0, whole: 0, none: 0, torn: 0 };
  const losses: string[] = [];
  const large = journeyOfRows(ROWS);
  let browser = await torture.launch();
  let page = await browser.page();
  await page.goto(url);
  const begun = Date.now();
  await pickFile(page, named(large, 'whole'));
  await page.waitForURL(/#\/journey\/whole\//);
  const duration = Date.now() - begun;

  for (let kill = 0; kill < (isShort ? KILLS.short : KILLS.full); kill++) {
    const id = `killed-${kill}`;
    const delay = duration * (0.1 + random());
    await page.goto(`${url}#/`);
    const picked = pickFile(page, named(large, id)).catch(() => undefined);
    // The moment of the kill is the point of the test.
    await new Promise((resolve) => setTimeout(resolve, delay));
    await browser.kill();
    await picked;
    figures.kills += 1;

    browser = await torture.launch();
    page = await browser.page();
    await page.goto(url);
    const stored = await readStored(page, id);
    const stray = stored ? 0 : await strayRows(page, id);
    const faults = stored ? examine(stored).faults : [];
    if (stored && stored.rows.length !== ROWS) faults.push(`${stored.rows.length} of ${ROWS} rows are there.`);
    if (stray > 0) faults.push(`${stray} rows are there without their journey.`);
    if (faults.length > 0) figures.torn += 1;
    else if (stored) figures.whole += 1;
    else figures.none += 1;
    losses.push(...faults.map((fault) => `Killed after ${Math.round(delay)} of ${duration} ms: ${fault}`));
  }
  return { figures, losses };
}

/** The same journey under another id: rows are told apart by their journey. */
function named(document: JourneyDocument, id: string): JourneyDocument {
  return { ...document, id, journeys: new Map([[id, { ...journeyOf(document), id, title: id }]]) };
}
