import { at, click, read, see } from './support/person';
import { test } from './support/test';

test.describe('storage that the person’s settings forbid', () => {
  // The browser itself complains in the console.
  test.use({ expectTrouble: true });

  test('is said, and a journey opens in this tab all the same', async ({ launch, site, engine }) => {
    test.skip(engine?.name !== 'firefox', 'Only Firefox can be told before it starts to block all cookies.');
    const tab = await (await launch({ blocksStorage: true })).open(site);
    await read(tab, 'storage');
    await click(tab, { role: 'button', name: 'Start a journey in this tab' });
    await at(tab, /\/map/);
    await see(tab, { role: 'group', name: 'Stage ‘Awareness’' });
    await read(tab, 'does not offer storage');
  });
});
