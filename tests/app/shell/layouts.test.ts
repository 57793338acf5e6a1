// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findByShortcut, matchShortcut } from '../../../src/ui/keys';
import { keyboards, pressesFor, pressesOf } from '../../helpers/keyboards';
import { offeredLists, screens } from './actionLists';

const lists = await offeredLists();
const shortcuts = [...new Set(lists.flatMap(({ actions }) => actions.flatMap((action) => action.shortcuts ?? [])))];
const byScreen = await screens();

/** Keys that browsers do not give to a page, or that the systems under them take. */
const RESERVED = /^\$mod\+(Shift\+)?[ntwq]$|^\$mod\+(Tab|\d)$|^Alt\+(F4|Tab|Space|KeyF|KeyE|KeyD)$|^F1[12]$|^F1$/i;

/** Keys of the browser that a screen takes for the same or a closer thing; another one wants a reason of its own. */
const TAKEN_OVER: Readonly<Record<string, string>> = {
  '$mod+a': 'selects all: of the map, not of the page',
  '$mod+d': 'duplicates, where browsers set a bookmark',
  '$mod+f': 'finds in the journey, which the browser’s own search cannot see',
  '$mod+k': 'finds a command, where Firefox goes to its search field',
  '$mod+o': 'opens a file: as a journey',
  '$mod+s': 'saves: a version or a file; where nothing is to be done, says so',
  '$mod+Shift+s': 'saves the roadmap, where Firefox takes a picture of the page',
  '$mod+y': 'redoes, where Chrome shows the history',
  '$mod++': 'zooms: the map',
  '$mod+=': 'zooms: the map',
  '$mod+-': 'zooms: the map',
  '/': 'finds in the journey, where Firefox searches the page',
  F6: 'goes on to the panel beside the map, as to the parts of a window elsewhere',
  F5: 'starts the talk, and goes on in it, as on a clicker; it never reloads there',
};

const browserKeys = new Set('adfkosyjhlprug'.split('').flatMap((letter) => [`$mod+${letter}`, `$mod+Shift+${letter}`]));
for (const other of ['$mod++', '$mod+=', '$mod+-', '$mod+0', '/', "'", 'F3', 'F5', 'F6', 'F7']) browserKeys.add(other);

describe('the table of keys', () => {
  it('knows the lists of every screen', () => {
    expect(shortcuts.length).toBeGreaterThan(60);
    expect([...byScreen.keys()].sort()).toEqual([
      'audience',
      'coverage',
      'export',
      'library',
      'map',
      'present',
      'roadmap',
      'versions',
    ]);
  });

  describe.each(keyboards)('$name', (keyboard) => {
    const presses = pressesOf(keyboard);

    it('makes of each shortcut the keys that write it, and no others', () => {
      const matched = (shortcut: string) =>
        presses.filter(({ event }) => matchShortcut(event, shortcut, keyboard.apple)).map(({ said }) => said);
      const table = (presses: (shortcut: string) => string[]) =>
        Object.fromEntries(shortcuts.map((shortcut) => [shortcut, presses(shortcut).sort()]));
      expect(table(matched)).toEqual(table((shortcut) => pressesFor(keyboard, shortcut)));
    });

    it.each([...byScreen])('gives a key one meaning on the screen %s', (_, actions) => {
      const backwards = [...actions].reverse();
      const shared = presses.flatMap(({ event, said }) => {
        const [first, last] = [actions, backwards].map((list) =>
          findByShortcut(event, list, () => true, keyboard.apple),
        );
        return first === last ? [] : [`${said}: ${first?.id}, ${last?.id}`];
      });
      // On a card C chooses its channel, elsewhere attaches one; on a presence 1 sets its level, elsewhere it zooms; where there is something to save, Ctrl+S saves that.
      expect(
        shared.filter(
          (one) =>
            !/map\.presence\.1, map\.zoom\.actual$|map\.touchpoint\.channel, map\.channel\.attach$|Enter: map\.edit, map\.inspector\.show$|, save$/.test(
              one,
            ),
        ),
      ).toEqual([]);
    });

    it('Caps Lock changes no shortcut', () => {
      for (const { event } of presses) {
        if (!/^\p{L}$/u.test(event.key)) continue;
        const locked = { ...event, key: event.shiftKey ? event.key.toLowerCase() : event.key.toUpperCase() };
        if (locked.key.length > 1) continue;
        const meant = (one: typeof event) =>
          shortcuts.filter((shortcut) => matchShortcut(one, shortcut, keyboard.apple));
        expect(meant(locked)).toEqual(meant(event));
      }
    });
  });

  it('takes no key that browsers keep for themselves', () => {
    expect(shortcuts.filter((shortcut) => RESERVED.test(shortcut))).toEqual([]);
  });

  it('takes of the browser’s other keys only those that are taken with a reason', () => {
    const taken = shortcuts.filter((shortcut) => browserKeys.has(shortcut));
    expect(taken.filter((shortcut) => !(shortcut in TAKEN_OVER))).toEqual([]);
  });
});
