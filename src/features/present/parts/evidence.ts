import type { Figures } from '../../../domain/coverage/types';
import type { Evidence } from '../../../domain/model/demand';

/** What coverage rests on: the weakest evidence of the demand in it, and whether some of it is better known. */
export interface Basis {
  readonly evidence: Evidence;
  readonly isMixed: boolean;
}

const fromWeakest: readonly Evidence[] = ['assumed', 'estimated', 'measured'];

/** The basis of a stage's coverage, or of the whole journey's; null where no demand is known. */
export function basisOf({ cells }: Figures, stageId: string | null = null): Basis | null {
  const found = new Set<Evidence>();
  for (const cell of cells.values()) {
    if (cell.demand === 0 || (stageId !== null && cell.stageId !== stageId)) continue;
    for (const { demand } of cell.inputs) found.add(demand.evidence);
  }
  const evidence = fromWeakest.find((one) => found.has(one));
  return evidence === undefined ? null : { evidence, isMixed: found.size > 1 };
}

/** What to say where there is no demand to reckon with. */
export const UNKNOWN_COVERAGE = 'Coverage is unknown: nobody has said yet where customers are.';
