import type { Rect } from '../../layout/geometry';
import { CARD_WIDTH, COLUMN_GAP, COLUMN_PADDING, COLUMN_WIDTH, columnX } from '../../layout/metrics';
import type { Stage } from '../../model/stage';
import type { Touchpoint } from '../../model/touchpoint';
import { pathOrder } from './pathOrder';

// A slot is as wide as a stage of the lens “Stages” and as far from the next: links find the gutters that they know.

/** A stage on the time line: its touchpoints in path order, each in a slot of its own; one slot where it has none. */
export interface Section {
  readonly stage: Stage;
  /** In the order of the stage. */
  readonly rows: readonly Touchpoint[];
  readonly inTime: readonly Touchpoint[];
  /** Its first slot, counted from the left of the map, and how many it has. */
  readonly first: number;
  readonly slots: number;
  /** From left to right; without a height. */
  readonly rect: Rect;
}

/** The stages from left to right, one after the other. */
export function sectionsOf(
  stages: readonly Stage[],
  rows: ReadonlyMap<string, readonly Touchpoint[]>,
  links: ReadonlyMap<string, { readonly fromId: string; readonly toId: string }>,
): Section[] {
  const linksAt = byStage(rows, links);
  let first = 0;
  return stages.map((stage) => {
    const here = rows.get(stage.id) ?? [];
    const slots = Math.max(1, here.length);
    const width = slots * (COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP;
    const inTime = pathOrder(here, linksAt.get(stage.id) ?? []);
    const section = { stage, rows: here, inTime, first, slots, rect: { x: columnX(first), y: 0, width, height: 0 } };
    first += slots;
    return section;
  });
}

/** The touchpoints of each slot: one, or none at a stage without. */
export function slotRows(sections: readonly Section[]): (readonly Touchpoint[])[] {
  return sections.flatMap(({ inTime }) => (inTime.length === 0 ? [[]] : inTime.map((row) => [row])));
}

/** The left edge of what stands in a slot, and how wide that may be. */
export function insideSlot(slot: number): Pick<Rect, 'x' | 'width'> {
  return { x: columnX(slot) + COLUMN_PADDING, width: CARD_WIDTH };
}

/** The links of which both ends are in a stage. */
function byStage<L extends { readonly fromId: string; readonly toId: string }>(
  rows: ReadonlyMap<string, readonly Touchpoint[]>,
  links: ReadonlyMap<string, L>,
): ReadonlyMap<string, readonly L[]> {
  const stageOf = new Map<string, string>();
  for (const [stageId, list] of rows) for (const { id } of list) stageOf.set(id, stageId);
  const found = new Map<string, L[]>();
  for (const link of links.values()) {
    const stageId = stageOf.get(link.fromId);
    if (stageId === undefined || stageId !== stageOf.get(link.toId)) continue;
    const list = found.get(stageId);
    if (list) list.push(link);
    else found.set(stageId, [link]);
  }
  return found;
}
