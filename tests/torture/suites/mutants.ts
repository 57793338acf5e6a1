import { runMutants } from '../../exchange/mutants';
import type { Suite } from '../suite';

const MUTANTS = 10_000;
const SEED = 20_260;
/** Mutants between two turns of the event loop, so that an interrupted run ends at once. */
const SLICE = 500;

/** Journey files that were mutated, truncated, spliced or made hostile: opened whole or refused in a plain sentence. */
export const mutants: Suite = {
  id: 'mutants',
  name: 'A million mutants of journey files',
  promise: 'No file, however damaged or hostile, makes the import throw or take in half of it.',
  figures: [
    { key: 'mutants', name: 'mutants', combine: 'sum' },
    { key: 'accepted', name: 'opened', combine: 'sum' },
    { key: 'refused', name: 'refused in plain words', combine: 'sum' },
    { key: 'failed', name: 'failed', combine: 'sum' },
  ],
  units: { full: 100, short: 1 },
  async run(unit, { isShort }) {
    const figures = { mutants: 0, accepted: 0, refused: 0, failed: 0 };
    const losses: string[] = [];
    const count = isShort ? SLICE : MUTANTS;
    for (let from = 0; from < count; from += SLICE) {
      const run = runMutants({ from: unit * MUTANTS + from, count: SLICE, seed: SEED });
      figures.mutants += run.tried;
      figures.accepted += run.accepted;
      figures.refused += run.refused;
      figures.failed += run.failures.length;
      losses.push(...run.failures.map(({ index, how, why, input }) => `Mutant ${index} (${how}): ${why}. ${input}`));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { figures, losses };
  },
};
