import type { Tab } from './support/driver';
import { at, click, miss, read, saved, see } from './support/person';
import { expect, test } from './support/test';

/** A card through the keyboard, as the map’s own shortcut makes it. */
async function addCard(tab: Tab, title: string): Promise<void> {
  await tab.press('t');
  await see(tab, { role: 'textbox' });
  await tab.type(title);
  await tab.press('Enter');
  await see(tab, { role: 'group', name: `Touchpoint ‘${title}’` });
}

test('what was Saved when the browser was killed is there when it opens again', async ({ launch, site }) => {
  const before = await launch();
  const tab = await before.open(site);
  await click(tab, { role: 'button', name: 'Start with a blank lifecycle' });
  const address = await at(tab, /\/map/);
  await see(tab, { role: 'group', name: 'Stage ‘Awareness’' });
  for (const title of ['Sees a photo of it', 'Asks the forum', 'Reads three reviews']) await addCard(tab, title);
  await saved(tab);
  await before.kill();

  const after = await (await launch()).open(address);
  for (const title of ['Sees a photo of it', 'Asks the forum', 'Reads three reviews']) {
    await see(after, { role: 'group', name: `Touchpoint ‘${title}’` });
  }
  await see(after, { role: 'button', name: /^Undo/ });
});

test('two tabs show the same journey, and each keeps what the other did', async ({ launch, site }) => {
  const browser = await launch();
  const one = await browser.open(site);
  await click(one, { role: 'button', name: 'Start with a blank lifecycle' });
  const address = await at(one, /\/map/);
  await see(one, { role: 'group', name: 'Stage ‘Awareness’' });
  const other = await browser.open(address);
  await see(other, { role: 'group', name: 'Stage ‘Awareness’' });
  await addCard(other, 'From the second tab');
  await saved(other);
  await one.show();
  await see(one, { role: 'group', name: 'Touchpoint ‘From the second tab’' });
  await addCard(one, 'From the first tab');
  await saved(one);
  await other.show();
  await see(other, { role: 'group', name: 'Touchpoint ‘From the first tab’' });
  await other.press('Control+z');
  await miss(other, { role: 'group', name: 'Touchpoint ‘From the second tab’' });
  await see(other, { role: 'group', name: 'Touchpoint ‘From the first tab’' });
});

test('a private window works, and leaves nothing behind', async ({ launch, site }) => {
  const secret = await launch({ isPrivate: true });
  const tab = await secret.open(site);
  await click(tab, { role: 'button', name: 'Start with a blank lifecycle' });
  await at(tab, /\/map/);
  await see(tab, { role: 'group', name: 'Stage ‘Awareness’' });
  await addCard(tab, 'Nobody else sees this');
  await saved(tab);
  await tab.reload();
  await see(tab, { role: 'group', name: 'Touchpoint ‘Nobody else sees this’' });
  await secret.close();

  const open = await (await launch()).open(site);
  await see(open, { role: 'button', name: 'Start with a blank lifecycle' });
  await read(open, 'Open the example');
  expect(await open.evaluate('return (await indexedDB.databases()).length')).toBeLessThanOrEqual(1);
});
