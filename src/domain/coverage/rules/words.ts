import { evidenceHints } from '../../labels';
import type { Evidence } from '../../model/demand';
import type { PresenceLevel } from '../../model/presence';

/** Words that the sentences of all rules share. They are read aloud to a room. */

/** Whole percent; a trace that would round to nothing stays visible. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}

/** An opportunity score: one decimal, or two where it takes them. */
export function points(score: number): string {
  const exact = score.toFixed(2);
  return exact.endsWith('0') ? score.toFixed(1) : exact;
}

/** How a demand figure is known: “estimated”, “assumed: nobody was asked yet”. */
export function onEvidence(evidence: Evidence | 'none'): string {
  if (evidence === 'none') return evidenceHints.none;
  return evidence === 'assumed' ? `assumed: ${evidenceHints.assumed}` : evidence;
}

/** Names that a sentence about a gap lists; more are counted. */
export const MOST_NAMED = 4;

/** What the organisation does at a level, after “the organisation”. */
export const doing: Readonly<Record<PresenceLevel, string>> = {
  0: 'is absent',
  1: 'only listens',
  2: 'only publishes',
  3: 'is in conversation, but not leading',
  4: 'leads',
};
