import { describe, expect, it } from 'vitest';
import { cellAt, dropTarget, stageDropTarget } from '../../../src/domain/layout/dropTarget';
import { bottom, centre } from '../../../src/domain/layout/geometry';
import type { CardBox } from '../../../src/domain/layout/mapLayout';
import { layoutMap } from '../../helpers/layoutMap';
import { sketch } from './journeys';

const layout = layoutMap(sketch({ stages: [['a', 'b', 'c'], [], ['d']], channels: [[1, 2], [], [3]] }));
const card = (key: string): CardBox => {
  const box = layout.cards.get(key);
  if (!box) throw new Error(key);
  return box;
};
const over = (key: string, dy: number) => {
  const { x, y } = centre(card(key).rect);
  return { x, y: y + dy };
};

describe('a card in hand', () => {
  it.each([
    ['above the middle of a card', 'touchpoints:t0-1', -4, 1],
    ['below the middle of a card', 'touchpoints:t0-1', 4, 2],
    ['above the first', 'touchpoints:t0-0', -200, 0],
    ['below the last', 'touchpoints:t0-2', 40, 3],
  ])('%s lands there', (_, key, dy, index) => {
    const target = dropTarget(layout, over(key, dy), { table: 'touchpoints' });
    expect(target).toMatchObject({ stageId: 's0', laneId: 'touchpoints', index });
  });

  it('does not count itself', () => {
    const moving = new Set(['touchpoints:t0-0']);
    expect(dropTarget(layout, over('touchpoints:t0-1', 4), { table: 'touchpoints', moving })?.index).toBe(1);
    expect(dropTarget(layout, over('touchpoints:t0-0', 0), { table: 'touchpoints', moving })?.index).toBe(0);
  });

  it('lands in the nearest stage', () => {
    expect(dropTarget(layout, { x: -500, y: 0 }, { table: 'touchpoints' })?.stageId).toBe('s0');
    expect(dropTarget(layout, { x: 9999, y: 0 }, { table: 'touchpoints' })?.stageId).toBe('s2');
  });

  it('stays in its lane, wherever the pointer is', () => {
    const inChannels = over('presences:s0~c1', 0);
    expect(dropTarget(layout, inChannels, { table: 'presences' })?.laneId).toBe('channels');
    expect(dropTarget(layout, inChannels, { table: 'touchpoints' })).toMatchObject({
      laneId: 'touchpoints',
      index: 3,
    });
  });

  it('shows its line between the cards that it would part', () => {
    const { line } = dropTarget(layout, over('touchpoints:t0-1', -4), { table: 'touchpoints' }) ?? {};
    expect(line?.y).toBeGreaterThanOrEqual(bottom(card('touchpoints:t0-0').rect));
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(card('touchpoints:t0-1').rect.y);
    const empty = dropTarget(
      layout,
      { x: centre(layout.cells[2]?.rect ?? card('').rect).x, y: 0 },
      { table: 'touchpoints' },
    );
    expect(empty).toMatchObject({ stageId: 's1', index: 0 });
  });
});

describe('a stage in hand', () => {
  const columnX = (index: number) => centre(layout.columns[index]?.rect ?? card('').rect).x;

  it('lands between the stages around it', () => {
    expect(stageDropTarget(layout, columnX(2) + 5, 's0')?.index).toBe(2);
    expect(stageDropTarget(layout, columnX(1) + 5, 's0')?.index).toBe(1);
    expect(stageDropTarget(layout, columnX(0) - 5, 's2')?.index).toBe(0);
    expect(stageDropTarget(layout, columnX(2), 's2')?.index).toBe(2);
  });

  it('has nowhere to go when it is the only one', () => {
    expect(stageDropTarget(layoutMap(sketch({ stages: [[]] })), 0, 's0')).toBeNull();
  });
});

it('the cell under a point is found, and none between columns', () => {
  expect(cellAt(layout, over('presences:s2~c3', 0))).toMatchObject({ stageId: 's2', laneId: 'channels' });
  expect(cellAt(layout, { x: (layout.columns[1]?.rect.x ?? 0) - 4, y: layout.lanes[0]?.y ?? 0 })).toBeNull();
});
