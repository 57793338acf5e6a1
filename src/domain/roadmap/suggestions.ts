import { presenceAt } from '../combinations';
import { cellAt, cellsOf } from '../coverage/cells';
import { gapTables, sortedGaps } from '../coverage/gaps';
import { coverageOf } from '../coverage/stages';
import type { Gap, GapSeverity } from '../coverage/types';
import type { JourneyDocument } from '../document';
import { percent, rounded } from '../figures';
import { type Initiative, isOpen } from '../model/initiative';
import { weightOf } from '../model/stage';
import type { TableName } from '../model/tables';
import { quoted, withoutIsolates } from '../words';
import { applyLevels } from './applyLevels';

/** What the app would put where nobody has said anything yet. It follows from the gaps as they are now and is never stored. */
export interface Suggestions {
  readonly customerValue: number | null;
  readonly businessValue: number | null;
  readonly effort: number | null;
  /** '' for none. */
  readonly metric: string;
  readonly target: string;
}

/** The tables that suggestions follow from, besides the initiative itself. */
export const suggestionTables: readonly TableName[] = [...gapTables, 'dismissals'];

const NONE: Suggestions = { customerValue: null, businessValue: null, effort: null, metric: '', target: '' };
const valueFor: Readonly<Record<GapSeverity, number>> = { critical: 5, serious: 4, moderate: 3, minor: 2 };

/** Suggestions for the fields of an initiative that are not said yet, from the worst of its open gaps. */
export function suggestionsFor(document: JourneyDocument, initiative: Initiative): Suggestions {
  const gap = isOpen(initiative)
    ? sortedGaps(document).gaps.find(({ id }) => initiative.gapIds.includes(id))
    : undefined;
  if (!gap) return NONE;
  // A target belongs to its metric: to one of somebody's own the app has none to suggest.
  const measured = measure(document, gap, initiative);
  const hasOwnMetric = initiative.metric.trim() !== '' && initiative.metric !== measured.metric;
  return {
    customerValue: initiative.customerValue === null ? customerValue(document, gap) : null,
    businessValue: initiative.businessValue === null ? businessValue(document, gap) : null,
    effort: initiative.effort === null ? effort(document, initiative) : null,
    metric: initiative.metric === '' && initiative.target === '' ? measured.metric : '',
    target: initiative.target === '' && !hasOwnMetric ? measured.target : '',
  };
}

/** What customers gain: a fifth of them each for one point, where the gap is about one cell; else by severity. */
function customerValue(document: JourneyDocument, gap: Gap): number {
  const cell =
    gap.stageId !== null && gap.channelId !== null && gap.promisedLevels.length > 0
      ? cellAt(cellsOf(document), { stageId: gap.stageId, channelId: gap.channelId })
      : undefined;
  return cell?.demand ? rating(cell.demand * 5) : valueFor[gap.severity];
}

/** What the organisation gains: halfway between the gap's severity and the importance of its stage. */
function businessValue(document: JourneyDocument, gap: Gap): number {
  const stage = gap.stageId === null ? undefined : document.stages.get(gap.stageId);
  return rating((valueFor[gap.severity] + (stage ? weightOf(stage) : valueFor[gap.severity])) / 2);
}

/** One point, and one more for every presence level to climb. */
function effort(document: JourneyDocument, { promisedLevels }: Initiative): number {
  const climb = promisedLevels.reduce((sum, { stageId, channelId, level }) => {
    const current = presenceAt(document, stageId, channelId)?.level ?? 0;
    return sum + Math.max(level - current, 0);
  }, 0);
  return rating(1 + climb);
}

/** How to see that it worked: the coverage that its levels bring to the stage. */
function measure(
  document: JourneyDocument,
  gap: Gap,
  { promisedLevels }: Initiative,
): Pick<Suggestions, 'metric' | 'target'> {
  const stage = gap.stageId === null ? undefined : document.stages.get(gap.stageId);
  if (!stage || promisedLevels.length === 0) return { metric: '', target: '' };
  const reached = coverageOf(applyLevels(document, promisedLevels)).stages.get(stage.id)?.coverage ?? null;
  return reached === null
    ? { metric: '', target: '' }
    : { metric: withoutIsolates(`Coverage of ${quoted(stage.name)}`), target: percent(reached) };
}

function rating(value: number): number {
  return Math.max(1, Math.min(5, rounded(value, 0)));
}
