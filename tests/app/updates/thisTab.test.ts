// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ThisTab, watchThisTab } from '../../../src/app/updates/thisTab';
import type { TabMessage, Tabs } from '../../../src/storage/tabs';

let tab: ThisTab;
let isUnsaved: boolean;
let ask: (message: TabMessage) => void;
let answers: TabMessage[];

beforeEach(() => {
  isUnsaved = false;
  answers = [];
  const tabs: Tabs = {
    post: (message) => answers.push(message),
    subscribe: (listener) => {
      ask = listener;
      return () => {};
    },
  };
  const identity = { id: 'this', ready: Promise.resolve(), living: async () => new Set(['this']) };
  tab = watchThisTab({ tabs, tab: identity, access: { isOpen: () => true }, hasUnsavedEdits: () => isUnsaved });
});
afterEach(() => {
  document.body.replaceChildren();
  window.location.hash = '';
  vi.restoreAllMocks();
});

function add(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

describe('a tab that is asked', () => {
  it('says who it is, by the title that stands in the browser', () => {
    document.title = 'Skerry Air – Map – Throughline';
    ask({ kind: 'who', from: 'other' });
    expect(answers).toEqual([
      {
        kind: 'here',
        to: 'other',
        tab: expect.objectContaining({ id: 'this', title: 'Skerry Air – Map – Throughline' }),
      },
    ]);
  });

  it('is saved when its edits are, and idle when nothing happens', () => {
    expect(tab.describe()).toMatchObject({ isSaved: true, isIdle: true });
    isUnsaved = true;
    expect(tab.describe().isSaved).toBe(false);
  });

  it('is in use while text is typed and for some seconds after', () => {
    let now = 10_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    add('textarea').dispatchEvent(new Event('input', { bubbles: true }));
    now += 3_000;
    expect(tab.describe().isIdle).toBe(false);
    now += 3_000;
    expect(tab.describe().isIdle).toBe(true);
  });

  it('is in use while something is dragged', () => {
    const card = add('div');
    card.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(tab.describe().isIdle).toBe(false);
    card.dispatchEvent(new Event('pointerup', { bubbles: true }));
    expect(tab.describe().isIdle).toBe(true);
  });

  it.each(['dialog', 'alertdialog', 'menu'])('is in use while a %s is open', (role) => {
    const open = add('div', { role });
    expect([tab.isInHand(), tab.describe().isIdle]).toEqual([true, false]);
    open.remove();
    expect([tab.isInHand(), tab.describe().isIdle]).toEqual([false, true]);
  });

  it('is not kept in use by a message that lies on the page', () => {
    add('div', { role: 'alertdialog', 'aria-modal': 'false' });
    expect(tab.describe().isIdle).toBe(true);
  });

  it.each([
    ['#/journey/abc/present', false],
    ['#/journey/abc/present/stages.x', false],
    ['#/journey/abc/map', true],
    ['#/journey/present/map', true],
    ['#/', true],
  ])('is idle at %s: %s', (hash, isIdle) => {
    window.location.hash = hash;
    expect(tab.describe().isIdle).toBe(isIdle);
  });
});
