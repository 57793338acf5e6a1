import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '../../../../src/domain/catalogue/templates/index';
import { orderLines } from '../../../../src/domain/lenses/metro/lineOrder';
import { straightTracks } from '../../../../src/domain/lenses/metro/straightTracks';
import { inOrder } from '../../../../src/domain/order';
import { anyColumns, type Columns, ordersOf } from './lines';

const LINES = 6;

/** By column, the tracks of its lines from top to bottom. */
function tracksOf(columns: Columns, weights: readonly number[]): number[][] {
  const found = straightTracks(ordersOf(columns, LINES), weights);
  return columns.map((column, i) => column.map((line) => found[(i + 1) * LINES + line] ?? -1));
}

/** Columns of letters, where a weighs as much as the first weight says, b as the second. */
function spelt(text: string, weights: readonly number[]): string {
  const columns = text.split('|').map((letters) => [...letters].map((letter) => letter.charCodeAt(0) - 97));
  const all = Array.from({ length: LINES }, (_, line) => weights[line] ?? 0);
  return tracksOf(columns, all)
    .map((tracks) => tracks.join(''))
    .join('|');
}

describe('lines on their tracks', () => {
  it.each([
    ['stay there where nothing crosses', 'abc|abc|ac', [], '012|012|02'],
    ['leave one free above for a line that begins there', 'bc|abc', [], '12|012'],
    ['take one that has become free', 'ab|a|ac', [], '01|0|01'],
    ['come down to their own behind a gap', 'ab||b', [], '01||1'],
    ['let the heavier one stay that crosses', 'ab|ba', [1, 2], '01|12'],
    ['let the one given first stay where both weigh the same', 'ab|ba', [2, 2], '12|01'],
    ['let two stay that are together heavier than the one that crosses them', 'abc|bca', [2, 1, 1], '012|123'],
    ['let one stay that is heavier than the two that it crosses', 'abc|bca', [5, 1, 1], '234|012'],
  ])('%s', (_, text, weights, tracks) => {
    expect(spelt(text, weights)).toBe(tracks);
  });

  it('stay in the order of their column', () => {
    holdsFor((columns, weights) => {
      for (const tracks of tracksOf(columns, weights)) {
        expect(tracks.every((track, i) => track > (tracks[i - 1] ?? -1))).toBe(true);
      }
    });
  });

  it('stay on the same between two columns, as the heaviest set that can', () => {
    holdsFor((columns, weights) => {
      const tracks = tracksOf(columns, weights);
      const pull = (lines: readonly number[]) => lines.reduce((sum, line) => sum + (weights[line] ?? 0) + 1, 0);
      for (const [i, left] of columns.slice(0, -1).entries()) {
        const right = columns[i + 1] ?? [];
        const both = left.filter((line) => right.includes(line));
        const straight = both.filter(
          (line) => tracks[i]?.[left.indexOf(line)] === tracks[i + 1]?.[right.indexOf(line)],
        );
        const heaviest = subsetsOf(both)
          .filter((lines) =>
            lines.every((line, n) => n === 0 || right.indexOf(lines[n - 1] ?? 0) < right.indexOf(line)),
          )
          .reduce((most, lines) => Math.max(most, pull(lines)), 0);
        expect(pull(straight)).toBe(heaviest);
      }
    });
  });

  it.each(templates)('need no more than the largest stage has lines: $name', ({ build }) => {
    let ids = 0;
    const { stages, channels, presences, demands } = build({ newId: () => `id${ids++}`, now: 0 });
    const columns = inOrder(stages.values()).map(({ id }) => id);
    const lines = inOrder(channels.values()).map(({ id }) => {
      const own = [...presences.values(), ...demands.values()].filter(({ channelId }) => channelId === id);
      return {
        id,
        weight: own.length,
        columns: columns.flatMap((stageId, column) => (own.some((row) => row.stageId === stageId) ? [column] : [])),
      };
    });
    const order = orderLines(lines, columns.length);
    const count = Math.max(0, ...order.tracks.flatMap((tracks) => [...tracks.values()].map((track) => track + 1)));
    expect(count).toBe(Math.max(...order.columns.map(({ length }) => length)));
  });
});

function subsetsOf(lines: readonly number[]): number[][] {
  return lines.reduce<number[][]>((sets, line) => sets.concat(sets.map((set) => set.concat(line))), [[]]);
}

function holdsFor(check: (columns: Columns, weights: readonly number[]) => void): void {
  const weights = fc.array(fc.nat(5), { minLength: LINES, maxLength: LINES });
  fc.assert(fc.property(anyColumns(LINES, 5), weights, check), { seed: 3, numRuns: 200 });
}
