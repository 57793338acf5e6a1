import { quoted } from '../commands/shared';
import type { JourneyDocument } from '../document';
import { bandLabels, evidenceHints, evidenceLabels, presenceLevelLabels } from '../labels';
import type { Demand, Evidence } from '../model/demand';
import { inOrder } from '../order';
import { counted } from '../words';
import { cellsOf } from './cells';
import { bandBounds } from './opportunity';
import { percent } from './rules/words';
import { coverageOf } from './stages';
import type { Band, Cell, CoverageResult, StageCoverage } from './types';

/** How a figure came about, in plain words and sums, for whoever points at it. */
export interface Explanation {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** The sum that gives the figure. */
  readonly formula: string;
  /** What it rests on. */
  readonly evidence: string;
}

const bandRanges: Readonly<Record<Band, string>> = {
  extreme: `above ${bandBounds.extreme}`,
  high: `above ${bandBounds.high}, up to ${bandBounds.extreme}`,
  solid: `above ${bandBounds.solid}, up to ${bandBounds.high}`,
  low: `up to ${bandBounds.solid}`,
};

/** Opportunity of a channel at a stage, from its demand and presence. */
export function explainCell(document: JourneyDocument, cell: Cell): Explanation {
  const importance = 10 * cell.demand;
  const missing = Math.max(importance - 10 * cell.presence, 0);
  return {
    title: `${nameOf(document.channels, cell.channelId)} at ${nameOf(document.stages, cell.stageId)}`,
    rows: [
      ...cell.inputs.map(({ demand, weight }) => ({
        label: inputLabel(document, demand, weight),
        value: inputValue(demand),
      })),
      { label: 'Demand', value: demandSum(cell) },
      {
        label: 'Presence',
        value: `${presenceLevelLabels[cell.level]}: ${cell.level} ÷ 4 = ${cell.presence.toFixed(2)}`,
      },
      { label: 'Opportunity band', value: `${bandLabels[cell.band]} (${bandRanges[cell.band]})` },
      ...(cell.overServed ? [{ label: 'Over-served', value: 'Presence is above demand' }] : []),
    ],
    formula: `10 × ${two(cell.demand)} + max(10 × ${two(cell.demand)} − 10 × ${two(cell.presence)}, 0) = ${one(importance)} + ${one(missing)} = ${one(cell.opportunity)}`,
    evidence: evidenceSentence(cell.inputs.map(({ demand }) => demand.evidence)),
  };
}

/** Today's coverage of a stage, from the cells that have demand. */
export function explainStage(document: JourneyDocument, stage: StageCoverage): Explanation {
  const used = [...cellsOf(document).values()].filter((cell) => cell.stageId === stage.stageId && cell.demand > 0);
  return {
    title: `Coverage of ${nameOf(document.stages, stage.stageId)}`,
    rows: used.map((cell) => ({
      label: nameOf(document.channels, cell.channelId),
      value: `demand ${two(cell.demand)} × presence ${two(cell.presence)} = ${three(cell.demand * cell.presence)}`,
    })),
    formula:
      stage.coverage === null
        ? 'Unknown: no demand is known at this stage'
        : `${three(stage.served)} ÷ ${two(stage.demand)} = ${percent(stage.coverage)}`,
    evidence: evidenceSentence(used.flatMap((cell) => cell.inputs.map(({ demand }) => demand.evidence))),
  };
}

/** Coverage of the journey: today's, or another result for the same document (planned, say). */
export function explainJourney(document: JourneyDocument, result: CoverageResult = coverageOf(document)): Explanation {
  const stages = inOrder(document.stages.values()).map((stage) => ({
    stage,
    coverage: result.stages.get(stage.id)?.coverage ?? null,
  }));
  const known = stages.flatMap(({ stage, coverage }) => (coverage === null ? [] : [{ stage, coverage }]));
  const terms = known.map(({ stage, coverage }) => `${stage.importance} × ${percent(coverage)}`);
  const weights = known.map(({ stage }) => stage.importance);
  const used = [...cellsOf(document).values()].flatMap((cell) => (cell.demand > 0 ? cell.inputs : []));
  return {
    title: 'Coverage of the journey',
    rows: stages.map(({ stage, coverage }) => ({
      label: quoted(stage.name),
      value: coverage === null ? 'unknown, left out' : `${percent(coverage)}, importance ${stage.importance}`,
    })),
    formula:
      result.coverage === null
        ? 'Unknown: no demand is known at any stage'
        : `(${terms.join(' + ')}) ÷ (${weights.join(' + ')}) = ${percent(result.coverage)}`,
    evidence: evidenceSentence(used.map(({ demand }) => demand.evidence)),
  };
}

function demandSum(cell: Cell): string {
  if (cell.inputs.length === 0) return '0.00, as no usage is known';
  const terms = cell.inputs.map(({ demand, weight }) => `${two(weight)} × ${two(demand.usage)}`);
  return `${terms.join(' + ')} = ${two(cell.demand)}`;
}

function inputLabel(document: JourneyDocument, demand: Demand, weight: number): string {
  const scope = demand.stageId === null ? 'all stages' : 'this stage';
  return demand.segmentId === null
    ? `Estimate of the channel’s use, ${scope}`
    : `${nameOf(document.segments, demand.segmentId)}, ${percent(weight)} of those with a value, ${scope}`;
}

/** “0.80, measured, 412 asked, 2025-03-01, Spring survey”. */
function inputValue({ usage, evidence, sampleSize, observedOn, source }: Demand): string {
  const parts = [two(usage), evidenceLabels[evidence].toLowerCase()];
  if (sampleSize !== null) parts.push(`${sampleSize} asked`);
  if (observedOn !== null) parts.push(observedOn);
  if (source.trim() !== '') parts.push(source.trim());
  return parts.join(', ');
}

/** “3 figures: 2 estimated (someone’s judgement), 1 assumed (nobody was asked yet)”. */
function evidenceSentence(evidences: readonly Evidence[]): string {
  if (evidences.length === 0) return `${evidenceLabels.none}: ${evidenceHints.none}`;
  const parts = (['measured', 'estimated', 'assumed'] as const).flatMap((kind) => {
    const count = evidences.filter((evidence) => evidence === kind).length;
    return count === 0 ? [] : [`${count} ${evidenceLabels[kind].toLowerCase()} (${evidenceHints[kind]})`];
  });
  return `${counted(evidences.length, 'figure')}: ${parts.join(', ')}`;
}

function nameOf(rows: ReadonlyMap<string, { readonly name: string }>, id: string): string {
  return quoted(rows.get(id)?.name ?? '');
}

function one(value: number): string {
  return value.toFixed(1);
}

function two(value: number): string {
  return value.toFixed(2);
}

function three(value: number): string {
  return value.toFixed(3);
}
