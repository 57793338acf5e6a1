import { percent } from '../../figures';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import { quoted } from '../../words';
import type { Cell, Gap, GapContext, GapRule } from '../types';
import { perChannel } from './perChannel';
import { rated } from './severity';
import { onEvidence } from './words';

/** From this demand on, a wrong assumption would mislead the roadmap. */
const HALF = 0.5;

/** One finding per channel: customers are asked about a channel once, for all stages. */
export const assumedDemand: GapRule = {
  id: 'assumed-demand',
  name: 'Demand only assumed',
  description: 'All that is known about the use of a channel, at one stage or more, is an assumption.',
  find: (context) => perChannel(context, restsOnAssumption, gapFor),
};

function restsOnAssumption(cell: Cell): boolean {
  return (cell.demand ?? 0) > 0 && cell.inputs.every(({ demand }) => demand.evidence === 'assumed');
}

function gapFor({ stages }: GapContext, channel: Channel, cells: readonly Cell[]): Gap {
  const highest = Math.max(...cells.map((cell) => cell.demand ?? 0));
  const [only] = cells;
  const places = cells.length === stages.size ? 'at every stage' : `at ${cells.length} of ${stages.size} stages`;
  return {
    id: gapId(assumedDemand.id, channel.id),
    ruleId: assumedDemand.id,
    stageId: cells.length === 1 && only ? only.stageId : null,
    channelId: channel.id,
    segmentId: null,
    ...rated(highest >= HALF ? 'moderate' : 'minor', 0.75 * highest + (0.25 * cells.length) / stages.size),
    sentence: `That up to ${percent(highest)} of customers use ${quoted(channel.name)} ${places} is only ${onEvidence('assumed')}.`,
    evidence: 'assumed',
    answer: { kind: 'step', id: 'customer-data' },
    suggestion: `Ask customers how they use ${quoted(channel.name)}`,
    promisedLevels: [],
  };
}
