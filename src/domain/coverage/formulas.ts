import { fixed, percent, trueSum } from '../figures';
import { weightOf } from '../model/stage';
import type { StageCoverage } from './types';

/** “0.650 ÷ 1.20 = 54%”, with as many digits as make it true. */
export function stageFormula({ served, demand, coverage }: StageCoverage): string {
  if (coverage === null) return 'Unknown: no demand is known at this stage';
  // What is served is the smaller figure, and takes a digit more.
  const ratio = ([tenfold = 0, whole = 0]: readonly number[]) => divided([tenfold / 10, whole]);
  const { digits, sign, result } = trueSum([10 * served, demand], ratio, { least: 2, show: percent });
  return `${fixed(served, digits + 1)} ÷ ${fixed(demand, digits)} ${sign} ${result}`;
}

/** “(5 × 62% + 3 × 40%) ÷ (5 + 3) = 54%”: the mean of the known stages by importance; null when none is known. */
export function journeyFormula(
  stages: readonly { readonly importance: number | null; readonly coverage: number | null }[],
): string | null {
  const known = stages.flatMap(({ importance, coverage }) =>
    coverage === null ? [] : [{ weight: weightOf({ importance }), coverage }],
  );
  if (known.length === 0) return null;
  const weights = known.map(({ weight }) => weight);
  const mean = (parts: readonly number[]) =>
    divided([added(parts.map((part, index) => part * (weights[index] ?? 0))), added(weights)]);
  const { parts, sign, result } = trueSum(
    known.map(({ coverage }) => coverage * 100),
    mean,
    { least: 0, show: (hundredths) => percent(hundredths / 100) },
  );
  const terms = parts.map((part, index) => `${weights[index]} × ${part}%`);
  return `(${terms.join(' + ')}) ÷ (${weights.join(' + ')}) ${sign} ${result}`;
}

export function added(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function divided([part = 0, whole = 0]: readonly number[]): number {
  return whole === 0 ? Number.NaN : part / whole;
}
