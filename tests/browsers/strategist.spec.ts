import { at, click, focusOn, read, saved, see } from './support/person';
import { test } from './support/test';

test('a strategist draws by keyboard: stage, card, channel and demand are there, and again after a reload', async ({
  tab,
}) => {
  await click(tab, { role: 'button', name: 'Start with a blank lifecycle' });
  await at(tab, /\/map/);
  await click(tab, { role: 'group', name: 'Stage ‘Interest’' });
  await tab.press('t');
  await focusOn(tab, { role: 'textbox' });
  await tab.type('Asks on Reddit first');
  await tab.press('Enter');
  const card = { role: 'group', name: 'Touchpoint ‘Asks on Reddit first’' };
  await focusOn(tab, card);
  await tab.press('c');
  await read(tab, /Channel/);
  await tab.evaluate(`while (!document.activeElement?.matches('input')) await new Promise(requestAnimationFrame)`);
  await tab.type('red');
  await tab.press('Enter');
  await read(tab, 'How many customers use it here?');
  await tab.press('6');
  await read(tab, 'How far are you there?');
  await tab.press('0');
  const chip = { role: 'group', name: /^Channel ‘Reddit’, presence 0 of 4, absent, demand 60\s?%.* in Interest/ };
  await see(tab, chip);
  await focusOn(tab, card);
  await saved(tab);
  await tab.reload();
  await see(tab, { role: 'group', name: /^Touchpoint ‘Asks on Reddit first’.*on Reddit/ });
  await see(tab, chip);
});
