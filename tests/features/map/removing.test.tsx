// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { removeRows } from '../../../src/features/map/removing';
import type { RowRef } from '../../../src/state/session';
import '../../helpers/dom';
import { renderGestures, touchpointRef } from './context';

describe('deleting', () => {
  it.each<[string, RowRef[], string, string]>([
    [
      'a stage',
      [{ table: 'stages', id: 'awareness' }],
      'Stage ‘Awareness’ and 2 touchpoints deleted',
      'stages:purchase',
    ],
    ['a card', [touchpointRef('hears')], 'Touchpoint ‘Hears of a cheap fare’ deleted', 'touchpoints:reads'],
    [
      'a channel',
      [{ table: 'presences', id: 'awareness~reddit' }],
      '‘Reddit’ detached from ‘Awareness’',
      'presences:awareness~linkedin',
    ],
    ['a link', [{ table: 'links', id: 'hears-reads' }], 'Link deleted', 'touchpoints:hears'],
    [
      'several kinds at once',
      [touchpointRef('hears'), touchpointRef('reads'), { table: 'presences', id: 'purchase~website' }],
      '2 touchpoints and 1 attached channel deleted',
      'adder:channels:purchase',
    ],
  ])('%s says what went, offers Undo and leaves focus on a neighbour', async (_, refs, words, focus) => {
    const map = renderGestures();
    const before = map.document();
    map.do((context) => removeRows(context, refs));
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(map.context.map.getState().focusOn).toEqual({ key: focus });
    expect(map.steps()).toHaveLength(1);
    await map.user.click(await screen.findByRole('button', { name: 'Undo' }));
    for (const { table, id } of refs) expect(map.document()[table].get(id)).toEqual(before[table].get(id));
  });

  it('the last stage is refused in words', async () => {
    const map = renderGestures();
    for (const id of ['awareness', 'purchase', 'support'])
      map.do((context) => removeRows(context, [{ table: 'stages', id }]));
    expect(map.document().stages.size).toBe(1);
    expect((await screen.findAllByText(/needs at least one stage/)).length).toBeGreaterThan(0);
  });
});
