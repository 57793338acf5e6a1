import { presenceAt } from '../../combinations';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import type { PresenceLevel } from '../../model/presence';
import { listed, quoted } from '../../words';
import type { Cell, Gap, GapContext, GapRule, GapSeverity } from '../types';
import { perChannel } from './perChannel';
import { rated } from './severity';
import { MOST_NAMED } from './words';

const severities: Readonly<Record<Exclude<PresenceLevel, 0>, GapSeverity>> = {
  1: 'minor',
  2: 'moderate',
  3: 'serious',
  4: 'serious',
};

/** One finding per channel: a channel gets an owner, not each of its stages. */
export const presenceWithoutOwner: GapRule = {
  id: 'presence-without-owner',
  name: 'Presence without an owner',
  description: 'The organisation is on a channel, at listening or above, and nobody answers for it.',
  find: (context) => perChannel(context, (cell) => cell.level > 0 && !hasOwner(context, cell), gapFor),
};

function hasOwner({ document }: GapContext, { stageId, channelId }: Cell): boolean {
  return (presenceAt(document, stageId, channelId)?.owner ?? '').trim() !== '';
}

function gapFor({ document, stages }: GapContext, channel: Channel, cells: readonly Cell[]): Gap {
  const highest = Math.max(...cells.map((cell) => cell.level)) as Exclude<PresenceLevel, 0>;
  const [only] = cells;
  const places = listed(
    cells.map((cell) => quoted(document.stages.get(cell.stageId)?.name ?? '')),
    MOST_NAMED,
  );
  const where =
    cells.length === 1
      ? `at ${places}, where the organisation is present`
      : `at ${cells.length} stages where the organisation is present: ${places}`;
  return {
    id: gapId(presenceWithoutOwner.id, channel.id),
    ruleId: presenceWithoutOwner.id,
    stageId: cells.length === 1 && only ? only.stageId : null,
    channelId: channel.id,
    segmentId: null,
    ...rated(severities[highest], (highest === 4 ? 0.5 : 0) + (0.5 * cells.length) / stages.size),
    sentence: `Nobody answers for ${quoted(channel.name)} ${where}.`,
    evidence: 'estimated',
    answer: { kind: 'recommendation', id: 'listen-respond' },
    suggestion: `Name an owner for ${quoted(channel.name)}`,
    promisedLevels: [],
  };
}
