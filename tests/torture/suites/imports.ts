import { type JourneyDocument, journeyOf } from '../../../src/domain/document';
import type { Suite, UnitResult } from '../suite';
import { within } from '../support/realBrowser';
import { examine, readStored, strayRows } from '../support/rows';
import { journeyOfRows } from '../support/startJourney';
import { stopBetweenWrites } from '../support/stopBetweenWrites';
import { pickFile } from '../support/tab';
import type { Torture } from '../support/torture';

export const ROWS = 8_000;
const KILLS = { full: 5, short: 2 };
const PATIENCE = 60_000;

/** A browser is killed at some moment of an import, or between two of its writes: afterwards all of the journey is there, or nothing. */
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
  const { passed } = await stopBetweenWrites(page, Number.POSITIVE_INFINITY);
  await page.goto(url);
  const begun = Date.now();
  await pickFile(page, named(large, 'whole'));
  await page.waitForURL(/#\/journey\/whole\//);
  const duration = Date.now() - begun;
  /** Places between two writes where the page can be stopped. */
  const turns = await passed();

  for (let kill = 0; kill < (isShort ? KILLS.short : KILLS.full); kill++) {
    const id = `killed-${kill}`;
    let moment: string;
    if (kill % 2 === 0) {
      const delay = duration * (0.1 + random());
      moment = `after ${Math.round(delay)} of ${duration} ms`;
      await page.goto(`${url}#/`);
      const picked = pickFile(page, named(large, id)).catch(() => undefined);
      // The moment of the kill is the point of the test.
      await new Promise((resolve) => setTimeout(resolve, delay));
      await browser.kill();
      await picked;
    } else {
      // By chance a kill seldom meets the few milliseconds between two writes, so every second one is aimed.
      // The first of them between the first two parts of the rows, which is where a torn one always shows.
      const turn = kill === 1 ? 0 : Math.floor(random() * turns);
      moment = `between two writes (${turn + 1} of ${turns})`;
      const { stopped } = await stopBetweenWrites(page, turn);
      // A document of its own: what watches the writes comes with the next one.
      await page.goto('about:blank');
      await page.goto(`${url}#/`);
      const picked = pickFile(page, named(large, id)).catch(() => undefined);
      // Not every place that was counted belongs to the import.
      const imported = page.waitForURL(`**/#/journey/${id}/**`, { timeout: 0 }).catch(() => undefined);
      await within(PATIENCE, Promise.race([stopped, imported]), 'The import neither stopped nor came to an end.');
      await browser.kill();
      await picked;
    }
    figures.kills += 1;

    browser = await torture.launch();
    page = await browser.page();
    await page.goto(url);
    const stored = await readStored(page, id);
    const stray = stored ? 0 : await strayRows(page);
    const faults = stored ? examine(stored).faults : [];
    if (stored && stored.rows.length !== ROWS) faults.push(`${stored.rows.length} of ${ROWS} rows are there.`);
    if (stray > 0) faults.push(`${stray} rows are there without their journey.`);
    if (faults.length > 0) figures.torn += 1;
    else if (stored) figures.whole += 1;
    else figures.none += 1;
    losses.push(...faults.map((fault) => `Killed ${moment}: ${fault}`));
  }
  return { figures, losses };
}

/** The same journey under another id: rows are told apart by their journey. */
function named(document: JourneyDocument, id: string): JourneyDocument {
  return { ...document, id, journeys: new Map([[id, { ...journeyOf(document), id, title: id }]]) };
}
