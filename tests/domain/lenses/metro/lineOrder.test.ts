import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderLines, type RunningLine } from '../../../../src/domain/lenses/metro/lineOrder';
import { costOfOrder } from './costOfOrder';
import { columnsOf, leastCost, pairsOfOrders } from './exactOrder';
import { anyLines, running } from './lines';

const spelt = (text: string) => text.split('|').map((column) => [...column]);
const costOf = (columns: string) => costOfOrder(running(columns), spelt(columns));
const orderOf = (columns: string) =>
  orderLines(running(columns), spelt(columns).length)
    .columns.map((ids) => ids.join(''))
    .join('|');

describe('the cost of an order', () => {
  it.each([
    ['nothing that changes', 'abc|abc|abc', 0, 0, 0, 0],
    ['two lines that cross', 'ab|ba', 1, 0, 2, 6],
    ['three lines that turn over', 'abc|cba', 3, 0, 4, 16],
    ['a line that comes between two others', 'ab|acb', 0, 1, 1, 4],
    ['a line that leaves from between two others', 'acb|ab', 0, 1, 1, 4],
    ['a line that comes above two others', 'ab|cab', 0, 0, 2, 2],
    ['a line that crosses two others and parts them', 'abc|bca', 2, 2, 4, 18],
    ['what turns over behind a gap', 'ab||ba', 0, 0, 0, 0],
    ['what turns over behind a gap of its own', 'abc|c|bac', 0, 0, 4, 4],
  ])('of %s', (_, columns, crossings, separations, wiggle, total) => {
    expect(costOf(columns)).toEqual({ crossings, separations, wiggle, total });
  });
});

describe('the order of lines', () => {
  it.each([
    ['is the order given where nothing speaks against that', 'abc|abc|abc', 'abc|abc|abc', 0],
    ['puts a line that ends under one that goes on', 'ab|b', 'ba|b', 0],
    ['puts a line that begins under one that is there', 'b|ab', 'b|ba', 0],
    ['leaves neighbours together where a third one ends', 'abc|ac', 'acb|ac', 0],
    ['puts a line between one that ends and one that begins', 'ad|abd|ab', 'ad|bad|ba', 2],
    ['begins anew behind a column without lines', 'ab||b', 'ab||b', 0],
  ])('%s', (_, columns, expected, total) => {
    expect(orderOf(columns)).toBe(expected);
    expect(costOf(expected).total).toBe(total);
  });

  it('is empty without lines or columns', () => {
    expect(orderLines([], 2).columns).toEqual([[], []]);
    expect(orderLines([], 0)).toEqual({ columns: [], tracks: [] });
    expect(orderLines([{ id: 'a', weight: 0, columns: [] }], 1).columns).toEqual([[]]);
  });

  it('costs at most a tenth more than the best one, and nothing where that costs nothing', () => {
    const few = anyLines(5, 7, 4).filter((lines) => pairsOfOrders(lines, 4) < 400_000);
    fc.assert(
      fc.property(few, (lines) => {
        const { total } = costOfOrder(lines, orderLines(lines, 4).columns);
        expect(total).toBeLessThanOrEqual(leastCost(lines, 4) * 1.1);
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  it('has every line once in each of its columns', () => {
    holdsFor((lines, { columns }) => {
      expect(columns.map((ids) => [...ids].sort())).toEqual(columnsOf(lines, 8).map((ids) => ids.sort()));
    });
  });

  it('is the same for the same lines, whatever their ids', () => {
    holdsFor((lines, order) => {
      expect(orderLines(structuredClone(lines), 8)).toEqual(order);
      // Ids that objects and sorted lists would bring into another order.
      const renamed = new Map(lines.map(({ id }, i) => [id, `${(7 * i + 3) % 31}`]));
      const name = (id: string) => renamed.get(id) ?? id;
      const { columns } = orderLines(
        lines.map((line) => ({ ...line, id: name(line.id) })),
        8,
      );
      expect(columns).toEqual(order.columns.map((ids) => ids.map(name)));
    });
  });

  it('stays as it is when a column without lines is added at the right', () => {
    holdsFor((lines, { columns, tracks }) => {
      expect(orderLines(lines, 9)).toEqual({ columns: [...columns, []], tracks: [...tracks, new Map()] });
    });
  });
});

describe('the tracks of lines', () => {
  it('are in the order of each column, each for one line', () => {
    holdsFor((_, { columns, tracks }) => {
      for (const [column, ids] of columns.entries()) {
        const own = ids.map((id) => tracks[column]?.get(id) ?? Number.NaN);
        expect(tracks[column]?.size).toBe(ids.length);
        expect(own.every((track, i) => Number.isInteger(track) && track > (own[i - 1] ?? -1))).toBe(true);
      }
    });
  });

  it('do not change between two columns without a crossing', () => {
    holdsFor((lines, { columns, tracks }) => {
      for (const [column, ids] of columns.entries()) {
        const [left, right] = [tracks[column], tracks[column + 1]];
        if (!left || !right || costOfOrder(lines, columns.slice(column, column + 2)).crossings > 0) continue;
        for (const id of ids) if (right.has(id)) expect(right.get(id)).toBe(left.get(id));
      }
    });
  });

  it('begin at the top', () => {
    const { columns, tracks } = orderLines(running('ad|abd|ab'), 3);
    expect(columns).toEqual(spelt('ad|bad|ba'));
    expect(tracks.map((own) => Object.fromEntries(own))).toEqual([
      { a: 1, d: 2 },
      { a: 1, b: 0, d: 2 },
      { a: 1, b: 0 },
    ]);
  });
});

/** Of up to 16 lines through 8 columns. */
function holdsFor(check: (lines: RunningLine[], order: ReturnType<typeof orderLines>) => void): void {
  fc.assert(
    fc.property(anyLines(1, 16, 8), (lines) => check(lines, orderLines(lines, 8))),
    { seed: 5, numRuns: 60 },
  );
}
