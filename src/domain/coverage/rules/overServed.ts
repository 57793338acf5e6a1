import { percent } from '../../figures';
import { presenceLevelLabels } from '../../labels';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import type { Stage } from '../../model/stage';
import { quoted } from '../../words';
import { isOverServed, OVER_SERVED } from '../overServed';
import type { Cell, Gap, GapContext, GapRule } from '../types';
import { rated } from './severity';
import { onEvidence } from './words';

export const overServed: GapRule = {
  id: OVER_SERVED,
  name: 'Over-served channel',
  description:
    'The organisation does more on a channel than customers ask for there: one level less would still meet the known demand.',
  find: ({ document, cells }) => {
    const instead = mostMissed(document, cells);
    const gaps: Gap[] = [];
    for (const cell of cells.values()) {
      if (!isOverServed(cell)) continue;
      const stage = document.stages.get(cell.stageId);
      const channel = document.channels.get(cell.channelId);
      if (stage && channel) gaps.push(gapAt(cell, stage, channel, instead));
    }
    return gaps;
  },
};

function gapAt(cell: Cell & { readonly demand: number }, stage: Stage, channel: Channel, instead: string): Gap {
  return {
    id: gapId(OVER_SERVED, stage.id, channel.id),
    ruleId: OVER_SERVED,
    stageId: stage.id,
    channelId: channel.id,
    segmentId: null,
    // Effort to spare, but no customer goes without: never worse than minor.
    ...rated('minor', cell.presence - cell.demand),
    sentence: `At ${quoted(stage.name)} ${percent(cell.demand)} of customers use ${quoted(channel.name)} (${onEvidence(cell.evidence)}), where the organisation is at ‘${presenceLevelLabels[cell.level].toLowerCase()}’ (${percent(cell.presence)}): more than they ask for.`,
    evidence: cell.evidence,
    answer: { kind: 'step', id: 'other-tools' },
    suggestion: `Move effort from ${quoted(channel.name)} at ${quoted(stage.name)} to ${instead}`,
    promisedLevels: [],
  };
}

/** The place with the highest unmet demand, in words. */
function mostMissed(document: GapContext['document'], cells: GapContext['cells']): string {
  let worst: Cell | null = null;
  for (const cell of cells.values()) {
    const isMissed = cell.band !== null && cell.band !== 'low';
    if (isMissed && (cell.opportunity ?? 0) > (worst?.opportunity ?? 0)) worst = cell;
  }
  const stage = worst && document.stages.get(worst.stageId);
  const channel = worst && document.channels.get(worst.channelId);
  return stage && channel
    ? `${quoted(channel.name)} at ${quoted(stage.name)}`
    : 'where customers miss the organisation';
}
