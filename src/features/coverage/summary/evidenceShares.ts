import { steady } from '../../../domain/coverage/steady';
import type { Cell } from '../../../domain/coverage/types';
import { type Evidence, evidences } from '../../../domain/model/demand';

/** How the demand of all cells is known. */
export interface EvidenceShares {
  /** Σ w·u over all cells by the evidence of each figure; together the demand of the journey. */
  readonly sums: Readonly<Record<Evidence, number>>;
  readonly total: number;
  /** Sums ÷ total, 0–1; all 0 without demand. */
  readonly shares: Readonly<Record<Evidence, number>>;
}

/** Splits the demand by evidence: each usage figure counts with what it adds to its cell. */
export function evidenceShares(cells: Iterable<Cell>): EvidenceShares {
  const sums = { measured: 0, estimated: 0, assumed: 0 };
  for (const cell of cells) {
    for (const { demand, weight } of cell.inputs) sums[demand.evidence] += weight * demand.usage;
  }
  const total = steady(sums.measured + sums.estimated + sums.assumed);
  const shares = { measured: 0, estimated: 0, assumed: 0 };
  for (const evidence of evidences) {
    sums[evidence] = steady(sums[evidence]);
    shares[evidence] = total > 0 ? steady(sums[evidence] / total) : 0;
  }
  return { sums, total, shares };
}
