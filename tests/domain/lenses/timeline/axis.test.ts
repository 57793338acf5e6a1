import { expect, it } from 'vitest';
import { axisInWords, drawnAxis } from '../../../../src/domain/lenses/timeline/axis';

const stage = { x: 32, y: 0, width: 440, height: 0 };

it('is a line from the first stage to the last, with a tick above the middle of each card', () => {
  const cards = [42, 270].map((x) => ({ x, y: 90, width: 192, height: 79 }));
  const paths = drawnAxis([stage], cards, 50).flatMap((item) => (item.kind === 'path' ? [item.d] : []));
  expect(paths).toEqual(['M32 50L472 50', 'M138 45L138 55M366 45L366 55']);
});

it('is only a line where there is no card, and nothing where there is no stage', () => {
  expect(drawnAxis([stage], [], 50)).toHaveLength(1);
  expect(drawnAxis([], [], 50)).toEqual([]);
});

it('says in words what it shows', () => {
  expect(axisInWords([])).toBe('0 touchpoints through 0 stages, from left to right in the order in which links lead.');
});
