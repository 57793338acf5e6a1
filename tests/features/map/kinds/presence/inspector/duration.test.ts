import { describe, expect, it } from 'vitest';
import { inLargestUnit, inMinutes } from '../../../../../../src/features/map/kinds/presence/inspector/duration';

describe('a first-response time as people say it', () => {
  it.each([
    [15, 15, 'minutes'],
    [90, 90, 'minutes'],
    [120, 2, 'hours'],
    [1440, 1, 'days'],
    [2880, 2, 'days'],
  ] as const)('%i minutes are %i %s, and back', (minutes, amount, unit) => {
    expect(inLargestUnit(minutes)).toEqual({ amount, unit });
    expect(inMinutes({ amount, unit })).toBe(minutes);
  });

  it('takes fractions, at least a minute and at most a year', () => {
    expect(inMinutes({ amount: 1.5, unit: 'hours' })).toBe(90);
    expect(inMinutes({ amount: 0.2, unit: 'minutes' })).toBe(1);
    expect(inMinutes({ amount: 999, unit: 'days' })).toBe(525_600);
  });
});
