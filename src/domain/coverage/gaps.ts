import type { JourneyDocument } from '../document';
import type { TableName } from '../model/tables';
import { cellsOf, coverageTables } from './cells';
import { derive } from './derive';
import { gapRules } from './rules';
import { coverageOf } from './stages';
import type { DismissedGap, Gap } from './types';

/** The tables that gaps are found in. */
export const gapTables: readonly TableName[] = [
  ...new Set([...coverageTables, ...gapRules.flatMap((rule) => rule.alsoReads ?? [])]),
];

const findings = gapRules.map((rule) =>
  derive([...coverageTables, ...(rule.alsoReads ?? [])], (document) =>
    rule.find({ document, cells: cellsOf(document), stages: coverageOf(document).stages }),
  ),
);

/** What the rules find, dismissed or not, worst first; equal ones in the order of the rules, then of the map. */
export const gapsOf = derive(gapTables, (document): readonly Gap[] =>
  findings.flatMap((find) => find(document)).sort((a, b) => b.score - a.score),
);

/** The gaps, those that a person dismissed apart. */
export const sortedGaps = derive(
  [...gapTables, 'dismissals'],
  (document: JourneyDocument): { gaps: readonly Gap[]; dismissed: readonly DismissedGap[] } => {
    const gaps: Gap[] = [];
    const dismissed: DismissedGap[] = [];
    for (const gap of gapsOf(document)) {
      const dismissal = document.dismissals.get(gap.id);
      if (dismissal) dismissed.push({ gap, reason: dismissal.reason, dismissedAt: dismissal.dismissedAt });
      else gaps.push(gap);
    }
    return { gaps, dismissed };
  },
);
