import { describe, expect, it } from 'vitest';
import { type DatedVersion, versionsToDrop } from '../../../src/domain/compare/thinning';

const NOW = Date.UTC(2026, 10, 22, 12);
const version = (id: string, when: string, seq: number, name: string | null = null): DatedVersion => ({
  id,
  at: Date.parse(`${when}Z`),
  seq,
  name,
});

describe('thinning versions', () => {
  it('keeps all of the last 24 hours', () => {
    const records = ['12:00:01', '12:10', '23:50'].map((time, i) => version(`v${i}`, `2026-11-21T${time}`, i));
    expect(versionsToDrop([...records, version('today', '2026-11-22T11:59', 9)], NOW)).toEqual([]);
  });

  it('keeps the last automatic one of each day before', () => {
    const records = [
      version('a1', '2026-11-20T09:00', 1),
      version('a2', '2026-11-20T10:00', 2),
      version('a3', '2026-11-20T23:59', 3),
      version('b1', '2026-11-21T00:01', 4),
      version('b2', '2026-11-21T11:00', 5),
    ];
    expect(versionsToDrop(records, NOW)).toEqual(['a1', 'a2', 'b1']);
  });

  it('keeps named ones for ever, and they do not stand in for the automatic one of their day', () => {
    const records = [
      version('auto', '2020-01-01T09:00', 1),
      version('mine', '2020-01-01T10:00', 2, 'Before the workshop'),
      version('mine too', '2020-01-01T11:00', 3, ''),
    ];
    expect(versionsToDrop(records, NOW)).toEqual([]);
  });

  it('goes by commits where the clock was set back during a day', () => {
    const records = [version('first', '2026-11-19T20:00', 7), version('last', '2026-11-19T08:00', 8)];
    expect(versionsToDrop(records, NOW)).toEqual(['first']);
  });

  it('keeps what lies ahead, even by ten years', () => {
    const records = [version('x', '2036-11-22T12:00', 1), version('y', '2036-11-22T13:00', 2)];
    expect(versionsToDrop(records, NOW)).toEqual([]);
  });

  it('counts 24 hours on the day of summer time, too', () => {
    const now = Date.UTC(2026, 2, 29, 12);
    const records = [
      version('in', '2026-03-28T12:00:00.001', 2),
      version('out', '2026-03-28T12:00', 1),
      version('last', '2026-03-28T11:00', 3),
    ];
    expect(versionsToDrop(records, now)).toEqual(['out']);
  });
});
