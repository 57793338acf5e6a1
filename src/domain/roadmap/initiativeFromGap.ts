import type { Gap, GapSeverity } from '../coverage/types';
import type { JourneyDocument } from '../document';
import type { Horizon, Initiative } from '../model/initiative';
import { withoutIsolates } from '../words';

/** Input of `addInitiative`. Nothing in it is a judgement: what the app would suggest is in `suggestionsFor`. */
export type InitiativeFromGap = Pick<
  Initiative,
  'title' | 'horizon' | 'promisedLevels' | 'promisedLevelsSuggested' | 'gapIds' | 'recommendationId'
>;

const horizonFor: Readonly<Record<GapSeverity, Horizon>> = {
  critical: 'now',
  serious: 'now',
  moderate: 'next',
  minor: 'later',
};

/** A roadmap item that answers the gap, to be added as it is or changed first. */
export function initiativeFromGap(_document: JourneyDocument, gap: Gap): InitiativeFromGap {
  return {
    title: withoutIsolates(gap.suggestion),
    horizon: horizonFor[gap.severity],
    promisedLevels: [...gap.promisedLevels],
    promisedLevelsSuggested: gap.promisedLevels.length > 0,
    gapIds: [gap.id],
    recommendationId: gap.answer.kind === 'recommendation' ? gap.answer.id : null,
  };
}
