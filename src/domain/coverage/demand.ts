import type { JourneyDocument } from '../document';
import type { Demand, Evidence } from '../model/demand';
import type { Segment } from '../model/segment';
import { inOrder } from '../order';
import { derive } from './derive';
import { steady } from './steady';
import type { DemandInput } from './types';

/** Demand for one channel at one stage. */
export interface DemandFigure {
  /** D, 0–1; null while no usage is known at all. */
  readonly demand: number | null;
  readonly evidence: Evidence | 'none';
  readonly inputs: readonly DemandInput[];
}

/** Demand for one channel: the overall figure, and those of the stages that have values of their own. */
export interface ChannelDemand {
  readonly overall: DemandFigure;
  readonly byStage: ReadonlyMap<string, DemandFigure>;
}

const NONE: DemandFigure = { demand: null, evidence: 'none', inputs: [] };
const UNKNOWN: ChannelDemand = { overall: NONE, byStage: new Map() };

/** Strength of evidence, weakest first. */
const strength: readonly Evidence[] = ['assumed', 'estimated', 'measured'];

/** Rows by segment id; `null` holds the strategist's own estimate. */
type BySegment = Map<string | null, Demand>;

/** Demand per channel id. Channels that no demand row names are not in it. */
const demandByChannel = derive(['segments', 'demands'], (document): ReadonlyMap<string, ChannelDemand> => {
  const segments = inOrder(document.segments.values());
  const rows = new Map<string, Map<string | null, BySegment>>();
  for (const row of document.demands.values()) {
    const stages = entry(rows, row.channelId, () => new Map<string | null, BySegment>());
    entry(stages, row.stageId, () => new Map()).set(row.segmentId, row);
  }
  return new Map([...rows].map(([channelId, stages]) => [channelId, channelDemand(segments, stages)]));
});

/** The channel's demand, ready to be asked per stage. */
export function demandFor(document: JourneyDocument, channelId: string): ChannelDemand {
  return demandByChannel(document).get(channelId) ?? UNKNOWN;
}

/** The channel's demand at a stage: the stage's own figure, else the overall one. */
export function demandAt(channel: ChannelDemand, stageId: string): DemandFigure {
  return channel.byStage.get(stageId) ?? channel.overall;
}

function channelDemand(
  segments: readonly Segment[],
  stages: ReadonlyMap<string | null, ReadonlyMap<string | null, Demand>>,
): ChannelDemand {
  const overall: ReadonlyMap<string | null, Demand> = stages.get(null) ?? new Map();
  const byStage = new Map<string, DemandFigure>();
  for (const [stageId, own] of stages) {
    if (stageId !== null) byStage.set(stageId, figureOf(segments, own, overall));
  }
  return { overall: figureOf(segments, new Map(), overall), byStage };
}

/** Σ w·u over the segments that have a value, for the stage or overall; without any, the estimate for the stage or overall. */
function figureOf(
  segments: readonly Segment[],
  own: ReadonlyMap<string | null, Demand>,
  overall: ReadonlyMap<string | null, Demand>,
): DemandFigure {
  const known: { demand: Demand; share: number }[] = [];
  for (const segment of segments) {
    const demand = own.get(segment.id) ?? overall.get(segment.id);
    if (demand) known.push({ demand, share: segment.weight });
  }
  if (known.length === 0) {
    const estimate = own.get(null) ?? overall.get(null);
    if (!estimate) return NONE;
    return {
      demand: steady(estimate.usage),
      evidence: estimate.evidence,
      inputs: [{ demand: estimate, weight: 1 }],
    };
  }
  const total = known.reduce((sum, { share }) => sum + share, 0);
  // Segments that all weigh nothing say nothing about their shares: they count alike.
  const inputs = known.map(({ demand, share }) => ({ demand, weight: total > 0 ? share / total : 1 / known.length }));
  return {
    demand: steady(inputs.reduce((sum, { demand, weight }) => sum + weight * demand.usage, 0)),
    evidence: weakest(inputs.map(({ demand }) => demand.evidence)),
    inputs,
  };
}

function weakest(evidences: readonly Evidence[]): Evidence {
  return strength.find((evidence) => evidences.includes(evidence)) ?? 'assumed';
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
