import { describe, expect, it } from 'vitest';
import type { CardBox, CardTable } from '../../../../src/domain/layout/mapLayout';
import { timelineDropTarget } from '../../../../src/domain/lenses/timeline/drop';
import { createTimelineLayout } from '../../../../src/domain/lenses/timeline/layout';
import { timelineFarthest, timelineNeighbour } from '../../../../src/domain/lenses/timeline/moves';
import { sketch } from '../../layout/journeys';

/** In time: t0-2, t0-0, t0-1, a stage with nothing, t2-0. */
const layout = createTimelineLayout()(
  sketch({
    stages: [['a', 'b', 'c'], [], ['d']],
    channels: [[1, 2, 3, 4], [], [1]],
    links: [
      ['t0-2', 't0-0'],
      ['t0-0', 't0-1'],
    ],
  }),
);
const go = (key: string, direction: 'up' | 'down' | 'left' | 'right') => timelineNeighbour(layout, key, direction);
const card = (id: string) => layout.cards.get(`touchpoints:${id}`) as CardBox;

describe('arrow keys on the time line', () => {
  it('go from card to card in time, through the button of a stage without any', () => {
    const way = [
      'touchpoints:t0-2',
      'touchpoints:t0-0',
      'touchpoints:t0-1',
      'adder:touchpoints:s1',
      'touchpoints:t2-0',
    ];
    for (const [i, key] of way.entries()) {
      expect(go(key, 'right')).toBe(way[i + 1] ?? null);
      expect(go(key, 'left')).toBe(way[i - 1] ?? null);
    }
  });

  it('go up to the head of the stage and down to its channels', () => {
    for (const id of ['t0-2', 't0-0', 't0-1']) expect(go(`touchpoints:${id}`, 'up')).toBe('stages:s0');
    expect(go('stages:s0', 'down')).toBe('touchpoints:t0-2');
    expect(go('touchpoints:t0-2', 'down')).toBe('presences:s0~c1');
    expect(go('touchpoints:t0-0', 'down')).toBe('presences:s0~c2');
    expect(go('touchpoints:t0-1', 'down')).toBe('adder:touchpoints:s0');
    expect(go('adder:touchpoints:s0', 'down')).toBe('presences:s0~c3');
    expect(go('adder:touchpoints:s0', 'up')).toBe('touchpoints:t0-1');
    expect(go('presences:s0~c1', 'down')).toBe('presences:s0~c4');
    expect(go('presences:s0~c4', 'up')).toBe('presences:s0~c1');
    expect(go('presences:s0~c1', 'up')).toBe('touchpoints:t0-2');
    expect(go('adder:touchpoints:s1', 'down')).toBe('adder:channels:s1');
  });

  it('go along the channels, and to what is level with them in the next stage', () => {
    expect(go('presences:s0~c1', 'right')).toBe('presences:s0~c2');
    expect(go('presences:s0~c3', 'right')).toBe('adder:channels:s1');
    expect(go('adder:channels:s0', 'right')).toBe('adder:channels:s1');
    expect(go('adder:channels:s1', 'left')).toBe('presences:s0~c3');
  });

  it('go from head to head, and on to the button for a stage', () => {
    expect(go('stages:s0', 'right')).toBe('stages:s1');
    expect(go('stages:s2', 'right')).toBe('add-stage');
    expect(go('add-stage', 'left')).toBe('stages:s2');
    expect([go('stages:s0', 'left'), go('stages:s0', 'up'), go('gone', 'down')]).toEqual([null, null, null]);
  });

  it('go to the ends of time, or of everything', () => {
    expect(timelineFarthest(layout, 'touchpoints:t2-0', 'left')).toBe('touchpoints:t0-2');
    expect(timelineFarthest(layout, 'touchpoints:t0-0', 'right')).toBe('touchpoints:t2-0');
    expect(timelineFarthest(layout, 'stages:s1', 'left')).toBe('stages:s0');
    expect(timelineFarthest(layout, 'touchpoints:t0-0', 'right', true)).toBe('add-stage');
  });
});

describe('a card that is dropped on the time line', () => {
  const drop = (x: number, y: number, moving: readonly string[] = [], table: CardTable = 'touchpoints') =>
    timelineDropTarget(layout, { x, y }, { moving: new Set(moving), table });
  const { y } = card('t0-0').rect;

  it('lands before the card right of it, at the place that this has in the order of the stage', () => {
    expect(drop(card('t0-2').rect.x, y)).toMatchObject({ stageId: 's0', laneId: 'touchpoints', index: 2 });
    expect(drop(card('t0-0').rect.x, y)?.index).toBe(0);
    expect(drop(card('t0-1').rect.x, y)?.index).toBe(1);
    expect(drop(card('t0-1').rect.x + 150, y)?.index).toBe(3);
  });

  it('is shown by an upright line in the gap beside', () => {
    const line = drop(card('t0-0').rect.x, y)?.line;
    expect([line?.width, line?.x]).toEqual([4, card('t0-0').rect.x - 12]);
  });

  it('counts without the cards in hand', () => {
    expect(drop(card('t0-2').rect.x, y, ['touchpoints:t0-0'])?.index).toBe(1);
    expect(drop(card('t0-2').rect.x, y, ['touchpoints:t0-2'])?.index).toBe(0);
  });

  it('lands in the stage under it however wide that is, and beyond all in the nearest', () => {
    const [first, , last] = layout.columns.map(({ rect }) => rect);
    expect(drop((first?.x ?? 0) + (first?.width ?? 0) - 1, y)?.stageId).toBe('s0');
    expect(drop((last?.x ?? 0) + 5_000, y)).toMatchObject({ stageId: 's2', index: 1 });
    expect(drop(-100, y, ['touchpoints:t0-0', 'touchpoints:t0-1', 'touchpoints:t0-2'])?.index).toBe(0);
  });

  it('lands among channels by row and place', () => {
    const rect = (id: string) => (layout.cards.get(`presences:s0~${id}`) as CardBox).rect;
    expect(drop(rect('c2').x, rect('c2').y + 9, [], 'presences')).toMatchObject({ laneId: 'channels', index: 1 });
    expect(drop(rect('c3').x + 180, rect('c3').y + 9, [], 'presences')?.index).toBe(3);
    expect(drop(rect('c4').x + 180, rect('c4').y + 9, [], 'presences')?.index).toBe(4);
    expect(drop(rect('c1').x, 0, [], 'presences')?.index).toBe(0);
  });
});
