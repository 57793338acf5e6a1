import type { Cell } from '../../../domain/coverage/types';
import type { Channel } from '../../../domain/model/channel';
import { type Presence, presenceId } from '../../../domain/model/presence';
import { byOrder } from '../../../domain/order';
import { EDGE, FRAME_HEIGHT, type Frame } from '../frame/frame';
import { nameOr } from '../slides';

/** A channel of a stage, as the slide lists it. */
export interface ChannelRow {
  readonly id: string;
  readonly name: string;
  readonly level: Presence['level'];
  /** 0–1: how many customers use it here; 0 where nobody has said. */
  readonly demand: number;
}

export interface ChannelRows {
  readonly rows: readonly ChannelRow[];
  /** How many had to be left out. */
  readonly rest: number;
  /** Units: of the heading and all rows. */
  readonly height: number;
}

/** Units. */
export const ROW = { height: 50, heading: 44 } as const;
export const COLUMNS = 2;
/** Lines of channels on a projector; a higher screen holds more. */
const LINES = 4;

interface Source {
  readonly stageId: string;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly presences: ReadonlyMap<string, Presence>;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The channels attached to a stage in their order; where they are too many, those that customers use most. */
export function channelRows({ stageId, channels, presences, cells }: Source, frame: Frame): ChannelRows {
  const all = [...presences.values()]
    .filter((presence) => presence.stageId === stageId)
    .sort(byOrder)
    .map(({ id, channelId, level }) => ({
      id,
      name: nameOr(channels.get(channelId)?.name ?? '', 'Untitled channel'),
      level,
      demand: cells.get(presenceId(stageId, channelId))?.demand ?? 0,
    }));
  const room = COLUMNS * (LINES + Math.floor((frame.height - FRAME_HEIGHT) / (EDGE.line * 2)));
  const isTooMany = all.length > room;
  // The last place then says how many are left out.
  const chosen = new Set([...all].sort((a, b) => b.demand - a.demand).slice(0, isTooMany ? room - 1 : room));
  const rows = all.filter((row) => chosen.has(row));
  const rest = all.length - rows.length;
  const lines = Math.max(1, Math.ceil((rows.length + (rest > 0 ? 1 : 0)) / COLUMNS));
  return { rows, rest, height: ROW.heading + lines * ROW.height };
}
