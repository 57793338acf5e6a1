import { describe, expect, it } from 'vitest';
import { bottom, right } from '../../../src/domain/layout/geometry';
import { miniatureOf } from '../../../src/domain/layout/miniature';
import { sketch } from './journeys';

describe('a miniature', () => {
  const many = Array.from({ length: 40 }, (_, n) => `${n}`);

  it.each([
    ['nothing in it', sketch({ stages: [[], []] })],
    ['a few cards', sketch({ stages: [['a', 'b'], [], ['c']], channels: [[1, 2], [], [1]] })],
    ['more than it can show', sketch({ stages: [many, many], channels: [many.map(Number), []] })],
  ])('with %s keeps inside its box', (_, document) => {
    const { width, height, columns, cards } = miniatureOf(document);
    expect(columns).toHaveLength(document.stages.size);
    for (const rect of [...columns, ...cards]) {
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(right(rect)).toBeLessThanOrEqual(width);
      expect(bottom(rect)).toBeLessThanOrEqual(height);
    }
  });

  it('shows what there is', () => {
    const { cards } = miniatureOf(sketch({ stages: [['a', 'b'], ['c']], channels: [[1], []] }));
    expect(cards.map(({ kind }) => kind).sort()).toEqual(['presence', 'touchpoint', 'touchpoint', 'touchpoint']);
  });
});
