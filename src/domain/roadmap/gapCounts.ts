import { derive } from '../coverage/derive';
import { gapTables, sortedGaps } from '../coverage/gaps';
import { isOpen } from '../model/initiative';
import { counted } from '../words';

/** How many gaps the data shows, and of how many an open initiative takes care. Dismissed ones are not among them. */
export interface GapCounts {
  readonly all: number;
  /** Those that nobody has taken up. */
  readonly open: number;
  readonly onRoadmap: number;
}

export const gapCounts = derive([...gapTables, 'dismissals', 'initiatives'], (document): GapCounts => {
  const takenUp = new Set([...document.initiatives.values()].filter(isOpen).flatMap(({ gapIds }) => gapIds));
  const { gaps } = sortedGaps(document);
  const onRoadmap = gaps.filter(({ id }) => takenUp.has(id)).length;
  return { all: gaps.length, open: gaps.length - onRoadmap, onRoadmap };
});

/** “23 gaps: 18 open, 5 on the roadmap”, the same wherever gaps are counted; “23 open gaps” while none is on the roadmap. */
export function gapCountsInWords({ all, open, onRoadmap }: GapCounts): string {
  if (onRoadmap === 0) return counted(open, 'open gap');
  return `${counted(all, 'gap')}: ${open} open, ${onRoadmap} on the roadmap`;
}
