import { MAX_OPPORTUNITY, score } from '../../../domain/coverage/opportunity';
import type { Cell, StageCoverage } from '../../../domain/coverage/types';
import { percent } from '../../../domain/figures';
import { bandLabels, evidenceLabels, levelLabel } from '../../../domain/labels';
import type { PresenceLevel } from '../../../domain/model/presence';

/** All figures of a cell, as it is read aloud after the names of its row and column. */
export function cellInWords(cell: Cell, promised: PresenceLevel | undefined): string {
  const presence = cell.attached
    ? cell.isUnsaid
      ? `presence ${levelLabel(null).toLowerCase()}`
      : `presence ${cell.level} of 4, ${levelLabel(cell.level).toLowerCase()}`
    : 'not attached, presence 0 of 4';
  const planned = promised === undefined || promised <= cell.level ? '' : `, planned ${promised}`;
  if (cell.band === null || cell.opportunity === null || cell.evidence === 'none')
    return `no demand known; ${presence}${planned}`;
  const demand = `demand ${percent(cell.demand)}, ${evidenceLabels[cell.evidence].toLowerCase()}`;
  const band = cell.overServed ? 'over-served' : bandLabels[cell.band].toLowerCase();
  return `${demand}; ${presence}${planned}; opportunity ${score(cell.opportunity)} of ${MAX_OPPORTUNITY}, ${band}`;
}

/** “34%, planned 52%”. */
export function coverageInWords(today: StageCoverage | undefined, planned: StageCoverage | undefined): string {
  if (!today || today.coverage === null) return 'coverage unknown, as no demand is known';
  const then = planned?.coverage ?? null;
  return then === null || then === today.coverage
    ? `coverage ${percent(today.coverage)}`
    : `coverage ${percent(today.coverage)}, planned ${percent(then)}`;
}
