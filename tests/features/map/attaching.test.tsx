// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findCatalogueChannel, toChannelFields } from '../../../src/domain/catalogue/channels';
import { attach } from '../../../src/features/map/attaching';
import { setChannelOf } from '../../../src/features/map/channelOfCards';
import '../../helpers/dom';
import { renderGestures } from './context';

const entryOf = (id: string) => {
  const entry = findCatalogueChannel(id);
  if (!entry) throw new Error(`The catalogue has no ${id}.`);
  return { channel: toChannelFields(entry) };
};
const channelsAt = (map: ReturnType<typeof renderGestures>, stageId: string) =>
  [...map.document().presences.values()]
    .filter((row) => row.stageId === stageId)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ channelId }) => map.document().channels.get(channelId)?.name);

describe('a channel attached to a stage', () => {
  it('from the catalogue comes into the journey, at the place of the drop, in one step', async () => {
    const map = renderGestures();
    map.do((context) => attach(context, entryOf('tiktok'), 'awareness', { index: 1 }));
    expect((await screen.findAllByText('‘TikTok’ attached at ‘Awareness’, 2 of 3')).length).toBeGreaterThan(0);
    expect(channelsAt(map, 'awareness')).toEqual(['Reddit', 'TikTok', 'LinkedIn']);
    expect(map.steps()).toHaveLength(1);
  });

  it('that the journey has is attached, not doubled, and at the place of the drop in one step', () => {
    const map = renderGestures();
    map.do((context) => attach(context, entryOf('linkedin'), 'purchase', { index: 0 }));
    expect(channelsAt(map, 'purchase')).toEqual(['LinkedIn', 'Website']);
    expect(map.document().channels.size).toBe(3);
    expect(map.steps()).toHaveLength(1);
  });

  it('that is there already is pointed out, and nothing changes', async () => {
    const map = renderGestures();
    map.do((context) => attach(context, { channelId: 'reddit' }, 'awareness', { index: 0 }));
    expect(await screen.findByText('‘Reddit’ is already attached at ‘Awareness’.')).toBeInTheDocument();
    expect(map.session.getState().selection).toEqual([{ table: 'presences', id: 'awareness~reddit' }]);
    expect(map.steps()).toEqual([]);
  });
});

describe('the channel of a card', () => {
  const touchpoint = (map: ReturnType<typeof renderGestures>, id: string) => map.document().touchpoints.get(id);

  it('is attached at its stage in the same step', () => {
    const map = renderGestures();
    map.do((context) => setChannelOf(context, ['books'], { channelId: 'linkedin' }, undefined));
    expect(touchpoint(map, 'books')?.channelId).toBe('linkedin');
    expect(channelsAt(map, 'purchase')).toEqual(['Website', 'LinkedIn']);
    expect(map.steps()).toHaveLength(1);
    map.undo();
    expect(channelsAt(map, 'purchase')).toEqual(['Website']);
  });

  it('may be one that is typed: made, attached and set, and then asked about', () => {
    const map = renderGestures();
    const channel = { name: 'Harbour choir', kind: 'community', ownership: 'shared', social: true } as const;
    map.do((context) => setChannelOf(context, ['books'], { channel }, undefined));
    expect(channelsAt(map, 'purchase')).toEqual(['Website', 'Harbour choir']);
    expect(map.steps()).toEqual(['Set channel of ‘Books a flight’ to ‘Harbour choir’']);
    expect(map.context.map.getState().asking).toMatchObject({ question: 'demand' });
  });

  it('can be taken off; the stage keeps the channel', () => {
    const map = renderGestures();
    map.do((context) => setChannelOf(context, ['books'], { channelId: 'linkedin' }, undefined));
    map.do((context) => setChannelOf(context, ['books'], null, undefined));
    expect(touchpoint(map, 'books')?.channelId).toBe(null);
    expect(channelsAt(map, 'purchase')).toEqual(['Website', 'LinkedIn']);
  });
});
