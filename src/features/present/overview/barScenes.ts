import type { Presence } from '../../../domain/model/presence';
import type { Touchpoint } from '../../../domain/model/touchpoint';
import { presenceBar, touchpointBar } from '../../../domain/scene/bars';
import type { Scene } from '../../../domain/scene/items';
import { type Bars, LANE_GAP } from './columns';

/** Bars lower than this are too low for a face. */
const FACE_FROM = 22;
const ROW_GAP = 4;
const BETWEEN = 14;

interface Cards {
  readonly touchpoints: readonly Touchpoint[];
  readonly presences: readonly Presence[];
}

/**
 * The cards of a stage as bars under each other, in units. As on the map: a lane is as high in every column, so that the
 * next one begins at one line.
 */
export function columnScene({ touchpoints, presences }: Cards, bars: Bars, width: number): Scene {
  const { touchpoint, presence, gap } = bars;
  const shown = presences.slice(0, bars.presences);
  const lane = bars.touchpoints * (touchpoint + gap) + LANE_GAP;
  const place = (index: number, height: number, top = 0) => ({ x: 0, y: top + index * (height + gap), width, height });
  return {
    width,
    height: lane + shown.length * (presence + gap),
    items: [
      ...touchpoints
        .slice(0, bars.touchpoints)
        .flatMap((row, i) => touchpointBar(row, place(i, touchpoint), touchpoint >= FACE_FROM)),
      ...shown.flatMap((row, i) => presenceBar(row, place(i, presence, lane))),
    ],
  };
}

/** The cards of a stage as bars beside each other, at most as wide as high; narrower the more there are. In units. */
export function rowScene({ touchpoints, presences }: Cards, bar: number, room: number): Scene {
  const count = touchpoints.length + presences.length;
  const width = Math.min(bar + 2, (room - BETWEEN - ROW_GAP * count) / Math.max(1, count));
  const pitch = width + ROW_GAP;
  const second = touchpoints.length * pitch + BETWEEN + ROW_GAP;
  const low = bar * 0.6;
  return {
    width: room,
    height: bar,
    items: [
      ...touchpoints.flatMap((row, i) => touchpointBar(row, { x: i * pitch, y: 0, width, height: bar }, false)),
      ...presences.flatMap((row, i) =>
        presenceBar(row, { x: second + i * pitch, y: (bar - low) / 2, width, height: low }),
      ),
    ],
  };
}
