import { quoted } from '../commands/shared';
import { analyse } from '../coverage/analyse';
import { percent } from '../coverage/rules/words';
import type { Gap, GapSeverity } from '../coverage/types';
import type { JourneyDocument } from '../document';
import type { Horizon, Initiative } from '../model/initiative';
import { presenceId } from '../model/presence';
import { applyLevels } from './applyLevels';

/** Input of `addInitiative`. Ratings are 1–5. */
export type SuggestedInitiative = Pick<
  Initiative,
  | 'title'
  | 'description'
  | 'horizon'
  | 'customerValue'
  | 'businessValue'
  | 'effort'
  | 'metric'
  | 'target'
  | 'promisedLevels'
  | 'gapIds'
  | 'recommendationId'
>;

const horizonFor: Readonly<Record<GapSeverity, Horizon>> = {
  critical: 'now',
  serious: 'now',
  moderate: 'next',
  minor: 'later',
};
const valueFor: Readonly<Record<GapSeverity, number>> = { critical: 5, serious: 4, moderate: 3, minor: 2 };

/** A roadmap item that would close the gap, to be added as it is or changed first. */
export function initiativeFromGap(document: JourneyDocument, gap: Gap): SuggestedInitiative {
  return {
    title: gap.suggestion,
    description: gap.sentence,
    horizon: horizonFor[gap.severity],
    customerValue: customerValue(document, gap),
    businessValue: businessValue(document, gap),
    effort: effort(document, gap),
    ...measure(document, gap),
    promisedLevels: [...gap.promisedLevels],
    gapIds: [gap.id],
    recommendationId: gap.answer.kind === 'recommendation' ? gap.answer.id : null,
  };
}

/** What customers gain: a fifth of them each for one point, where the gap is about one cell; else by severity. */
function customerValue(document: JourneyDocument, gap: Gap): number {
  const cell =
    gap.stageId !== null && gap.channelId !== null && gap.promisedLevels.length > 0
      ? analyse(document).cells.get(presenceId(gap.stageId, gap.channelId))
      : undefined;
  return cell && cell.demand > 0 ? rating(cell.demand * 5) : valueFor[gap.severity];
}

/** What the organisation gains: halfway between the gap's severity and the importance of its stage. */
function businessValue(document: JourneyDocument, gap: Gap): number {
  const importance = gap.stageId === null ? undefined : document.stages.get(gap.stageId)?.importance;
  return rating((valueFor[gap.severity] + (importance ?? valueFor[gap.severity])) / 2);
}

/** One point, and one more for every presence level to climb. */
function effort(document: JourneyDocument, gap: Gap): number {
  const climb = gap.promisedLevels.reduce((sum, { stageId, channelId, level }) => {
    const current = document.presences.get(presenceId(stageId, channelId))?.level ?? 0;
    return sum + Math.max(level - current, 0);
  }, 0);
  return rating(1 + climb);
}

/** How to see that it worked: the coverage that its levels bring to the stage. */
function measure(document: JourneyDocument, gap: Gap): { metric: string; target: string } {
  const stage = gap.stageId === null ? undefined : document.stages.get(gap.stageId);
  if (!stage || gap.promisedLevels.length === 0) return { metric: '', target: '' };
  const reached = analyse(applyLevels(document, gap.promisedLevels)).stages.get(stage.id)?.coverage ?? null;
  return reached === null
    ? { metric: '', target: '' }
    : { metric: `Coverage of ${quoted(stage.name)}`, target: percent(reached) };
}

function rating(value: number): number {
  return Math.max(1, Math.min(5, Math.round(value)));
}
