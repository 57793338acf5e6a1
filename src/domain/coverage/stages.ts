import type { JourneyDocument } from '../document';
import type { PresenceLevel } from '../model/presence';
import { weightOf } from '../model/stage';
import { inOrder } from '../order';
import { cellsOf, coverageTables, presenceShare } from './cells';
import { derive } from './derive';
import { createKeeper } from './kept';
import { steady } from './steady';
import type { CoverageResult, StageCoverage } from './types';

/**
 * Coverage at today's levels, each raised to what `raised` holds for its cell (keyed by `presenceId`; never lowered).
 * Stage: Σ D·P / Σ D over the channels, unknown without demand. Journey: the mean of the known ones weighted by importance,
 * also one that nobody has said (`weightOf`).
 */
export function coverageWith(document: JourneyDocument, raised: ReadonlyMap<string, PresenceLevel>): CoverageResult {
  const sums = new Map<string, { demand: number; served: number }>();
  const order = inOrder(document.stages.values());
  for (const { id } of order) sums.set(id, { demand: 0, served: 0 });
  for (const [key, cell] of cellsOf(document)) {
    const sum = sums.get(cell.stageId);
    if (!sum) continue;
    const promised = raised.get(key);
    const presence = promised === undefined ? cell.presence : Math.max(cell.presence, presenceShare(promised));
    sum.demand += cell.demand ?? 0;
    sum.served += (cell.demand ?? 0) * presence;
  }

  const stages = new Map<string, StageCoverage>();
  let weights = 0;
  let weighted = 0;
  for (const stage of order) {
    const { id } = stage;
    const { demand, served } = sums.get(id) ?? { demand: 0, served: 0 };
    const coverage = demand > 0 ? steady(served / demand) : null;
    stages.set(id, { stageId: id, demand: steady(demand), served: steady(served), coverage });
    if (demand > 0) {
      weights += weightOf(stage);
      weighted += weightOf(stage) * (served / demand);
    }
  }
  return { coverage: weights > 0 ? steady(weighted / weights) : null, stages };
}

const keepStages = createKeeper<StageCoverage>();

/** Coverage as it is today. */
export const coverageOf = derive(coverageTables, (document): CoverageResult => {
  const { coverage, stages } = coverageWith(document, new Map());
  return { coverage, stages: keepStages(stages) };
});
