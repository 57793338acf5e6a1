import { percent } from '../../figures';
import { bandLabels } from '../../labels';
import type { Channel } from '../../model/channel';
import { gapId } from '../../model/gapId';
import { ENGAGING, type PresenceLevel } from '../../model/presence';
import { type Phase, type Stage, weightOf } from '../../model/stage';
import { quoted } from '../../words';
import { bandBounds, MAX_OPPORTUNITY, score } from '../opportunity';
import type { Band, Cell, Gap, GapAnswer, GapRule, GapSeverity } from '../types';
import { rated, weighed } from './severity';
import { onEvidence, whereAt } from './words';

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
      if (isUnmet(cell) && stage && channel) gaps.push(gapAt(cell, stage, channel));
    }
    return gaps;
  },
};

type UnmetCell = Cell & { readonly band: UnmetBand; readonly demand: number; readonly opportunity: number };

function isUnmet(cell: Cell): cell is UnmetCell {
  return cell.band !== null && cell.band !== 'low';
}

function gapAt(cell: UnmetCell, stage: Stage, channel: Channel): Gap {
  const { band } = cell;
  const inBand = (cell.opportunity - bandBounds[band]) / (ceilings[band] - bandBounds[band]);
  const level = Math.min(levelNeeded(cell.demand), nextGoal(cell.level)) as PresenceLevel;
  const users = `At ${quoted(stage.name)} ${percent(cell.demand)} of customers use ${quoted(channel.name)}`;
  const opportunity = `opportunity ${score(cell.opportunity)} of ${MAX_OPPORTUNITY}, ${bandLabels[band].toLowerCase()}`;
  return {
    id: gapId(demandUnmet.id, stage.id, channel.id),
    ruleId: demandUnmet.id,
    stageId: stage.id,
    channelId: channel.id,
    segmentId: null,
    ...rated(severities[band], weighed(inBand, weightOf(stage))),
    sentence: `${users} (${onEvidence(cell.evidence)}), ${whereAt(cell)}: ${opportunity}.`,
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

/** How far the suggested step argues for: into a conversation; leading is argued for from a conversation only. */
function nextGoal(today: PresenceLevel): PresenceLevel {
  return today < ENGAGING ? ENGAGING : 4;
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
