import { percent } from '../../figures';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import { ENGAGING, type PresenceLevel } from '../../model/presence';
import { type Stage, weightOf } from '../../model/stage';
import { quoted } from '../../words';
import type { Cell, Gap, GapRule, GapSeverity } from '../types';
import { rated, weighed } from './severity';
import { onEvidence } from './words';

const PUBLISHING: PresenceLevel = 2;

export const monologue: GapRule = {
  id: 'monologue',
  name: 'Monologue',
  description: 'The organisation publishes on a social channel, but nobody converses with those who answer.',
  find: ({ document, cells }) => {
    const gaps: Gap[] = [];
    for (const cell of cells.values()) {
      if (cell.level !== PUBLISHING) continue;
      const stage = document.stages.get(cell.stageId);
      const channel = document.channels.get(cell.channelId);
      if (stage && channel?.social) gaps.push(gapAt(cell, stage, channel));
    }
    return gaps;
  },
};

function severityOf(demand: number): GapSeverity {
  if (demand >= 0.5) return 'serious';
  return demand > 0 ? 'moderate' : 'minor';
}

function gapAt(cell: Cell, stage: Stage, channel: Channel): Gap {
  const audience =
    cell.demand === null
      ? 'how many customers use it there is not known'
      : `${percent(cell.demand)} of customers use it there (${onEvidence(cell.evidence)})`;
  return {
    id: gapId(monologue.id, stage.id, channel.id),
    ruleId: monologue.id,
    stageId: stage.id,
    channelId: channel.id,
    segmentId: null,
    ...rated(severityOf(cell.demand ?? 0), weighed(cell.demand ?? 0, weightOf(stage))),
    sentence: `At ${quoted(stage.name)} the organisation publishes on ${quoted(channel.name)} but nobody converses; ${audience}.`,
    evidence: cell.evidence,
    answer: { kind: 'recommendation', id: 'listen-respond' },
    suggestion: `Turn ${quoted(channel.name)} at ${quoted(stage.name)} from a monologue into a conversation`,
    promisedLevels: [{ stageId: stage.id, channelId: channel.id, level: ENGAGING }],
  };
}
