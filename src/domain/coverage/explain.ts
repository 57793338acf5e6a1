import type { JourneyDocument } from '../document';
import { amount, fixed, percent, trueSum } from '../figures';
import { bandLabels, evidenceHints, evidenceLabels, importanceLabel, levelLabel } from '../labels';
import type { Demand, Evidence } from '../model/demand';
import { inOrder } from '../order';
import { counted, quoted } from '../words';
import { cellsOf } from './cells';
import { added, journeyFormula, stageFormula } from './formulas';
import { bandBounds, score } from './opportunity';
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
        value: `${levelLabel(cell.isUnsaid ? null : cell.level)}: ${cell.level} ÷ 4 = ${amount(cell.presence)}`,
      },
      ...(cell.band
        ? [{ label: 'Opportunity band', value: `${bandLabels[cell.band]} (${bandRanges[cell.band]})` }]
        : []),
      ...(cell.overServed ? [{ label: 'Over-served', value: 'Presence is above demand' }] : []),
    ],
    formula: opportunitySum(cell),
    evidence: evidenceSentence(cell.inputs.map(({ demand }) => demand.evidence)),
  };
}

/** “10 × 0.81 + max(10 × 0.81 − 10 × 0.25, 0) = 8.1 + 5.6 = 13.7”, with as many digits as make it true. */
function opportunitySum({ demand, presence, opportunity }: Cell): string {
  if (demand === null || opportunity === null) return 'Unknown: no usage is known';
  const least = score(opportunity).split('.')[1]?.length ?? 0;
  const parts = [10 * demand, Math.max(10 * demand - 10 * presence, 0)];
  const sum = trueSum(parts, added, { least });
  const d = fixed(demand, sum.digits + 1);
  const shown = score(opportunity);
  const isShown = Number(sum.result) === Number(shown);
  return [
    `10 × ${d} + max(10 × ${d} − 10 × ${amount(presence)}, 0)`,
    ` = ${sum.parts.join(' + ')} ${sum.sign} ${isShown ? shown : `${sum.result}, rounded ${shown}`}`,
  ].join('');
}

/** Coverage of a stage, from the cells that have demand: today's, or another result for the same document (planned, say). */
export function explainStage(document: JourneyDocument, stage: StageCoverage): Explanation {
  const used = [...cellsOf(document).values()].flatMap((cell) =>
    cell.stageId === stage.stageId && cell.demand ? [{ ...cell, demand: cell.demand }] : [],
  );
  const { digits } = trueSum(
    used.map((cell) => cell.demand * cell.presence),
    added,
    { least: 3 },
  );
  return {
    title: `Coverage of ${nameOf(document.stages, stage.stageId)}`,
    rows: used.map((cell) => ({
      label: nameOf(document.channels, cell.channelId),
      value: `demand ${fixed(cell.demand, digits - 1)} × presence ${amount(cell.presence)} = ${fixed(cell.demand * cell.presence, digits)}`,
    })),
    formula: stageFormula(stage),
    evidence: evidenceSentence(used.flatMap((cell) => cell.inputs.map(({ demand }) => demand.evidence))),
  };
}

/** Coverage of the journey: today's, or another result for the same document (planned, say). */
export function explainJourney(document: JourneyDocument, result: CoverageResult = coverageOf(document)): Explanation {
  const stages = inOrder(document.stages.values()).map((stage) => ({
    name: stage.name,
    importance: stage.importance,
    coverage: result.stages.get(stage.id)?.coverage ?? null,
  }));
  const used = [...cellsOf(document).values()].flatMap((cell) => (cell.demand ? cell.inputs : []));
  return {
    title: 'Coverage of the journey',
    rows: stages.map(({ name, importance, coverage }) => ({
      label: quoted(name),
      value:
        coverage === null ? 'unknown, left out' : `${percent(coverage)}, importance ${importanceLabel(importance)}`,
    })),
    formula: journeyFormula(stages) ?? 'Unknown: no demand is known at any stage',
    evidence: evidenceSentence(used.map(({ demand }) => demand.evidence)),
  };
}

/** “0.75 × 0.80 + 0.25 × 0.20 = 0.65”. */
function demandSum(cell: Cell): string {
  if (cell.demand === null) return 'unknown, as no usage is known';
  const weights = cell.inputs.map(({ weight }) => weight);
  const usages = cell.inputs.map(({ demand }) => demand.usage);
  const { parts, sign, result } = trueSum(
    [...weights, ...usages],
    (all) => added(weights.map((_, index) => (all[index] ?? 0) * (all[index + weights.length] ?? 0))),
    { least: 2 },
  );
  const terms = weights.map((_, index) => `${parts[index]} × ${parts[index + weights.length]}`);
  return `${terms.join(' + ')} ${sign} ${result}`;
}

function inputLabel(document: JourneyDocument, demand: Demand, weight: number): string {
  const scope = demand.stageId === null ? 'all stages' : 'this stage';
  return demand.segmentId === null
    ? `Estimate of the channel’s use, ${scope}`
    : `${nameOf(document.segments, demand.segmentId)}, ${percent(weight)} of those with a value, ${scope}`;
}

/** “0.80, measured, 412 asked, 2025-03-01, Spring survey”. */
function inputValue({ usage, evidence, sampleSize, observedOn, source }: Demand): string {
  const parts = [amount(usage), evidenceLabels[evidence].toLowerCase()];
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
