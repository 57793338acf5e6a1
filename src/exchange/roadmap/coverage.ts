import { cellAt } from '../../domain/coverage/cells';
import type { Analysis, Cell } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { inOrder } from '../../domain/order';
import { roundedScore, roundedShare } from './rounded';
import type { Roadmap } from './schema';

type Coverage = Roadmap['coverage'];

/** Coverage now and planned, and the cells with all that went into them. */
export function coverageSection(document: JourneyDocument, analysis: Analysis): Coverage {
  const stages = inOrder(document.stages.values());
  const channels = inOrder(document.channels.values());
  const { planned, plannedByHorizon } = analysis;
  const cells = stages.flatMap((stage) =>
    channels.map((channel) => cellAt(analysis.cells, { stageId: stage.id, channelId: channel.id })),
  );
  return {
    journey: {
      current: figure(analysis.coverage),
      planned: figure(planned.coverage),
      plannedByHorizon: {
        now: figure(plannedByHorizon.now.coverage),
        next: figure(plannedByHorizon.next.coverage),
        later: figure(plannedByHorizon.later.coverage),
      },
    },
    stages: stages.map(({ id }) => ({
      stageId: id,
      current: figure(analysis.stages.get(id)?.coverage ?? null),
      planned: figure(planned.stages.get(id)?.coverage ?? null),
    })),
    cells: cells
      .filter((cell): cell is Cell => cell !== undefined && (cell.attached || cell.inputs.length > 0))
      .map((cell) => ({
        stageId: cell.stageId,
        channelId: cell.channelId,
        demand: figure(cell.demand),
        evidence: cell.evidence,
        level: cell.isUnsaid ? null : cell.level,
        presence: cell.presence,
        opportunity: cell.opportunity === null ? null : roundedScore(cell.opportunity),
        band: cell.band,
        overServed: cell.overServed,
        inputs: inputsOf(document, cell),
      })),
  };
}

function inputsOf(document: JourneyDocument, cell: Cell): Coverage['cells'][number]['inputs'] {
  const places = new Map(inOrder(document.segments.values()).map(({ id }, index) => [id, index]));
  const place = (segmentId: string | null) =>
    segmentId === null ? places.size : (places.get(segmentId) ?? places.size);
  return [...cell.inputs]
    .sort((a, b) => place(a.demand.segmentId) - place(b.demand.segmentId))
    .map(({ demand, weight }) => ({
      segmentId: demand.segmentId,
      usage: demand.usage,
      weight: roundedShare(weight),
      evidence: demand.evidence,
      sampleSize: demand.sampleSize,
      source: demand.source,
      observedOn: demand.observedOn,
    }));
}

function figure(share: number | null): number | null {
  return share === null ? null : roundedShare(share);
}
