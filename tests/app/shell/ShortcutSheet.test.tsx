// @vitest-environment jsdom
import '../../helpers/dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ShortcutSheet } from '../../../src/app/shell/ShortcutSheet';
import { ActionRegistryProvider, useActions } from '../../../src/state/actionRegistry';
import type { Action } from '../../../src/state/actions';
import { shortcutKeys } from '../../../src/ui/Kbd';
import { screens } from './actionLists';

const byScreen = await screens();

function Offering({ actions }: { actions: readonly Action<object>[] }) {
  useActions(actions, {});
  return null;
}

function showSheet(actions: readonly object[]) {
  render(
    <ActionRegistryProvider>
      <Offering actions={actions as Action<object>[]} />
      <ShortcutSheet onOpenChange={() => {}} />
    </ActionRegistryProvider>,
  );
  return screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
}

const capsOf = (row: Element) => [...row.querySelectorAll('kbd kbd')].map((key) => key.textContent);

describe('the sheet of keys', () => {
  it.each([...byScreen])('lists every key that is bound on the screen %s', (_, actions) => {
    const sheet = showSheet(actions);
    const ids = new Set<string>();
    for (const { id, label, shortcuts = [] } of actions) {
      if (ids.has(id) || shortcuts.length === 0) continue;
      ids.add(id);
      const wanted = shortcuts.flatMap((shortcut) => shortcutKeys(shortcut));
      const rows = within(sheet).getAllByText(label);
      expect(rows.map((row) => capsOf(row.parentElement ?? row))).toContainEqual(wanted);
    }
  });

  describe('on a keyboard that the browser knows', () => {
    const tell = (layout: Readonly<Record<string, string>>) =>
      Object.defineProperty(navigator, 'keyboard', {
        configurable: true,
        value: { getLayoutMap: async () => new Map(Object.entries(layout)) },
      });
    afterEach(() => Reflect.deleteProperty(navigator, 'keyboard'));
    const undo = [{ id: 'undo', label: 'Undo', group: 'Edit', shortcuts: ['$mod+z'] }];

    it.each([
      ['Russian', { KeyZ: 'я', KeyY: 'н' }, ['Ctrl', 'Я (Z)']],
      ['German', { KeyZ: 'y', KeyY: 'z' }, ['Ctrl', 'Z']],
    ])('draws the keys as on it: %s', async (_, layout, caps) => {
      tell(layout);
      const sheet = showSheet(undo);
      await waitFor(() => expect(capsOf(within(sheet).getByText('Undo').parentElement as Element)).toEqual(caps));
    });
  });
});
