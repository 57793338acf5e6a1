// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mapActions } from '../../../../src/features/map/actions/mapActions';
import { chosenCommands } from '../../../../src/features/map/menu/commands';
import { menuFor } from '../../../../src/features/map/menu/mapMenu';
import { bindActions } from '../../../../src/state/actions';
import type { RowRef } from '../../../../src/state/session';
import type { MenuEntry } from '../../../../src/ui/MenuItems';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { renderGestures, touchpointRef } from '../context';

const first = (table: RowRef['table']): RowRef => ({ table, id: [...exampleJourney()[table].keys()][0] ?? '' });

const chosen: Readonly<Record<string, readonly RowRef[]>> = {
  'a card': [touchpointRef('reads')],
  'several cards': ['hears', 'reads', 'books'].map(touchpointRef),
  'a channel at a stage': [first('presences')],
  'a stage': [first('stages')],
  'a link': [first('links')],
  nothing: [],
};

function palette(selection: readonly RowRef[]) {
  const map = renderGestures({ session: { selection } });
  const actions = bindActions(mapActions, () => map.context);
  const commands = () => chosenCommands(map.context, actions).flatMap(({ items }) => items);
  return {
    map,
    actions,
    commands,
    run: (label: string) => {
      const command = commands().find((one) => one.label === label);
      if (!command) throw new Error(`No command “${label}” among: ${commands().map((one) => one.label)}`);
      act(() => command.run());
    },
  };
}

/** The last words of every entry that acts, however deep it stands. */
const leaves = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    if ('heading' in entry) return leaves(entry.entries);
    if (entry.items) return leaves(entry.items);
    return entry.isDisabled ? [] : [entry.label];
  });

describe('the commands for what is chosen', () => {
  it.each(Object.entries(chosen))('name every entry of the menu of %s', (_, selection) => {
    const { map, actions, commands } = palette(selection);
    const ref = selection.at(-1);
    const menu = menuFor(map.context, actions, ref ? { kind: 'row', ref } : { kind: 'ground', stageId: null });
    const labels = commands().map(({ label }) => label);
    const missing = leaves(menu.items).filter((leaf) => !labels.some((label) => label.endsWith(leaf)));
    expect(missing).toEqual([]);
    expect(new Set(commands().map(({ id }) => id)).size).toBe(labels.length);
  });

  it('have one name each where nothing is chosen, together with the actions of the map', () => {
    const { actions, commands } = palette([]);
    const all = new Map([...commands(), ...actions].map(({ id, label }) => [id, label]));
    expect([...all.values()].filter((label) => label === 'Attach channel')).toHaveLength(1);
  });

  it('do to a card what its menu does', () => {
    const { map, run } = palette(chosen['a card'] ?? []);
    const card = () => map.document().touchpoints.get('reads');
    run('Actor: Peer to peer');
    expect(card()?.actor).toBe('peer');
    run('Emotion: −2  Very negative');
    expect(card()?.emotion).toBe(-2);
    run('Importance: 4 of 5');
    expect(card()?.importance).toBe(4);
    run('Importance: Not said yet');
    expect(card()?.importance).toBeNull();
    run('Moment of truth');
    expect(card()?.momentOfTruth).toBe(true);
    run('Move to stage: Support');
    expect(card()?.stageId).toBe('support');
  });

  it('do to several cards what their menu does, in one step each', () => {
    const { map, run } = palette(chosen['several cards'] ?? []);
    run('Actor of 3 touchpoints: Company');
    expect(['hears', 'reads', 'books'].map((id) => map.document().touchpoints.get(id)?.actor)).toEqual([
      'company',
      'company',
      'company',
    ]);
    run('Importance of 3 touchpoints: 2 of 5');
    expect(['hears', 'reads', 'books'].map((id) => map.document().touchpoints.get(id)?.importance)).toEqual([2, 2, 2]);
    run('Delete 3 touchpoints');
    expect(map.steps()).toHaveLength(3);
  });

  it('set and unset the level of a channel, and the importance of a stage', () => {
    const level = palette(chosen['a channel at a stage'] ?? []);
    const id = chosen['a channel at a stage']?.[0]?.id ?? '';
    level.run('Presence: Leading');
    expect(level.map.document().presences.get(id)?.level).toBe(4);
    level.run('Presence: Not said yet');
    expect(level.map.document().presences.get(id)?.level).toBeNull();
    level.map.unmount();
    const stage = palette(chosen['a stage'] ?? []);
    stage.run('Importance: 5 of 5');
    expect(stage.map.document().stages.get(chosen['a stage']?.[0]?.id ?? '')?.importance).toBe(5);
  });
});
