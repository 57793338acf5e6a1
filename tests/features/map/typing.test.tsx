// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  addStageAt,
  addTouchpointTo,
  endTyping,
  restoreText,
  startTyping,
  typeText,
} from '../../../src/features/map/typing';
import type { RowRef } from '../../../src/state/session';
import { renderGestures, touchpointRef } from './context';

describe('a new card', () => {
  const added = () => {
    const map = renderGestures();
    map.do((context) => addTouchpointTo(context, 'support', 0));
    const ref = map.session.getState().editing as RowRef;
    return { map, ref };
  };

  it('is born in edit mode, selected, where it was asked for', () => {
    const { map, ref } = added();
    expect(map.touchpointsIn('support')).toEqual([ref.id, 'asks']);
    expect(map.session.getState().selection).toEqual([ref]);
  });

  it('and its title are one undo step', () => {
    const { map, ref } = added();
    for (const text of ['C', 'Ca', 'Calls']) map.do((context) => typeText(context, ref, text));
    map.do((context) => endTyping(context, ref, 'enter', false));
    expect(map.document().touchpoints.get(ref.id)?.title).toBe('Calls');
    expect(map.steps()).toEqual(['Add touchpoint to ‘Support’']);
    map.undo();
    expect(map.touchpointsIn('support')).toEqual(['asks']);
  });

  it.each(['escape', 'enter', 'blur'] as const)('that stays empty vanishes on %s without a trace', (reason) => {
    const { map, ref } = added();
    map.do((context) => endTyping(context, ref, reason, false));
    expect(map.touchpointsIn('support')).toEqual(['asks']);
    expect(map.steps()).toEqual([]);
    expect(map.session.getState().editing).toBeNull();
    if (reason !== 'blur') expect(map.context.map.getState().focusOn).toEqual({ key: 'adder:touchpoints:support' });
  });

  it('that Esc leaves with words in it goes, says them, and comes back with Redo or the Undo beside', async () => {
    const { map, ref } = added();
    for (const text of ['Calls', 'Calls the', 'Calls the desk']) map.do((context) => typeText(context, ref, text));
    map.do((context) => restoreText(context, ref, ''));
    map.do((context) => endTyping(context, ref, 'escape', false));
    expect(map.touchpointsIn('support')).toEqual(['asks']);
    expect(map.steps()).toEqual([]);
    map.engine.redo();
    expect(map.document().touchpoints.get(ref.id)?.title).toBe('Calls the desk');
  });

  it('is followed by the next with Tab', () => {
    const { map, ref } = added();
    map.do((context) => typeText(context, ref, 'Calls'));
    map.do((context) => endTyping(context, ref, 'tab', false));
    expect(map.session.getState().editing).toEqual(touchpointRef('asks'));
    map.do((context) => endTyping(context, touchpointRef('asks'), 'tab', false));
    const next = map.session.getState().editing as RowRef;
    expect(map.touchpointsIn('support')).toEqual([ref.id, 'asks', next.id]);
  });
});

describe('typing into a card', () => {
  it('is one step per visit', () => {
    const map = renderGestures();
    const ref = touchpointRef('books');
    for (const text of ['Books early', 'Books late']) {
      map.do((context) => startTyping(context, ref));
      for (let i = 6; i <= text.length; i++) map.do((context) => typeText(context, ref, text.slice(0, i)));
      map.do((context) => endTyping(context, ref, 'enter', false));
    }
    expect(map.steps()).toHaveLength(2);
    map.undo();
    expect(map.document().touchpoints.get('books')?.title).toBe('Books early');
  });

  it('is undone by Esc: nothing is left of it but what Redo brings back', () => {
    const map = renderGestures();
    const ref = touchpointRef('books');
    const before = map.document().touchpoints.get('books')?.title ?? '';
    map.do((context) => startTyping(context, ref));
    for (const text of ['B', 'Bo', 'Books late']) map.do((context) => typeText(context, ref, text));
    map.do((context) => restoreText(context, ref, before));
    map.do((context) => endTyping(context, ref, 'escape', false));
    expect(map.document().touchpoints.get('books')?.title).toBe(before);
    expect(map.steps()).toEqual([]);
    map.engine.redo();
    expect(map.document().touchpoints.get('books')?.title).toBe('Books late');
  });

  it('goes back with Shift+Tab', () => {
    const map = renderGestures();
    map.do((context) => startTyping(context, touchpointRef('reads')));
    map.do((context) => endTyping(context, touchpointRef('reads'), 'tab', true));
    expect(map.session.getState().editing).toEqual(touchpointRef('hears'));
  });

  it('writes a stage’s promise where it is asked to', () => {
    const map = renderGestures();
    const ref: RowRef = { table: 'stages', id: 'support' };
    map.do((context) => startTyping(context, ref, 'promise'));
    map.do((context) => typeText(context, ref, 'An answer within the hour'));
    expect(map.document().stages.get('support')).toMatchObject({
      name: 'Support',
      promise: 'An answer within the hour',
    });
  });
});

it('a new stage stands where it was asked for and takes its name', () => {
  const map = renderGestures();
  map.do((context) => addStageAt(context, 1));
  const ref = map.session.getState().editing as RowRef;
  map.do((context) => typeText(context, ref, 'Delivery'));
  map.do((context) => endTyping(context, ref, 'enter', false));
  const stages = [...map.document().stages.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
  expect(stages.map(({ name }) => name)).toEqual(['Awareness', 'Delivery', 'Purchase', 'Support']);
});
