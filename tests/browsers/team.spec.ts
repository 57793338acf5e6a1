import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, click, read, saved, see } from './support/person';
import { expect, test } from './support/test';

const withoutTime = (text: string) => text.replace(/"exportedAt": "[^"]+"/, '');

test('a team exports a journey, the roadmap and the CSV, and opens the journey elsewhere the same to the byte', async ({
  launch,
  site,
  folder,
}) => {
  const here = await launch();
  const tab = await here.open(site);
  await click(tab, { role: 'button', name: 'Open the example' });
  await at(tab, /\/map/);
  await see(tab, { role: 'group', name: 'Stage ‘Awareness’' });
  await tab.press('Alt+5');
  await see(tab, { role: 'heading', name: /-journey-\d{4}-\d\d-\d\d\.json$/ });

  const [journey] = await Promise.all([here.nextDownload(), tab.press('Control+s')]);
  expect(journey.name).toMatch(/^skerrywing-air-.*-journey-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(journey.text)).toMatchObject({ format: 'throughline/journey' });

  const [roadmap] = await Promise.all([here.nextDownload(), tab.press('Control+Shift+s')]);
  expect(roadmap.name).toMatch(/-roadmap-.*\.json$/);
  expect(JSON.parse(roadmap.text)).toMatchObject({ format: 'throughline/roadmap' });

  await click(tab, { role: 'tab', name: /CSV/ });
  await see(tab, { role: 'heading', name: /\.csv$/ });
  const csv = here.nextDownload();
  await click(tab, { role: 'button', name: 'Download' });
  expect((await csv).name).toMatch(/\.csv$/);
  expect((await csv).text.split('\r\n').length).toBeGreaterThan(4);

  // Another computer: a browser that has never seen it.
  const file = path.join(folder, journey.name);
  writeFileSync(file, journey.text);
  const there = await launch({ person: 'somebody else' });
  const elsewhere = await there.open(site);
  const importing = await see(elsewhere, { role: 'button', name: 'Import' });
  await elsewhere.choose([file], () => click(elsewhere, { role: 'button', name: importing.name }));
  await at(elsewhere, /#\/journey\/\w+\/map/);
  await saved(elsewhere);
  await elsewhere.press('Alt+5');
  await see(elsewhere, { role: 'heading', name: /-journey-/ });
  const [again] = await Promise.all([there.nextDownload(), elsewhere.press('Control+s')]);
  expect(withoutTime(again.text)).toBe(withoutTime(journey.text));
});

test('a file that is no journey gets a sentence, and nothing is imported', async ({ tab, folder }) => {
  const file = path.join(folder, 'letter.json');
  writeFileSync(file, '{"format": oops}');
  await see(tab, { role: 'button', name: 'Import' });
  await tab.choose([file], () => click(tab, { role: 'button', name: 'Import' }));
  await see(tab, { role: 'alertdialog', name: 'Not imported' });
  await read(tab, 'This is not valid JSON');
  await tab.press('Escape');
  await see(tab, { role: 'button', name: 'Start with a blank lifecycle' });
});
