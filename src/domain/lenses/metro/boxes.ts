import { type Rect, right } from '../../layout/geometry';
import { channelsLane } from '../../layout/lanes/channels';
import { touchpointsLane } from '../../layout/lanes/touchpoints';
import { cardKey, type GhostBox } from '../../layout/mapLayout';
import { PROMISE_TYPE } from '../../layout/metrics';
import { clampLines, wrapText } from '../../layout/wrapText';
import type { Channel } from '../../model/channel';
import type { Touchpoint } from '../../model/touchpoint';
import type { Placed } from '../kept';
import type { MetroLine, Section } from './lines';
import { PLATE, PLATE_TYPE, SLOT, STATION, STATION_BOX, STATION_NAME } from './sizes';

/** The text under a station. */
const NAME_TYPE = PROMISE_TYPE;

/** A touchpoint in its slot, on the line at `y`. */
export function stationOf(
  row: Touchpoint,
  column: Rect,
  slots: ReadonlyMap<string, number>,
  y: number,
  isInterchange: boolean,
): Placed {
  const lines = nameOf(row);
  const { id, stageId } = row;
  return {
    key: cardKey('touchpoints', id),
    table: 'touchpoints',
    id,
    stageId,
    laneId: touchpointsLane.id,
    look: isInterchange ? 'interchange' : 'station',
    lines,
    rect: {
      x: column.x + (slots.get(id) ?? 0) * SLOT + STATION_BOX.x,
      y: y - STATION.y,
      width: STATION_BOX.width,
      height: STATION.y + STATION.radius + STATION_NAME.gap + Math.max(1, lines.length) * NAME_TYPE.lineHeight,
    },
  };
}

/** Where a line begins its plate is the first: its name is read from far, too, where it may be as long as the line. */
export function plateLook(
  line: MetroLine,
  column: number,
  columns: readonly Rect[],
): Pick<Placed, 'look' | 'room'> & Pick<GhostBox, 'look'> {
  if (line.columns.includes(column - 1)) return { look: 'plate' };
  let last = column;
  while (line.columns.includes(last + 1)) last += 1;
  const [from, to] = [columns[column], columns[last]];
  return { look: 'first-plate', room: from && to ? right(to) - from.x - PLATE.x : PLATE.width };
}

/** Above the line at `y`, where it comes into the stage. */
export function plateRect(column: Rect, y: number): Rect {
  return { x: column.x + PLATE.x, y: y - PLATE.gap - PLATE.height, width: PLATE.width, height: PLATE.height };
}

/** What is attached at a stage, as the plate of its line. */
export function plateOf(
  line: MetroLine,
  { presence, stageId, column }: Section,
  columns: readonly Rect[],
  y: number,
): Placed {
  const { channel } = line;
  const id = presence?.id ?? '';
  return {
    key: cardKey('presences', id),
    table: 'presences',
    id,
    stageId,
    laneId: channelsLane.id,
    ...plateLook(line, column, columns),
    lines: channel ? plateLines(channel) : [],
    rect: plateRect(columns[column] as Rect, y),
  };
}

const names = new WeakMap<Touchpoint, readonly string[]>();

function nameOf(row: Touchpoint): readonly string[] {
  let lines = names.get(row);
  if (!lines) {
    const { width, maxLines } = STATION_NAME;
    lines = clampLines(wrapText(row.title.replace(/\s+/g, ' ').trim(), width, NAME_TYPE), maxLines, width, NAME_TYPE);
    names.set(row, lines);
  }
  return lines;
}

const plates = new WeakMap<Channel, readonly string[]>();

function plateLines(channel: Channel): readonly string[] {
  let lines = plates.get(channel);
  if (!lines) {
    const width = PLATE.width - 3 * PLATE.padding - PLATE.tile;
    lines = clampLines(
      wrapText(channel.name.replace(/\s+/g, ' ').trim(), width, PLATE_TYPE),
      PLATE.maxLines,
      width,
      PLATE_TYPE,
    );
    plates.set(channel, lines);
  }
  return lines;
}
