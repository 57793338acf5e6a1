import type { Rect } from '../../../domain/layout/geometry';
import { EDGE, type Frame } from '../frame/frame';

/** Where the picture of the map begins on the overview, in units from the top. */
const PICTURE_TOP = 344;
const GAP = 16;
/** Stages in one row before a second one is begun, and the narrowest column that still holds a word. */
const ROW = 9;
const NARROWEST = 156;

/**
 * A column per stage, in the order of the map: in one row, or in as many as keep every column readable. Stages beyond
 * what the screen holds have none. In units of the frame.
 */
export function columnsOf(frame: Frame, count: number): readonly Rect[] {
  const width = frame.width - 2 * EDGE.side;
  const height = frame.height - PICTURE_TOP - EDGE.line - 16;
  const most = Math.floor((width + GAP) / (NARROWEST + GAP));
  const row = Math.min(ROW, most);
  const rows = Math.max(1, Math.ceil(count / row) > 2 ? Math.ceil(count / most) : Math.ceil(count / row));
  const shownRows = Math.min(rows, 3);
  const perRow = Math.min(most, Math.ceil(count / rows));
  const columnWidth = (width - GAP * (perRow - 1)) / perRow;
  const rowHeight = (height - GAP * (shownRows - 1)) / shownRows;
  return Array.from({ length: Math.min(count, perRow * shownRows) }, (_, index) => ({
    x: EDGE.side + (index % perRow) * (columnWidth + GAP),
    y: PICTURE_TOP + Math.floor(index / perRow) * (rowHeight + GAP),
    width: columnWidth,
    height: rowHeight,
  }));
}

/** The bars that stand for the cards of a column. In units. */
export interface Bars {
  readonly touchpoint: number;
  readonly presence: number;
  readonly gap: number;
  /** How many fit; those below are left out, so that the rest keeps its proportions. */
  readonly touchpoints: number;
  readonly presences: number;
}

const LARGEST = 50;
const SMALLEST = 14;
const BAR_GAP = 6;
/** Height of a channel's bar against a touchpoint's. */
const SLIM = 0.42;
export const LANE_GAP = 14;

/** How high bars are, alike in all columns, so that the fullest column fits into `height` units. */
export function barsOf(height: number, touchpoints: number, presences: number): Bars {
  const gaps = (touchpoints + presences) * BAR_GAP + LANE_GAP;
  const unit = (height - gaps) / Math.max(1, touchpoints + presences * SLIM);
  const touchpoint = Math.max(SMALLEST, Math.min(LARGEST, unit));
  const presence = touchpoint * SLIM;
  const wanted = touchpoints * (touchpoint + BAR_GAP) + presences * (presence + BAR_GAP) + LANE_GAP;
  if (wanted <= height) return { touchpoint, presence, gap: BAR_GAP, touchpoints, presences };
  // Three fifths of the room for touchpoints, the rest for channels.
  const howMany = (room: number, each: number) => Math.max(0, Math.floor(room / (each + BAR_GAP)));
  const above = Math.min(touchpoints, howMany((height - LANE_GAP) * 0.6, touchpoint));
  const left = height - LANE_GAP - above * (touchpoint + BAR_GAP);
  return {
    touchpoint,
    presence,
    gap: BAR_GAP,
    touchpoints: above,
    presences: Math.min(presences, howMany(left, presence)),
  };
}
