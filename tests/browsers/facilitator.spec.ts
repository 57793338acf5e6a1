import type { Tab } from './support/driver';
import { at, click, see } from './support/person';
import { expect, test } from './support/test';

async function openExample(tab: Tab): Promise<void> {
  await click(tab, { role: 'button', name: 'Open the example' });
  await at(tab, /\/map/);
  await see(tab, { role: 'group', name: 'Stage ‘Awareness’' });
}

test('a facilitator presents: one key per step, full screen and back, and the talk goes on', async ({ tab }) => {
  await openExample(tab);
  await tab.press('Alt+4');
  await see(tab, { role: 'region', name: 'Overview' });
  await tab.press('ArrowRight');
  await see(tab, { role: 'region', name: 'Awareness' });
  // The first gesture takes the whole screen; F gives it back.
  await expect.poll(() => tab.evaluate('return document.fullscreenElement !== null')).toBe(true);
  await tab.press('f');
  await expect.poll(() => tab.evaluate('return document.fullscreenElement === null')).toBe(true);
  // What ended is the full screen, not the talk.
  await see(tab, { role: 'region', name: 'Awareness' });
  await tab.press('ArrowRight');
  await see(tab, { role: 'region', name: 'Interest' });
  await tab.press('f');
  await expect.poll(() => tab.evaluate('return document.fullscreenElement !== null')).toBe(true);
  await tab.press('End');
  await see(tab, { role: 'region', name: 'Roadmap' });
  await tab.press('Escape');
  await at(tab, /\/(map|roadmap)/);
  await see(tab, { role: 'navigation', name: 'Views' });
});

test('every view opens by its key, with its controls beside each other and none without a size', async ({ tab }) => {
  await openExample(tab);
  for (const [key, address] of [
    ['Alt+2', /\/coverage/],
    ['Alt+3', /\/roadmap/],
    ['Alt+5', /\/export/],
    ['Alt+1', /\/map/],
  ] as const) {
    await tab.press(key);
    await at(tab, address);
    await see(tab, { role: 'navigation', name: 'Views' });
    await expect.poll(() => tab.evaluate('return document.body.innerText')).not.toContain('Opening the');
    await expect.poll(() => tab.evaluate<string[]>(OVERLAPS), { message: `controls at ${key}` }).toEqual([]);
  }
});

/** Names of controls in the header that have no size, lie outside the window or over one another. */
const OVERLAPS = `
const wrong = [];
const controls = [...document.querySelectorAll('header button, header a[href]')]
  .filter((one) => !one.closest('[hidden], [inert]') && one.checkVisibility({ visibilityProperty: true }))
  .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, box: one.getBoundingClientRect() }));
for (const { name, box } of controls) {
  if (box.width < 16 || box.height < 16) wrong.push(name + ' is ' + box.width + ' by ' + box.height);
  if (box.right > innerWidth + 1 || box.left < -1) wrong.push(name + ' is outside the window');
}
for (const [index, one] of controls.entries()) {
  for (const other of controls.slice(index + 1)) {
    const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (x > 1 && y > 1) wrong.push(one.name + ' lies over ' + other.name);
  }
}
return wrong;
`;
