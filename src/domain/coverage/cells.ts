import { presenceAt } from '../combinations';
import type { JourneyDocument } from '../document';
import { type PresenceLevel, presenceId } from '../model/presence';
import type { TableName } from '../model/tables';
import { inOrder } from '../order';
import { demandAt, demandFor } from './demand';
import { derive } from './derive';
import { createKeeper } from './kept';
import { bandOf, opportunityScore } from './opportunity';
import type { Cell, Cells } from './types';

/** The tables that coverage is computed from. */
export const coverageTables = [
  'stages',
  'channels',
  'segments',
  'demands',
  'presences',
] as const satisfies readonly TableName[];

/** The highest presence level: P = level / 4. */
const TOP_LEVEL = 4;

/** P, 0–1. */
export function presenceShare(level: PresenceLevel): number {
  return level / TOP_LEVEL;
}

const keepCells = createKeeper<Cell>();

/** Every stage × channel; stage by stage in map order, channels in theirs. */
export const cellsOf = derive(coverageTables, (document: JourneyDocument): Cells => {
  const channels = inOrder(document.channels.values()).map(({ id }) => ({ id, demand: demandFor(document, id) }));
  const cells = new Map<string, Cell>();
  for (const stage of inOrder(document.stages.values())) {
    for (const channel of channels) {
      const key = presenceId(stage.id, channel.id);
      const attached = presenceAt(document, stage.id, channel.id);
      const level = attached?.level ?? 0;
      const presence = presenceShare(level);
      const figure = demandAt(channel.demand, stage.id);
      const { demand } = figure;
      const opportunity = demand === null ? null : opportunityScore(demand, presence);
      cells.set(key, {
        stageId: stage.id,
        channelId: channel.id,
        demand,
        evidence: figure.evidence,
        inputs: figure.inputs,
        attached: attached !== undefined,
        level,
        isUnsaid: attached !== undefined && attached.level === null,
        presence,
        opportunity,
        band: opportunity === null ? null : bandOf(opportunity),
        overServed: demand !== null && presence > demand,
      });
    }
  }
  return keepCells(cells);
});

/**
 * The cell of a stage and a channel, such as where a presence stands: never by the presence's own id, which it keeps from
 * the stage where it was attached first.
 */
export function cellAt(
  cells: Cells,
  { stageId, channelId }: { readonly stageId: string; readonly channelId: string },
): Cell | undefined {
  return cells.get(presenceId(stageId, channelId));
}
