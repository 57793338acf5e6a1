import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/domain/experience';
import type { Emotion } from '../../src/domain/model/touchpoint';

const felt = (...emotions: (Emotion | null)[]) => emotions.map((emotion, i) => ({ emotion, id: i }));

describe('what people remember of an experience', () => {
  it('is half the sum of the strongest feeling and the last', () => {
    expect(remembered(felt(1, -2, 1))).toMatchObject({
      peak: { id: 1 },
      end: { id: 2 },
      peakEnd: -0.5,
      mean: 0,
      count: 3,
    });
  });

  it('has the later peak of two that are as strong, good or bad', () => {
    expect(remembered(felt(2, 0, -2, 1))?.peak).toMatchObject({ id: 2, emotion: -2 });
    expect(remembered(felt(-2, 0, 2, 1))?.peak).toMatchObject({ id: 2, emotion: 2 });
  });

  it('leaves out what nobody has said: that is no zero, and no end', () => {
    expect(remembered(felt(2, null, -1, null))).toMatchObject({ end: { id: 2 }, mean: 0.5, sum: 1, count: 2 });
    expect(remembered(felt(null, null))).toBeNull();
    expect(remembered([])).toBeNull();
  });

  it('lies between the worst and the best, as the mean does', () => {
    const emotions = fc.constantFrom<Emotion[]>(-2, -1, 0, 1, 2);
    fc.assert(
      fc.property(fc.array(emotions, { minLength: 1 }), (list) => {
        const of = remembered(felt(...list));
        const [least, most] = [Math.min(...list), Math.max(...list)];
        for (const figure of [of?.mean, of?.peakEnd]) {
          expect(figure).toBeGreaterThanOrEqual(least);
          expect(figure).toBeLessThanOrEqual(most);
        }
        expect(list.every((emotion) => Math.abs(emotion) <= Math.abs(of?.peak.emotion ?? 0))).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
