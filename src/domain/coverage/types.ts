import type { RecommendationId, StepId } from '../catalogue/recommendationIds';
import type { JourneyDocument } from '../document';
import type { Demand, Evidence } from '../model/demand';
import type { Horizon, PromisedLevel } from '../model/initiative';
import type { PresenceLevel } from '../model/presence';
import type { TableName } from '../model/tables';

/** Ulwick's bands of the opportunity score: > 15 extreme, > 12 high, > 10 solid, else low. */
export type Band = 'extreme' | 'high' | 'solid' | 'low';

/** One usage figure that went into a cell's demand. `weight` is the segment's share, renormalised over those with a value (1 for an estimate). */
export interface DemandInput {
  readonly demand: Demand;
  readonly weight: number;
}

/** Stage × channel. */
export interface Cell {
  readonly stageId: string;
  readonly channelId: string;
  /** D, 0–1; null while no usage is known at all. */
  readonly demand: number | null;
  /** The weakest evidence among the inputs (assumed < estimated < measured); `none` when there is no value at all. */
  readonly evidence: Evidence | 'none';
  readonly inputs: readonly DemandInput[];
  /** Whether the channel is attached at the stage, at whatever level. */
  readonly attached: boolean;
  /** What counts: 0 where nothing is attached, and where nobody has said how far the organisation is there. */
  readonly level: PresenceLevel;
  /** Attached, and nobody has said yet how far the organisation is there. */
  readonly isUnsaid: boolean;
  /** P = level / 4, 0–1. */
  readonly presence: number;
  /** O, 0–20; null while the demand is unknown. */
  readonly opportunity: number | null;
  readonly band: Band | null;
  /** P > D, with D known. */
  readonly overServed: boolean;
}

/** Coverage of a stage: `served / demand`, null (unknown) when there is no demand at all. */
export interface StageCoverage {
  readonly stageId: string;
  /** Σ D over the channels. */
  readonly demand: number;
  /** Σ D·P over the channels. */
  readonly served: number;
  /** 0–1, or null for unknown. */
  readonly coverage: number | null;
}

export type GapSeverity = 'critical' | 'serious' | 'moderate' | 'minor';

/** What answers a gap: one of the ten recommendations or one of the seven steps. */
export type GapAnswer =
  | { readonly kind: 'recommendation'; readonly id: RecommendationId }
  | { readonly kind: 'step'; readonly id: StepId };

/** A finding that coverage falls short. */
export interface Gap {
  /** `gapId(ruleId, …subject)`: stable over edits. */
  readonly id: string;
  readonly ruleId: string;
  readonly stageId: string | null;
  readonly channelId: string | null;
  readonly segmentId: string | null;
  readonly severity: GapSeverity;
  /** 0–100; orders gaps within and across severities, worst first. */
  readonly score: number;
  /** What was found and on what evidence, in one sentence with figures. */
  readonly sentence: string;
  /** How well it is known: the evidence of the demand it rests on; `estimated` for what whoever drew the map recorded there. */
  readonly evidence: Evidence | 'none';
  readonly answer: GapAnswer;
  /** A suggested next step, in one sentence: the title of the initiative made from it. */
  readonly suggestion: string;
  /** The presence levels that an initiative made from it promises. */
  readonly promisedLevels: readonly PromisedLevel[];
}

/** A gap that a person dismissed, and why. */
export interface DismissedGap {
  readonly gap: Gap;
  readonly reason: string;
  readonly dismissedAt: number;
}

/** Coverage at some levels of presence: today's, or those that the roadmap will bring. */
export interface CoverageResult {
  /** Journey coverage, 0–1: the known stage coverages weighted by importance; null when none is known. */
  readonly coverage: number | null;
  /** By stage id, in map order. */
  readonly stages: ReadonlyMap<string, StageCoverage>;
}

/** The cells of a journey by stage and channel, in map order: see `cellAt`. */
export type Cells = ReadonlyMap<string, Cell>;

/** The figures of a document. Never stored. */
export interface Figures extends CoverageResult {
  /** Every stage × channel of the journey. */
  readonly cells: Cells;
  /** With all open initiatives done; and cumulatively: now, then now + next, then all horizons. */
  readonly planned: CoverageResult;
  readonly plannedByHorizon: Readonly<Record<Horizon, CoverageResult>>;
}

/** The figures and the findings: everything that is derived from a document. Never stored. */
export interface Analysis extends Figures {
  /** Open gaps, worst first; dismissed ones are not in it. */
  readonly gaps: readonly Gap[];
  readonly dismissed: readonly DismissedGap[];
}

/** A gap rule: one file in `rules/`, one line in `rules/index.ts`. */
export interface GapRule {
  /** Part of gap ids: never changes once released. Lower-case words with dashes. */
  readonly id: string;
  /** Name for lists and filters. */
  readonly name: string;
  /** What it looks for, in a sentence. */
  readonly description: string;
  /** Tables that it looks at besides those of the coverage figures; its findings are reused while none of them changes. */
  readonly alsoReads?: readonly TableName[];
  find(context: GapContext): readonly Gap[];
}

/** What a rule sees: the document and its coverage figures. */
export interface GapContext {
  readonly document: JourneyDocument;
  readonly cells: Cells;
  readonly stages: ReadonlyMap<string, StageCoverage>;
}
