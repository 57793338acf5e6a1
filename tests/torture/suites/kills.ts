import type { Suite, UnitResult } from '../suite';
import { personAt } from '../support/person';
import { startScene } from '../support/scenes';
import type { Report } from '../support/shown';
import { startJourney } from '../support/startJourney';
import { startStory } from '../support/story';
import { importJourney, listen, openMap, readSettled } from '../support/tab';
import type { Torture } from '../support/torture';

/** Kills on one profile, one after the other. */
const KILLS = { full: 10, short: 2 };
/** Edits between two kills, at least; up to half as many more. */
const EDITS = { full: 60, short: 25 };

/**
 * A browser is killed while somebody types, moves, adds and undoes; its successor on the same profile must have everything
 * that was shown as saved, up to the last key that was pressed and nothing else.
 */
export const kills: Suite = {
  id: 'kills',
  name: 'SIGKILL of the browser while editing',
  promise: 'An edit that the header called “Saved” survives SIGKILL of the browser.',
  figures: [
    { key: 'kills', name: 'kills', combine: 'sum' },
    { key: 'edits', name: 'acknowledged edits', combine: 'sum' },
    { key: 'lost', name: 'lost', combine: 'sum' },
    { key: 'extra', name: 'kept though never acknowledged', combine: 'sum' },
  ],
  units: { full: 20, short: 1 },
  run: killRepeatedly,
};

async function killRepeatedly(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort } = torture;
  const size = isShort ? 'short' : 'full';
  const losses: string[] = [];
  const figures = { kills: 0, edits: 0, lost: 0, extra: 0 };
  const story = startStory(startScene());
  const onReport = (report: Report) => {
    if (report.kind !== 'saved' || story.acknowledge(report.shown)) return;
    losses.push(`The page shows as saved what nobody made: ${JSON.stringify(report.shown)}`);
  };

  let browser = await torture.launch();
  await listen(browser.context, onReport);
  let page = await browser.page();
  await importJourney(page, url, startJourney());

  for (let kill = 0; kill < KILLS[size]; kill++) {
    const person = personAt({ page, story, random, pause: random() < 0.5 ? 0 : 12, mostCards: 6 });
    await person.settle();
    const enough = EDITS[size] * (1 + random() / 2);
    const killed = { yet: false };
    const work = (async () => {
      while (!killed.yet) await person.act();
    })().catch((error: unknown) => {
      if (!killed.yet) throw error;
    });
    while (story.acknowledged < enough) await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 5))]);
    // At any moment of an edit, not only right after one was acknowledged.
    await new Promise((resolve) => setTimeout(resolve, random() * 40));
    killed.yet = true;
    await browser.kill();
    await work;

    const { acknowledged, scenes } = story;
    figures.kills += 1;
    figures.edits += acknowledged;
    browser = await torture.launch();
    // What the new page shows is judged below, against what the old one had acknowledged.
    const watching = { yet: false };
    await listen(browser.context, (report) => {
      if (watching.yet) onReport(report);
    });
    page = await browser.page();
    await openMap(page, url);
    const { shown, faults } = await readSettled(page);
    losses.push(...faults);
    const found = story.find(shown);
    if (found < 0) {
      figures.lost += 1;
      const wanted = JSON.stringify(scenes[acknowledged], (_, value) => (value instanceof Map ? [...value] : value));
      losses.push(`After the kill: ${JSON.stringify(shown)}; acknowledged was ${wanted}.`);
      return { figures, losses };
    }
    figures.extra += found - acknowledged;
    story.restart(found);
    watching.yet = true;
  }
  return { figures, losses };
}
