import { describe, expect, it } from 'vitest';
import { relativeTime, shortTime } from '../../src/parts/relativeTime';

const now = new Date(2026, 10, 22, 16, 4, 0).getTime();
const ago = (milliseconds: number) => relativeTime(now - milliseconds, now);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('relativeTime', () => {
  it('goes from seconds over minutes to hours', () => {
    expect([ago(0), ago(59_000), ago(minute), ago(3 * minute), ago(59 * minute), ago(hour), ago(5 * hour)]).toEqual([
      'just now',
      'just now',
      '1 minute ago',
      '3 minutes ago',
      '59 minutes ago',
      '1 hour ago',
      '5 hours ago',
    ]);
  });

  it('counts calendar days, not spans of 24 hours', () => {
    const midnight = new Date(2026, 10, 22, 2, 0).getTime();
    expect(relativeTime(new Date(2026, 10, 21, 23, 50).getTime(), midnight)).toBe('yesterday');
    expect(ago(17 * hour)).toBe('yesterday');
    expect(ago(6 * day)).toBe('6 days ago');
  });

  it('gives the date from a week on, and the year only where it is another', () => {
    expect(ago(7 * day)).toBe('15 November');
    expect(relativeTime(new Date(2025, 11, 31).getTime(), now)).toBe('31 December 2025');
  });

  it('takes a time ahead of this computer’s clock for now', () => {
    expect(ago(-5 * minute)).toBe('just now');
  });
});

describe('shortTime', () => {
  it('says the day and the minute in little room', () => {
    expect(shortTime(now)).toBe('22 Nov 2026, 16:04');
  });
});
