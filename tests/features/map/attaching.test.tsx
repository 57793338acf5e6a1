// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { attachDragged, parseDragged } from '../../../src/features/map/attaching';
import '../../helpers/dom';
import { renderGestures } from './context';

describe('a channel dropped on a stage', () => {
  const channelsAt = (map: ReturnType<typeof renderGestures>, stageId: string) =>
    [...map.document().presences.values()]
      .filter((row) => row.stageId === stageId)
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ channelId }) => map.document().channels.get(channelId)?.name);

  it('from the catalogue comes into the journey, at the place of the drop, in one step', async () => {
    const map = renderGestures();
    map.do((context) => attachDragged(context, { catalogueId: 'tiktok' }, 'awareness', 1));
    expect(await screen.findByText('‘TikTok’ attached to Awareness, 2 of 3')).toBeInTheDocument();
    expect(channelsAt(map, 'awareness')).toEqual(['Reddit', 'TikTok', 'LinkedIn']);
    expect(map.steps()).toHaveLength(1);
  });

  it('that the journey has is attached, not doubled', () => {
    const map = renderGestures();
    map.do((context) => attachDragged(context, { catalogueId: 'linkedin' }, 'purchase', 0));
    expect(channelsAt(map, 'purchase')).toEqual(['LinkedIn', 'Website']);
    expect(map.document().channels.size).toBe(3);
    expect(map.steps()).toHaveLength(1);
  });

  it('that is there already is pointed out, and nothing changes', async () => {
    const map = renderGestures();
    map.do((context) => attachDragged(context, { channelId: 'reddit' }, 'awareness', 0));
    expect(await screen.findByText('‘Reddit’ is already attached at ‘Awareness’.')).toBeInTheDocument();
    expect(map.session.getState().selection).toEqual([{ table: 'presences', id: 'awareness~reddit' }]);
    expect(map.steps()).toEqual([]);
  });
});

it.each([
  ['{"channelId":"c1"}', { channelId: 'c1' }],
  ['{"catalogueId":"reddit"}', { catalogueId: 'reddit' }],
  ['{"channelId":7}', null],
  ['null', null],
  ['reddit', null],
])('%s in hand is %j', (text, expected) => {
  expect(parseDragged(text)).toEqual(expected);
});
