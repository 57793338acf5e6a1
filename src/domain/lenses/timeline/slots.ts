import type { Rect } from '../../layout/geometry';
import { CARD_WIDTH, COLUMN_GAP, COLUMN_PADDING, COLUMN_WIDTH, columnX } from '../../layout/metrics';
import type { Stage } from '../../model/stage';
import type { Touchpoint } from '../../model/touchpoint';
import { isSameList } from '../kept';
import { pathOrder } from './pathOrder';

// A slot is as wide as a stage of the lens “Stages” and as far from the next: links find the gutters that they know.

interface Pair {
  readonly fromId: string;
  readonly toId: string;
}

type RowsOf = ReadonlyMap<string, readonly Touchpoint[]>;

const NONE: readonly Touchpoint[] = [];

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

/** Makes what puts the stages from left to right, one after the other; a stage that comes out as it was is the same object. */
export function createSections() {
  let known: readonly Section[] = [];
  return (stages: readonly Stage[], rows: RowsOf, links: ReadonlyMap<string, Pair>): readonly Section[] => {
    const linksAt = byStage(rows, links);
    let first = 0;
    known = stages.map((stage, i) => {
      const here = rows.get(stage.id) ?? NONE;
      const inTime = pathOrder(here, linksAt.get(stage.id) ?? []);
      const last = known[i];
      const isKnown = last?.stage === stage && last.first === first && last.rows === here;
      const slots = Math.max(1, here.length);
      const width = slots * (COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP;
      const rect = { x: columnX(first), y: 0, width, height: 0 };
      const section = { stage, rows: here, inTime, first, slots, rect };
      first += slots;
      return last && isKnown && isSameList(last.inTime, inTime) ? last : section;
    });
    return known;
  };
}

const slotsOf = new WeakMap<Section, readonly (readonly Touchpoint[])[]>();

/** The touchpoints of each slot: one, or none at a stage without. */
export function slotRows(sections: readonly Section[]): (readonly Touchpoint[])[] {
  return sections.flatMap((section) => {
    const slots = slotsOf.get(section) ?? (section.inTime.length === 0 ? [NONE] : section.inTime.map((row) => [row]));
    slotsOf.set(section, slots);
    return slots;
  });
}

/** The left edge of what stands in a slot, and how wide that may be. */
export function insideSlot(slot: number): Pick<Rect, 'x' | 'width'> {
  return { x: columnX(slot) + COLUMN_PADDING, width: CARD_WIDTH };
}

/** The links of which both ends are in a stage. */
function byStage(rows: RowsOf, links: ReadonlyMap<string, Pair>): ReadonlyMap<string, readonly Pair[]> {
  const stageOf = new Map<string, string>();
  for (const [stageId, list] of rows) for (const { id } of list) stageOf.set(id, stageId);
  const found = new Map<string, Pair[]>();
  for (const link of links.values()) {
    const stageId = stageOf.get(link.fromId);
    if (stageId === undefined || stageId !== stageOf.get(link.toId)) continue;
    const list = found.get(stageId);
    if (list) list.push(link);
    else found.set(stageId, [link]);
  }
  return found;
}
