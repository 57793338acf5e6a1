import type { Tab } from './support/driver';
import { all, at, click, focusOn, middle, miss, read, see } from './support/person';
import { expect, test } from './support/test';

async function openBlank(tab: Tab): Promise<void> {
  await click(tab, { role: 'button', name: 'Start with a blank lifecycle' });
  await at(tab, /\/map/);
  await see(tab, { role: 'group', name: 'Stage ‘Awareness’' });
}

const SHIFTED = `return new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')).transform).e`;

test('the wheel with Shift moves the map sideways', async ({ tab }) => {
  await openBlank(tab);
  const { box } = await see(tab, { role: 'group', name: 'Stage ‘Purchase’' });
  const before = await tab.evaluate<number>(SHIFTED);
  await tab.wheel({ x: box.x + box.width / 2, y: box.y + box.height + 150 }, 3, 'Shift');
  await expect.poll(async () => (await tab.evaluate<number>(SHIFTED)) - before).toBeLessThan(-20);
});

test('a channel is dragged from the palette onto a stage', async ({ tab }) => {
  await openBlank(tab);
  await tab.press('p');
  await focusOn(tab, { role: 'searchbox' });
  await tab.type('reddit');
  const row = await see(tab, { role: 'option', name: /^Reddit/ });
  const target = await see(tab, { role: 'group', name: 'Stage ‘Purchase’' });
  await tab.drag({ x: row.box.x + 60, y: row.box.y + row.box.height / 2 }, middle(target));
  await see(tab, { role: 'group', name: /^Channel ‘Reddit’.* in Purchase/ });
});

test('the menu key opens our menu on a card, and the browser’s stays shut', async ({ tab }) => {
  await openBlank(tab);
  await tab.press('t');
  await focusOn(tab, { role: 'textbox' });
  await tab.type('Compares prices');
  await tab.press('Enter');
  await focusOn(tab, { role: 'group', name: 'Touchpoint ‘Compares prices’' });
  await tab.evaluate(`
    window.unprevented = [];
    addEventListener('contextmenu', (event) => {
      if (!event.defaultPrevented) window.unprevented.push(event.target.outerHTML.slice(0, 80));
    });
  `);
  for (const key of ['ContextMenu', 'Shift+F10']) {
    await tab.press(key);
    await see(tab, { role: 'menuitem', name: 'Delete' });
    expect(await tab.evaluate('return window.unprevented'), key).toEqual([]);
    await tab.press('Escape');
    await miss(tab, { role: 'menuitem', name: 'Delete' });
    await focusOn(tab, { role: 'group', name: 'Touchpoint ‘Compares prices’' });
  }
});

test('“?” opens the keys as a keyboard types it, with Shift', async ({ tab }) => {
  await openBlank(tab);
  await tab.press('?');
  await see(tab, { role: 'dialog', name: /keys|shortcuts/i });
  await tab.press('Escape');
  await miss(tab, { role: 'dialog' });
});

test('Ctrl+Z after Delete brings a card back', async ({ tab }) => {
  await openBlank(tab);
  await tab.press('t');
  await focusOn(tab, { role: 'textbox' });
  await tab.type('Compares prices');
  await tab.press('Enter');
  await focusOn(tab, { role: 'group', name: 'Touchpoint ‘Compares prices’' });
  await tab.press('Delete');
  await miss(tab, { role: 'group', name: 'Touchpoint ‘Compares prices’' });
  await tab.press('Control+z');
  await see(tab, { role: 'group', name: 'Touchpoint ‘Compares prices’' });
});

/** An input method's word and its Enter, in Safari's order: the composition ends before the key that ended it. */
const WORD_BY_ENTER = `
  const field = document.activeElement;
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  const write = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set;
  write.call(field, args[0]);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText', data: args[0] }));
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: args[0] }));
  for (const type of ['keydown', 'keyup']) {
    const key = new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true });
    Object.defineProperty(key, 'keyCode', { value: type === 'keydown' ? 229 : 13 });
    field.dispatchEvent(key);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return document.activeElement === field;
`;

test('the Enter that picks a word of an input method leaves the card’s field open, in Safari’s order of events (made in the page)', async ({
  tab,
}) => {
  await openBlank(tab);
  await tab.press('t');
  await focusOn(tab, { role: 'textbox' });
  expect(await tab.evaluate(WORD_BY_ENTER, '価格を比べる')).toBe(true);
  await tab.press('Enter');
  await focusOn(tab, { role: 'group', name: 'Touchpoint ‘価格を比べる’' });
});

test('nobody is asked to keep what is stored before a word was said about it', async ({ launch, site, engine }) => {
  test.skip(engine?.name !== 'firefox', 'Only Firefox puts this question to the person.');
  const init = `
    window.asked = 0;
    if (navigator.storage) navigator.storage.persist = async () => { window.asked += 1; return true; };
  `;
  const tab = await (await launch({ init })).open(site);
  await openBlank(tab);
  await tab.press('t');
  await focusOn(tab, { role: 'textbox' });
  await tab.type('Compares prices');
  await tab.press('Enter');
  await read(tab, 'It can promise not to');
  expect(await tab.evaluate('return window.asked')).toBe(0);
  await click(tab, { role: 'button', name: 'Let the browser ask' });
  await expect.poll(() => tab.evaluate('return window.asked')).toBe(1);
  expect(await all(tab, { role: 'button', name: 'Let the browser ask' })).toEqual([]);
});
