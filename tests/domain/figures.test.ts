import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, percent, pointsOf, rounded, scaled, shortPercent, trueSum } from '../../src/domain/figures';

describe('rounding', () => {
  it.each([
    [16.15, 1, '16.2'],
    [1.005, 2, '1.01'],
    [0.285, 2, '0.29'],
    [8.075, 2, '8.08'],
    [2.5, 0, '3'],
    [11.5, 0, '12'],
    [0.1 + 0.2, 1, '0.3'],
    [-2.5, 0, '−3'],
    [-0.04, 1, '0.0'],
    [0, 2, '0.00'],
  ])('%d to %d decimals is %s: half up in decimals, whatever binary makes of it', (value, digits, text) => {
    expect(fixed(value, digits)).toBe(text);
  });

  it('is never further off than half a step', () => {
    const figures = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(figures, fc.nat(4), (value, digits) => {
        expect(Math.abs(rounded(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
      }),
    );
  });
});

describe('a share in per cent', () => {
  it.each([
    [0, '0%', '0%'],
    [0.001, 'less than 1%', '<1%'],
    [0.005, '1%', '1%'],
    [0.145, '15%', '15%'],
    [0.995, 'more than 99%', '>99%'],
    [1, '100%', '100%'],
    [null, 'unknown', '–'],
  ])('%d reads %s, and %s where there is little room', (share, words, short) => {
    expect(percent(share)).toBe(words);
    expect(shortPercent(share)).toBe(short);
  });
});

it('a difference of shares is in points, with a decimal where it would round to nothing', () => {
  expect(pointsOf(0.1834)).toBe('+18 points');
  expect(pointsOf(0.0096)).toBe('+1 point');
  expect(pointsOf(0.0031)).toBe('+0.3 points');
  expect(pointsOf(0)).toBe('0 points');
  expect(pointsOf(-0.03)).toBe('−3 points');
});

it('a figure on a scale with bounds takes the digits that keep it on its side', () => {
  const bounds = [15, 12, 10];
  expect(scaled(16.15, bounds)).toBe('16.2');
  expect(scaled(15, bounds)).toBe('15.0');
  expect(scaled(15.04, bounds)).toBe('15.04');
  expect(scaled(12.0004, bounds)).toBe('12.0004');
  expect(scaled(11.96, bounds)).toBe('12.0');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (value) => {
      const shown = Number(scaled(value, bounds));
      for (const bound of bounds) expect(shown > bound).toBe(Number(value.toFixed(8)) > bound);
    }),
  );
});

describe('a sum as it is written', () => {
  const added = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

  it('takes the fewest digits with which it is true', () => {
    expect(trueSum([8.075, 8.075], added)).toMatchObject({ parts: ['8.1', '8.1'], result: '16.2', sign: '=' });
    expect(trueSum([8.04, 8.04], added)).toMatchObject({ parts: ['8.04', '8.04'], result: '16.08', sign: '=' });
    expect(trueSum([7.5, 7.5], added)).toMatchObject({ parts: ['7.5', '7.5'], result: '15.0' });
  });

  it('says that it is about so much where no digits make it true', () => {
    expect(trueSum([20 / 3, 20 / 3], added)).toMatchObject({
      parts: ['6.6667', '6.6667'],
      result: '13.3333',
      sign: '≈',
    });
  });

  it('is true as it stands', () => {
    const figure = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (figures) => {
        const { parts, result, sign, digits } = trueSum(figures, added);
        expect(sign).toBe('=');
        expect(fixed(added(parts.map(Number)), digits)).toBe(result);
      }),
    );
  });
});
