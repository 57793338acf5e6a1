// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { attachChannel } from '../../../../src/domain/commands/attaching';
import { removePresences } from '../../../../src/domain/commands/presences';
import { presenceId } from '../../../../src/domain/model/presence';
import { cardChannelAction } from '../../../../src/features/map/actions/adding';
import { demandAction, nextActorAction } from '../../../../src/features/map/actions/rating';
import { panelKinds } from '../../../../src/features/map/kinds/channel/channels';
import { deleteRows } from '../../../../src/features/map/removing';
import '../../../helpers/dom';
import { renderGestures, touchpointRef } from '../context';

it('A gives all selected cards the next actor, in one undo step', () => {
  const map = renderGestures({ session: { selection: ['hears', 'reads'].map(touchpointRef) } });
  const actor = (id: string) => map.document().touchpoints.get(id)?.actor;
  const before = actor('reads');
  map.do((context) => nextActorAction.run(context));
  expect(actor('reads')).not.toBe(before);
  expect(actor('hears')).toBe(actor('reads'));
  expect(map.steps()).toHaveLength(1);
});

it('C asks for the channel of all selected cards', () => {
  const map = renderGestures({ session: { selection: ['hears', 'reads'].map(touchpointRef) } });
  map.do((context) => cardChannelAction.run(context));
  expect(map.context.map.getState().choosing).toEqual({ touchpointIds: ['hears', 'reads'] });
});

it('U is there for a channel that is attached, not for a card without one', () => {
  const chip = renderGestures({ session: { selection: [{ table: 'presences', id: 'awareness~linkedin' }] } });
  expect(demandAction.isEnabled?.(chip.context)).toBe(true);
  const stage = renderGestures({ session: { selection: [{ table: 'stages', id: 'awareness' }] } });
  expect(demandAction.isEnabled?.(stage.context)).toBe(false);
});

it('a channel that is attached nowhere can be removed, and Undo brings it back', async () => {
  const map = renderGestures();
  map.do(({ edits }) =>
    edits.edit(attachChannel, { stageId: 'awareness', channel: { name: 'Harbour choir', kind: 'community' } }),
  );
  const [id, row] = [...map.document().channels].find(([, { name }]) => name === 'Harbour choir') ?? ['', undefined];
  map.do(({ edits }) => edits.edit(removePresences, { ids: [presenceId('awareness', id)] }));
  map.do((context) => deleteRows(context, [{ table: 'channels', id }], panelKinds));
  expect(map.document().channels.has(id)).toBe(false);
  expect((await screen.findAllByText('‘Harbour choir’ removed from the journey')).length).toBeGreaterThan(0);
  await map.user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(map.document().channels.get(id)).toEqual(row);
});
