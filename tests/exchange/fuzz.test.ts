import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, runMutants } from './mutants';
import { mutant } from './mutations';

/** A busy machine is slow, not wrong; alone it takes some seven seconds. */
const PATIENCE = 240_000;

describe('reading damaged files', () => {
  it(
    'never throws, speaks plainly, and what it opens is whole: 10,000 mutants',
    () => {
      const seen: Record<string, number> = {};
      // A failure prints the smallest mutant that fails, with the seed and the path that lead to it.
      fc.assert(
        fc.property(mutant, ({ how, input }) => {
          const verdict = judge(input);
          const kind = `${how}: ${verdict.kind}`;
          seen[kind] = (seen[kind] ?? 0) + 1;
          if (verdict.kind === 'failed') throw new Error(verdict.why);
        }),
        { numRuns: 10_000 },
      );
      // A mutant that is always refused, or a way to damage that is never tried, would show nothing.
      const hows = ['changed', 'truncated', 'spliced', 'torn', 'numbers', 'key twice', 'nested', 'bytes', 'anything'];
      for (const how of hows) expect(seen[`${how}: refused`] ?? 0, how).toBeGreaterThan(50);
      for (const how of ['changed', 'spliced', 'numbers', 'key twice', 'bytes'])
        expect(seen[`${how}: accepted`] ?? 0, how).toBeGreaterThan(20);
    },
    PATIENCE,
  );

  it('can be tried in pieces, which come to the same', () => {
    const whole = runMutants({ from: 100, count: 60, seed: 5 });
    const pieces = [runMutants({ from: 100, count: 25, seed: 5 }), runMutants({ from: 125, count: 35, seed: 5 })];
    expect(whole).toMatchObject({ tried: 60, failures: [] });
    expect(whole.accepted + whole.refused).toBe(60);
    for (const kind of ['accepted', 'refused'] as const)
      expect(pieces.reduce((sum, piece) => sum + piece[kind], 0)).toBe(whole[kind]);
    expect(whole.accepted).toBeGreaterThan(5);
  });
});
