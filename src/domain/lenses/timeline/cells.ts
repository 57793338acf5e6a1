import { channelsLane, presenceText } from '../../layout/lanes/channels';
import { touchpointsLane, touchpointText } from '../../layout/lanes/touchpoints';
import { adderKey, type CellBox, cardKey, ghostKey } from '../../layout/mapLayout';
import { ADDER_HEIGHT, CARD_GAP, GHOST } from '../../layout/metrics';
import type { Channel } from '../../model/channel';
import type { Presence } from '../../model/presence';
import type { createKeeper } from '../kept';
import { inRows } from './rowsOfBoxes';
import { insideSlot, type Section } from './slots';

type Keeper = ReturnType<typeof createKeeper>;

/** A cell before its lane has a height. */
type Cell = Omit<CellBox, 'rect'>;

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
  return {
    ...cellOf(touchpointsLane.id, stage.id, column),
    cards,
    ghosts: [],
    adder: { ...insideSlot(first + Math.max(0, rows.length - 1)), y, height: ADDER_HEIGHT },
  };
}

interface Attached {
  /** In the order of the stage. */
  readonly rows: readonly Presence[];
  readonly channels: ReadonlyMap<string, Channel>;
  /** Channels in use that are not attached; null stands for those that are not shown. */
  readonly unattended: readonly (string | null)[];
}

/** The channels of a stage side by side beneath its touchpoints, then those that could be attached, then the button. */
export function channelsOf(section: Section, column: number, top: number, attached: Attached, keep: Keeper): Cell {
  const { rows, channels, unattended } = attached;
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
  return { ...cellOf(laneId, stageId, column), cards, ghosts, adder };
}

function cellOf(laneId: string, stageId: string, column: number) {
  return { key: adderKey(laneId, stageId), stageId, laneId, column };
}
