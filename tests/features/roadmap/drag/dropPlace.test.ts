import { describe, expect, it } from 'vitest';
import { dropPlace, type MeasuredColumn } from '../../../../src/features/roadmap/drag/dropPlace';

const columns: readonly MeasuredColumn[] = [
  {
    horizon: 'now',
    left: 0,
    right: 300,
    cards: [
      { top: 100, bottom: 200 },
      { top: 210, bottom: 250 },
    ],
  },
  { horizon: 'next', left: 320, right: 620, cards: [] },
];

describe('where a card lands', () => {
  it.each([
    ['above the middle of the first card', 10, 149, { horizon: 'now', index: 0 }],
    ['below it', 10, 151, { horizon: 'now', index: 1 }],
    ['below the last card', 10, 900, { horizon: 'now', index: 2 }],
    ['in an empty column', 400, 500, { horizon: 'next', index: 0 }],
    ['in the gap between columns, the nearer one', 315, 500, { horizon: 'next', index: 0 }],
  ] as const)('%s', (_, x, y, place) => {
    expect(dropPlace(columns, x, y)).toEqual(place);
  });

  it('is nowhere without a board', () => {
    expect(dropPlace([], 0, 0)).toBeNull();
  });
});
