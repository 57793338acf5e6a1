import { evidenceHints } from '../../labels';
import type { Evidence } from '../../model/demand';
import type { PresenceLevel } from '../../model/presence';
import type { Cell } from '../types';

/** Words that the sentences of all rules share. They are read aloud to a room. */

/** How a demand figure is known: “estimated”, “assumed: nobody was asked yet”. */
export function onEvidence(evidence: Evidence | 'none'): string {
  if (evidence === 'none') return evidenceHints.none;
  return evidence === 'assumed' ? `assumed: ${evidenceHints.assumed}` : evidence;
}

/** Names that a sentence about a gap lists; more are counted. */
export const MOST_NAMED = 4;

/** What the organisation does at a level, after “the organisation”. */
const doing: Readonly<Record<PresenceLevel, string>> = {
  0: 'is absent',
  1: 'only listens',
  2: 'only publishes',
  3: 'is in conversation, but not leading',
  4: 'leads',
};

/** “where the organisation only listens”; what nobody has said is not claimed. */
export function whereAt({ isUnsaid, level }: Pick<Cell, 'isUnsaid' | 'level'>): string {
  return isUnsaid
    ? 'and nobody has said yet how far the organisation is there'
    : `where the organisation ${doing[level]}`;
}
