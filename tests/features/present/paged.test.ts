import { expect, it } from 'vitest';
import { paged } from '../../../src/features/present/frame/paged';

const upTo = (most: number) => (page: readonly number[]) => page.reduce((sum, one) => sum + one, 0) <= most;

it('takes as many as fit, in their order', () => {
  expect(paged([1, 2, 3, 4, 1], upTo(5))).toEqual([[1, 2], [3], [4, 1]]);
  expect(paged([], upTo(5))).toEqual([]);
});

it('gives what fits nowhere a slide of its own', () => {
  expect(paged([1, 9, 9, 1], upTo(5))).toEqual([[1], [9], [9], [1]]);
});

it('keeps what stands side by side on one slide', () => {
  expect(paged([1, 1, 1, 1, 1], upTo(3), 2)).toEqual([
    [1, 1],
    [1, 1, 1],
  ]);
});
