import { bottom, type Rect } from '../../layout/geometry';
import { channelsLane, presenceText } from '../../layout/lanes/channels';
import type { Lane } from '../../layout/lanes/lane';
import { touchpointsLane, touchpointText } from '../../layout/lanes/touchpoints';
import { adderKey, type CardTable, type CellBox, cardKey, ghostKey } from '../../layout/mapLayout';
import { ADDER_HEIGHT, CARD_GAP, GHOST } from '../../layout/metrics';
import type { Channel } from '../../model/channel';
import type { Presence } from '../../model/presence';
import { createKeeper, isSameList } from '../kept';
import { insideSlot, type Section } from './slots';

type Keeper = ReturnType<typeof createKeeper>;

/** A cell before its lane has a height, and where the lowest of what stands in it ends. */
export type Cell = Omit<CellBox, 'rect'> & { readonly foot: number };

/** Makes what makes a cell anew only where what it is made from is not what it was: most stages are not being edited. */
export function createCells() {
  const known = new Map<string, { inputs: readonly unknown[]; cell: Cell; keep: Keeper }>();
  return (stageId: string, inputs: readonly unknown[], make: (keep: Keeper) => Cell): Cell => {
    const last = known.get(stageId);
    if (last && isSameList(last.inputs, inputs)) return last.cell;
    const keep = last?.keep ?? createKeeper();
    const cell = make(keep);
    keep.turn();
    known.set(stageId, { inputs, cell, keep });
    return cell;
  };
}

/** The touchpoints of a stage: listed in the order of the stage, standing in path order, and the button under the last. */
export function touchpointsOf(
  { stage, rows, inTime, first }: Section,
  column: number,
  top: number,
  keep: Keeper,
): Cell {
  const slots = new Map(inTime.map(({ id }, i) => [id, first + i]));
  const cards = rows.map((row, index) => {
    const { lines, height } = touchpointText(row);
    const { id, stageId } = row;
    const rect = { ...insideSlot(slots.get(id) ?? first), y: top, height };
    const laneId = touchpointsLane.id;
    const placed = { key: cardKey('touchpoints', id), table: 'touchpoints', id, stageId, laneId, lines, rect } as const;
    return keep.card(placed, { column, index, count: rows.length });
  });
  const last = inTime.at(-1);
  const y = last ? top + touchpointText(last).height + CARD_GAP.touchpoints : top;
  const adder = { ...insideSlot(first + Math.max(0, rows.length - 1)), y, height: ADDER_HEIGHT };
  return cellOf(touchpointsLane, 'touchpoints', stage.id, column, { cards, ghosts: [], adder });
}

interface Attached {
  /** In the order of the stage. */
  readonly rows: readonly Presence[];
  readonly channels: ReadonlyMap<string, Channel>;
  /** Channels in use that are not attached; null stands for those that are not shown. */
  readonly unattended: readonly (string | null)[] | undefined;
}

/** The channels of a stage side by side beneath its touchpoints, then those that could be attached, then the button. */
export function channelsOf(section: Section, column: number, top: number, attached: Attached, keep: Keeper): Cell {
  const { rows, channels, unattended = [] } = attached;
  const { id: stageId } = section.stage;
  const texts = rows.map(({ channelId }) => presenceText(channels.get(channelId)));
  const heights = [...texts.map(({ height }) => height), ...unattended.map(() => GHOST.height), ADDER_HEIGHT];
  const rects = inRows(heights, section, top);
  const laneId = channelsLane.id;
  const cards = rows.flatMap(({ id }, index) => {
    const [rect, text] = [rects[index], texts[index]];
    if (!rect || !text) return [];
    const { lines } = text;
    const placed = { key: cardKey('presences', id), table: 'presences', id, stageId, laneId, lines, rect } as const;
    return keep.card(placed, { column, index, count: rows.length });
  });
  const ghosts = unattended.flatMap((channelId, i) => {
    const rect = rects[rows.length + i];
    return rect ? keep.ghost({ key: ghostKey(stageId, channelId), stageId, channelId, rect }) : [];
  });
  const adder = rects.at(-1) ?? { ...insideSlot(section.first), y: top, height: ADDER_HEIGHT };
  return cellOf(channelsLane, 'presences', stageId, column, { cards, ghosts, adder });
}

function cellOf(
  { id: laneId, adderLabel = '' }: Lane,
  table: CardTable,
  stageId: string,
  column: number,
  inside: Pick<Cell, 'cards' | 'ghosts' | 'adder'>,
): Cell {
  const { cards, ghosts, adder } = inside;
  const foot = Math.max(bottom(adder), ...[...cards, ...ghosts].map(({ rect }) => bottom(rect)));
  return { key: adderKey(laneId, stageId), stageId, laneId, table, adderLabel, column, ...inside, foot };
}

/**
 * Places for boxes of these heights (px), from left to right in the slots of a stage and row under row from `top` on; a
 * row is as high as the highest box in it.
 */
function inRows(heights: readonly number[], { first, slots }: Section, top: number): Rect[] {
  let y = top;
  let tallest = 0;
  return heights.map((height, i) => {
    const place = i % slots;
    if (place === 0 && i > 0) {
      y += tallest + CARD_GAP.channels;
      tallest = 0;
    }
    tallest = Math.max(tallest, height);
    return { ...insideSlot(first + place), y, height };
  });
}
