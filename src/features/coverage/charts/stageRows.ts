import { figuresOf } from '../../../domain/coverage/figuresOf';
import { steady } from '../../../domain/coverage/steady';
import type { JourneyDocument } from '../../../domain/document';
import { amount, percent } from '../../../domain/figures';
import { inOrder } from '../../../domain/order';
import { quoted } from '../../../domain/words';

/** Demand against presence at a stage. Σ D is how many channels a customer uses there on average; the rest is in that unit. */
export interface StageRow {
  readonly id: string;
  readonly name: string;
  /** Σ D over the channels. */
  readonly demand: number;
  /** Σ D·P: the demand that presence meets today. */
  readonly met: number;
  /** What the open initiatives of the roadmap add to it. */
  readonly coming: number;
  /** Demand that neither meets. */
  readonly unmet: number;
  /** Σ P over the channels, wanted there or not. */
  readonly presence: number;
  /** 0–1; null for unknown. */
  readonly coverage: number | null;
  readonly planned: number | null;
}

/** One row per stage, in map order. */
export function stageRows(document: JourneyDocument): StageRow[] {
  const { stages, planned, cells } = figuresOf(document);
  const presence = new Map<string, number>();
  for (const cell of cells.values()) presence.set(cell.stageId, (presence.get(cell.stageId) ?? 0) + cell.presence);
  return inOrder(document.stages.values()).map(({ id, name }) => {
    const today = stages.get(id);
    const then = planned.stages.get(id);
    const demand = today?.demand ?? 0;
    const met = today?.served ?? 0;
    const reached = then?.served ?? met;
    return {
      id,
      name: name || 'Untitled',
      demand,
      met,
      coming: steady(reached - met),
      unmet: steady(demand - reached),
      presence: steady(presence.get(id) ?? 0),
      coverage: today?.coverage ?? null,
      planned: then?.coverage ?? null,
    };
  });
}

/** The stage where most demand is unmet today, in one sentence. */
export function stageTakeaway(rows: readonly StageRow[]): string {
  let widest: StageRow | null = null;
  for (const row of rows) if (row.demand - row.met > (widest ? widest.demand - widest.met : 0)) widest = row;
  if (!widest) {
    return rows.some(({ demand }) => demand > 0)
      ? 'Presence meets all the demand that is known.'
      : 'No demand is known yet: say in the matrix who uses which channel.';
  }
  const share = widest.coverage === null ? '' : ` (${percent(widest.coverage)})`;
  return `${quoted(widest.name)} has the widest gap: customers use ${amount(widest.demand)} channels there on average, and presence meets ${amount(widest.met)} of them${share}.`;
}
