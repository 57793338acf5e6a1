import { EDGE, edgeOf, type Frame, isNarrow } from '../frame/frame';

/** Units of the head above the rows, if it is stacked and if it is not, and what lies below either. */
export const HEAD = { stacked: 412, wide: 270, below: 20 } as const;

const GAP = 12;
/** The lowest row that holds a name, and the highest that does not look empty. */
const LOWEST = 60;
const HIGHEST = 148;
/** A frame lower than this has no room for columns below its head. */
const SHORT = 900;
/** The narrowest row beside another. */
const NARROWEST = 320;

/** Stages as rows one below the other, for a screen on which columns would have no room. */
export interface Rows {
  /** How many rows stand side by side. */
  readonly abreast: number;
  /** Units. */
  readonly top: number;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  /** How many stages there is room for. */
  readonly shown: number;
}

/** The rows of so many stages; null where the frame has room for columns. */
export function rowsOf(frame: Frame, count: number): Rows | null {
  const narrow = isNarrow(frame);
  if (!narrow && frame.height >= SHORT) return null;
  const { side, top: edge } = edgeOf(frame);
  const top = edge + (narrow ? HEAD.stacked : HEAD.wide) + HEAD.below;
  const room = frame.height - top - EDGE.line - 20;
  const whole = frame.width - 2 * side;
  const fitting = Math.max(1, Math.floor((room + GAP) / (LOWEST + GAP)));
  const most = Math.max(1, Math.floor((whole + GAP) / (NARROWEST + GAP)));
  const abreast = Math.min(most, Math.max(1, Math.ceil(count / fitting)));
  const rows = Math.max(1, Math.min(fitting, Math.ceil(count / abreast)));
  return {
    abreast,
    top,
    gap: GAP,
    width: (whole - GAP * (abreast - 1)) / abreast,
    height: Math.min(HIGHEST, (room - GAP * (rows - 1)) / rows),
    shown: Math.min(count, rows * abreast),
  };
}
