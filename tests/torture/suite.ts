import type { Torture } from './support/torture';

/** How a figure of several units becomes one. */
type Combine = 'sum' | 'largest';

interface FigureKind {
  readonly key: string;
  /** As the table names it. */
  readonly name: string;
  readonly combine: Combine;
}

/** What one unit found. Figures by the keys that the suite declares; `losses` is a sentence per broken promise. */
export interface UnitResult {
  readonly figures: Readonly<Record<string, number>>;
  readonly losses: readonly string[];
}

/** One way to torture the product. A unit stands on its own: fresh profile, own seed, any order. */
export interface Suite {
  /** Lower-case word: `--only`, and the name of the results file. */
  readonly id: string;
  readonly name: string;
  /** The promise that it puts to the test, as a sentence. */
  readonly promise: string;
  readonly figures: readonly FigureKind[];
  /** How many units a full run and a short one have. */
  readonly units: { readonly full: number; readonly short: number };
  /** Anything that could not be judged throws, and fails the run without being kept as a result. */
  run(unit: number, torture: Torture): Promise<UnitResult>;
}

/** The figures of all units as one row, zeros included. */
export function combine(suite: Pick<Suite, 'figures'>, results: readonly UnitResult[]): Record<string, number> {
  return Object.fromEntries(
    suite.figures.map(({ key, combine: how }) => {
      const values = results.map(({ figures }) => figures[key] ?? 0);
      return [key, how === 'sum' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values)];
    }),
  );
}
