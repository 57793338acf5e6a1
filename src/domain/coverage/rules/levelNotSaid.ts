import { percent } from '../../figures';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import { listed, quoted } from '../../words';
import type { Cell, Gap, GapContext, GapRule } from '../types';
import { perChannel } from './perChannel';
import { rated } from './severity';
import { MOST_NAMED, onEvidence } from './words';

/** From this demand on it matters much whether the organisation is there. */
const HALF = 0.5;

/** One finding per channel: whoever knows it says it for all its stages. */
export const levelNotSaid: GapRule = {
  id: 'level-not-said',
  name: 'Presence not said yet',
  description: 'A channel is attached, and nobody has said yet how far the organisation is there; it counts as absent.',
  find: (context) => perChannel(context, (cell) => cell.isUnsaid, gapFor),
};

function gapFor({ document, stages }: GapContext, channel: Channel, cells: readonly Cell[]): Gap {
  const [only] = cells;
  const most = cells.reduce<Cell | null>(
    (best, cell) => ((cell.demand ?? 0) > (best?.demand ?? 0) ? cell : best),
    null,
  );
  const places = listed(
    cells.map((cell) => quoted(document.stages.get(cell.stageId)?.name ?? '')),
    MOST_NAMED,
  );
  const use =
    most === null ? '' : `, which up to ${percent(most.demand)} of customers use (${onEvidence(most.evidence)})`;
  return {
    id: gapId(levelNotSaid.id, channel.id),
    ruleId: levelNotSaid.id,
    stageId: cells.length === 1 && only ? only.stageId : null,
    channelId: channel.id,
    segmentId: null,
    ...rated(
      (most?.demand ?? 0) >= HALF ? 'moderate' : 'minor',
      0.75 * (most?.demand ?? 0) + (0.25 * cells.length) / stages.size,
    ),
    sentence: `Nobody has said yet how far the organisation is on ${quoted(channel.name)} at ${places}${use}; it counts as absent.`,
    evidence: most?.evidence ?? 'none',
    answer: { kind: 'recommendation', id: 'top-places' },
    suggestion: `Say how far you are on ${quoted(channel.name)}`,
    promisedLevels: [],
  };
}
