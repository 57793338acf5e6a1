import { quoted } from '../../commands/shared';
import { bandLabels } from '../../labels';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import type { PresenceLevel } from '../../model/presence';
import type { Phase, Stage } from '../../model/stage';
import { bandBounds, MAX_OPPORTUNITY } from '../opportunity';
import type { Band, Cell, Gap, GapAnswer, GapRule, GapSeverity } from '../types';
import { rated, weighed } from './severity';
import { doing, onEvidence, percent, points } from './words';

type UnmetBand = Exclude<Band, 'low'>;

const severities: Readonly<Record<UnmetBand, GapSeverity>> = {
  extreme: 'critical',
  high: 'serious',
  solid: 'moderate',
};
const ceilings: Readonly<Record<UnmetBand, number>> = {
  extreme: MAX_OPPORTUNITY,
  high: bandBounds.extreme,
  solid: bandBounds.high,
};
const searching: readonly Phase[] = ['interest', 'purchase'];
const asking: readonly Phase[] = ['delivery', 'support'];

export const demandUnmet: GapRule = {
  id: 'demand-unmet',
  name: 'Demand unmet',
  description:
    'Customers use a channel much more than the organisation serves them there: an opportunity of solid or above.',
  find: ({ document, cells }) => {
    const gaps: Gap[] = [];
    for (const cell of cells.values()) {
      const stage = document.stages.get(cell.stageId);
      const channel = document.channels.get(cell.channelId);
      if (cell.band !== 'low' && stage && channel) gaps.push(gapAt(cell, cell.band, stage, channel));
    }
    return gaps;
  },
};

function gapAt(cell: Cell, band: UnmetBand, stage: Stage, channel: Channel): Gap {
  const inBand = (cell.opportunity - bandBounds[band]) / (ceilings[band] - bandBounds[band]);
  const level = levelNeeded(cell.demand);
  const users = `At ${quoted(stage.name)} ${percent(cell.demand)} of customers use ${quoted(channel.name)}`;
  const score = `opportunity ${points(cell.opportunity)} of ${MAX_OPPORTUNITY}, ${bandLabels[band].toLowerCase()}`;
  return {
    id: gapId(demandUnmet.id, stage.id, channel.id),
    ruleId: demandUnmet.id,
    stageId: stage.id,
    channelId: channel.id,
    segmentId: null,
    ...rated(severities[band], weighed(inBand, stage.importance)),
    sentence: `${users} (${onEvidence(cell.evidence)}), where the organisation ${doing[cell.level]}: ${score}.`,
    evidence: cell.evidence,
    answer: answerTo(cell, stage, channel),
    suggestion: suggestionFor(cell.level, level, stage, channel),
    promisedLevels: [{ stageId: stage.id, channelId: channel.id, level }],
  };
}

/**
 * The lowest level that meets a demand (0–1): P ≥ D. An opportunity of solid or above takes a demand above one half, so
 * this is a conversation at least. Demand is free of binary dust (`steady`): 0.75 needs level 3 and not 4.
 */
function levelNeeded(demand: number): PresenceLevel {
  return Math.ceil(4 * demand) as PresenceLevel;
}

/** A community that belongs to its members is collaborated with, not taken over. */
function isTheirs(channel: Channel): boolean {
  return channel.community?.runBy === 'customer-run';
}

function answerTo(cell: Cell, stage: Stage, channel: Channel): GapAnswer {
  if (!channel.social) return { kind: 'step', id: 'other-tools' };
  if (isTheirs(channel)) return { kind: 'recommendation', id: 'relationships' };
  if (cell.level > 0) return { kind: 'recommendation', id: 'plan-to-engage' };
  if (searching.includes(stage.phase)) return { kind: 'recommendation', id: 'fishing-programme' };
  if (asking.includes(stage.phase)) return { kind: 'recommendation', id: 'listen-respond' };
  return { kind: 'recommendation', id: 'top-places' };
}

function suggestionFor(today: PresenceLevel, level: PresenceLevel, stage: Stage, channel: Channel): string {
  const place = `${quoted(channel.name)} at ${quoted(stage.name)}`;
  if (!channel.social) return `Serve customers ${today === 0 ? '' : 'better '}on ${place}`;
  if (isTheirs(channel)) return `Join the conversation on ${place} as a guest of its members`;
  if (level === 4) return `Lead the conversation on ${place}, until its members answer each other`;
  return `Start conversations on ${place}`;
}
