import { describe, expect, it } from 'vitest';
import {
  type Direction,
  farthest,
  spatialNeighbour,
  successorOf,
  tabOrder,
} from '../../../src/domain/layout/spatialNeighbour';
import { layoutMap } from '../../helpers/layoutMap';
import { sketch } from './journeys';

const layout = layoutMap(sketch({ stages: [['a', 'b', 'c'], [], ['d', 'e']], channels: [[1], [], [1, 2]] }));

describe('arrow keys', () => {
  it.each<[string, Direction, string | null]>([
    ['stages:s0', 'down', 'touchpoints:t0-0'],
    ['touchpoints:t0-0', 'up', 'stages:s0'],
    ['stages:s0', 'up', null],
    ['touchpoints:t0-2', 'down', 'adder:touchpoints:s0'],
    ['adder:touchpoints:s0', 'down', 'presences:s0~c1'],
    ['presences:s0~c1', 'down', 'adder:channels:s0'],
    ['adder:channels:s0', 'down', null],
    ['stages:s0', 'right', 'stages:s1'],
    ['stages:s2', 'right', 'add-stage'],
    ['add-stage', 'left', 'stages:s2'],
    ['touchpoints:t0-1', 'right', 'adder:touchpoints:s1'],
    ['adder:touchpoints:s1', 'right', 'touchpoints:t2-0'],
    ['touchpoints:t2-1', 'left', 'adder:touchpoints:s1'],
    ['presences:s2~c2', 'left', 'adder:channels:s1'],
    ['touchpoints:t2-1', 'right', null],
    ['touchpoints:gone', 'right', null],
  ])('from %s %s go to %s', (from, direction, to) => {
    expect(spatialNeighbour(layout, from, direction)).toBe(to);
  });

  it.each([
    ['touchpoints:t0-1', 'right', false, 'touchpoints:t2-1'],
    ['touchpoints:t2-1', 'left', false, 'touchpoints:t0-1'],
    ['stages:s0', 'right', false, 'stages:s2'],
    ['touchpoints:t2-1', 'left', true, 'stages:s0'],
    ['stages:s0', 'right', true, 'add-stage'],
    [null, 'left', false, 'stages:s0'],
  ] as const)('Home and End from %s to the %s (all: %s) go to %s', (from, direction, isWhole, to) => {
    expect(farthest(layout, from, direction, isWhole)).toBe(to);
  });

  it('reach everything and come back', () => {
    const reached = new Set<string>(['stages:s0']);
    const waiting = ['stages:s0'];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = spatialNeighbour(layout, key, direction);
        if (next && !reached.has(next)) {
          reached.add(next);
          waiting.push(next);
        }
      }
    }
    expect([...reached].sort()).toEqual([...tabOrder(layout)].sort());
  });
});

it('Tab goes stage by stage: header, touchpoints, channels, each with its button', () => {
  expect(tabOrder(layout).slice(0, 9)).toEqual([
    'stages:s0',
    'touchpoints:t0-0',
    'touchpoints:t0-1',
    'touchpoints:t0-2',
    'adder:touchpoints:s0',
    'presences:s0~c1',
    'adder:channels:s0',
    'stages:s1',
    'adder:touchpoints:s1',
  ]);
  expect(tabOrder(layout).at(-1)).toBe('add-stage');
});

describe('when a card goes, focus goes to', () => {
  it.each([
    ['the next one', 'touchpoints:t0-1', [], 'touchpoints:t0-2'],
    ['the one before the last', 'touchpoints:t0-2', [], 'touchpoints:t0-1'],
    ['one that stays', 'touchpoints:t0-1', ['touchpoints:t0-2'], 'touchpoints:t0-0'],
    ['the button of a cell that is empty then', 'presences:s0~c1', [], 'adder:channels:s0'],
    ['the next stage', 'stages:s0', [], 'stages:s1'],
    ['the stage before the last', 'stages:s2', [], 'stages:s1'],
  ])('%s', (_, key, gone, expected) => {
    expect(successorOf(layout, key, new Set(gone))).toBe(expected);
  });
});
