import type { StageCoverage } from '../../domain/coverage/types';
import type { ExplainRow } from '../../ui/Explain';
import { asPercent } from '../../ui/percent';

/** The sum behind a stage's coverage, for the figure to explain itself. `planned` is 0–1, or null for unknown. */
export function coverageFormula(
  { demand, served, coverage }: StageCoverage,
  planned: number | null,
): { rows: ExplainRow[]; formula: string; evidence: string } {
  if (coverage === null) {
    return {
      rows: [{ label: 'Demand', value: 'none known' }],
      formula: 'Coverage is unknown until it is known which channels customers use here.',
      evidence: 'Add demand in the coverage view.',
    };
  }
  return {
    rows: [
      { label: 'Demand, summed over the channels', value: demand.toFixed(2) },
      { label: 'Demand × presence, summed', value: served.toFixed(2) },
      ...(planned === null ? [] : [{ label: 'When the roadmap is done', value: asPercent(planned) }]),
    ],
    formula: `${served.toFixed(2)} ÷ ${demand.toFixed(2)} = ${asPercent(coverage)}`,
    evidence: 'Presence is the level, 0 to 4, divided by 4.',
  };
}
