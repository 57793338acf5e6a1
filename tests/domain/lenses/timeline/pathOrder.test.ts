import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOrder } from '../../../../src/domain/lenses/timeline/pathOrder';

const order = (names: string, ...pairs: string[]) =>
  pathOrder(
    [...names].map((id) => ({ id })),
    pairs.map((pair) => ({ fromId: pair[0] ?? '', toId: pair[1] ?? '' })),
  )
    .map(({ id }) => id)
    .join('');

describe('path order', () => {
  it('is that of the list where no links lead', () => {
    expect(order('abc')).toBe('abc');
    expect(order('')).toBe('');
  });

  it('puts what leads to something before it, and leaves the rest where it is', () => {
    expect(order('abcd', 'db')).toBe('acdb');
    expect(order('abc', 'cb', 'ba')).toBe('cba');
    expect(order('abcd', 'ac', 'ad', 'cb', 'db')).toBe('acdb');
  });

  it('leaves those on a circle as they are, and still puts before them and behind them what links lead there', () => {
    expect(order('abc', 'ab', 'bc', 'ca')).toBe('abc');
    expect(order('xabcy', 'ab', 'ba', 'ca', 'bx', 'yc')).toBe('ycabx');
  });

  it('passes over links that lead elsewhere, to themselves, or twice to the same', () => {
    expect(order('ab', 'az', 'zb', 'aa', 'ba', 'ba')).toBe('ba');
  });

  it('holds for a path of many thousands, also where it leads back to its beginning', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ id: `${i}` }));
    const links = rows.slice(1).map(({ id }, i) => ({ fromId: id, toId: `${i}` }));
    expect(pathOrder(rows, links)).toEqual(rows.toReversed());
    expect(pathOrder(rows, [...links, { fromId: '0', toId: '19999' }])).toEqual(rows);
  });

  it('keeps every row once, and every link that is on no circle', () => {
    const place = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 20 }), (pairs) => {
        const rows = Array.from({ length: 12 }, (_, i) => ({ id: `${i}` }));
        const found = pathOrder(
          rows,
          pairs.map(([from, to]) => ({ fromId: `${from}`, toId: `${to}` })),
        ).map(({ id }) => Number(id));
        expect(found.toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
        const leads = (from: number, to: number, seen = new Set<number>()): boolean =>
          from === to || pairs.some(([a, b]) => a === from && !seen.has(b) && leads(b, to, seen.add(b)));
        for (const [from, to] of pairs) {
          if (!leads(to, from)) expect(found.indexOf(from)).toBeLessThan(found.indexOf(to));
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
