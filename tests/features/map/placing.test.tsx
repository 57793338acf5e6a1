// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { presenceAt } from '../../../src/domain/combinations';
import { lensOf, loadLens } from '../../../src/domain/lenses/index';
import { attach } from '../../../src/features/map/attaching';
import { placeStage } from '../../../src/features/map/kinds/stage/stages';
import { moveSelection, placeCards } from '../../../src/features/map/placing';
import '../../helpers/dom';
import { renderGestures, touchpointRef } from './context';

describe('Alt and an arrow', () => {
  it('moves a card within its stage and says the new place', async () => {
    const map = renderGestures({ session: { selection: [touchpointRef('reads')] } });
    map.do((context) => moveSelection(context, 'up'));
    expect(map.touchpointsIn('awareness')).toEqual(['reads', 'hears']);
    expect(await screen.findByText('‘Reads reviews’ moved to Awareness, 1 of 2')).toBeInTheDocument();
    expect(map.context.map.getState().focusOn).toEqual({ key: 'touchpoints:reads' });
  });

  it('moves a card to the next stage, level with where it was', () => {
    const map = renderGestures({ session: { selection: [touchpointRef('hears')] } });
    map.do((context) => moveSelection(context, 'right'));
    expect(map.touchpointsIn('purchase')).toEqual(['hears', 'books']);
    expect(map.steps()).toEqual(['Move ‘Hears of a cheap fare’ to ‘Purchase’']);
  });

  it('says so at the edge, and changes nothing', async () => {
    const map = renderGestures({ session: { selection: [touchpointRef('hears')] } });
    map.do((context) => moveSelection(context, 'left'));
    expect(await screen.findByText('There is no stage on that side')).toBeInTheDocument();
    map.do((context) => moveSelection(context, 'up'));
    expect(await screen.findByText('This is the first place')).toBeInTheDocument();
    expect(map.steps()).toEqual([]);
  });

  it('moves every selected card one stage on, in one step', () => {
    const map = renderGestures({ session: { selection: [touchpointRef('hears'), touchpointRef('books')] } });
    map.do((context) => moveSelection(context, 'right'));
    expect(map.touchpointsIn('purchase')).toEqual(['hears']);
    expect(map.touchpointsIn('support')).toEqual(['books', 'asks']);
    expect(map.steps()).toHaveLength(1);
    map.undo();
    expect(map.touchpointsIn('purchase')).toEqual(['books']);
  });

  it('moves a card from row to row of the swimlanes, which says who acts', async () => {
    await loadLens(lensOf('swimlanes'));
    const map = renderGestures({ session: { lens: 'swimlanes', selection: [touchpointRef('reads')] } });
    const actorOf = (id: string) => map.document().touchpoints.get(id)?.actor;
    const rows = () => ['hears', 'reads'].map(actorOf);
    const before = rows();
    map.do((context) => moveSelection(context, 'down'));
    expect(rows()).not.toEqual(before);
    expect(map.steps()).toEqual(['Move ‘Reads reviews’ to ‘Awareness’']);
    expect(
      await screen.findByText(/‘Reads reviews’ moved to Awareness, (Peer to peer|Company), 1 of/),
    ).toBeInTheDocument();
    map.undo();
    expect(rows()).toEqual(before);
  });

  it('puts a card before another one of its row, wherever that stands in the stage', async () => {
    await loadLens(lensOf('swimlanes'));
    const map = renderGestures({ session: { lens: 'swimlanes' } });
    const { touchpoints } = map.document();
    const laneId = `touchpoints-${touchpoints.get('asks')?.actor}`;
    map.do((context) => placeCards(context, 'touchpoints', ['hears'], { stageId: 'support', laneId, index: 1 }));
    expect(map.touchpointsIn('support')).toEqual(['asks', 'hears']);
  });

  it('takes a channel along to the next stage, where it stays selected', () => {
    const map = renderGestures({ session: { selection: [{ table: 'presences', id: 'awareness~linkedin' }] } });
    map.do((context) => moveSelection(context, 'right'));
    expect(presenceAt(map.document(), 'purchase', 'linkedin')).toMatchObject({ level: 3, owner: 'Marketing' });
    expect(map.session.getState().selection).toEqual([{ table: 'presences', id: 'awareness~linkedin' }]);
    expect(map.context.map.getState().focusOn).toEqual({ key: 'presences:awareness~linkedin' });
  });

  it('refuses a channel that the stage has already, in words', async () => {
    const map = renderGestures({ session: { selection: [{ table: 'presences', id: 'awareness~linkedin' }] } });
    map.do((context) => attach(context, { channelId: 'linkedin' }, 'purchase', { index: 0 }));
    map.select({ table: 'presences', id: 'awareness~linkedin' });
    map.do((context) => moveSelection(context, 'right'));
    expect((await screen.findAllByText('‘LinkedIn’ is already attached at ‘Purchase’.')).length).toBeGreaterThan(0);
    expect(map.document().presences.has('awareness~linkedin')).toBe(true);
    expect(map.steps()).toHaveLength(1);
  });

  it('moves a stage among the others', async () => {
    const map = renderGestures({ session: { selection: [{ table: 'stages', id: 'purchase' }] } });
    map.do((context) => moveSelection(context, 'left'));
    expect(await screen.findByText('Stage ‘Purchase’ moved, 1 of 3')).toBeInTheDocument();
    map.do((context) => moveSelection(context, 'left'));
    expect(await screen.findByText('This is the first stage')).toBeInTheDocument();
  });
});

describe('a drop', () => {
  it('is one step, whatever was in hand', () => {
    const map = renderGestures();
    map.do((context) => placeCards(context, 'touchpoints', ['hears', 'reads'], { stageId: 'support', index: 0 }));
    expect(map.touchpointsIn('support')).toEqual(['hears', 'reads', 'asks']);
    expect(map.steps()).toHaveLength(1);
  });

  it('where it came from is none', () => {
    const map = renderGestures();
    map.do((context) => placeCards(context, 'touchpoints', ['hears'], { stageId: 'awareness', index: 0 }));
    map.do((context) => placeStage(context, 'awareness', 0));
    expect(map.steps()).toEqual([]);
  });
});
