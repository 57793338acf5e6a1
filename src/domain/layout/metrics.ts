import type { TypeSize } from './textWidth';

/** The sizes of the map, in px. The canvas writes the same ones into its CSS; nothing is measured in the DOM. */
export const CARD_TYPE: TypeSize = { size: 13, lineHeight: 18, weight: 450 };
export const NAME_TYPE: TypeSize = { size: 16, lineHeight: 20, weight: 620 };
export const PROMISE_TYPE: TypeSize = { size: 12, lineHeight: 16, weight: 420 };
export const LABEL_TYPE: TypeSize = { size: 11, lineHeight: 14, weight: 420 };

/** Cards of a column are as wide as the column without its padding. */
export const CARD_WIDTH = 192;
export const COLUMN_PADDING = 10;
export const COLUMN_WIDTH = CARD_WIDTH + 2 * COLUMN_PADDING;
/** Between columns, where links run. */
export const COLUMN_GAP = 16;
/** Left of the first column and right of the last, so that links find a way round. */
export const MARGIN = 32;

/** The left edge of a column; 0 = first stage. */
export function columnX(column: number): number {
  return MARGIN + column * (COLUMN_WIDTH + COLUMN_GAP);
}

/** A touchpoint: its title, and under it a row of signs. Border included. */
export const TOUCHPOINT = { padding: 10, paddingBlock: 9, signsGap: 7, signs: 18, maxLines: 8 } as const;
/** A channel at a stage: its name in up to two lines beside its monogram; at the right its figures, one over the other. */
export const PRESENCE = { padding: 6, height: 42, monogram: 20, nameGap: 6, dots: 46, maxLines: 2 } as const;
export const CARD_GAP = { touchpoints: 12, channels: 6 } as const;

/** A channel that customers use and that is not attached: lower than those that are. */
export const GHOST = { height: 28, gap: 6 } as const;

export const ADDER_HEIGHT = 28;
export const LANE_PADDING = 12;
/** Room in a lane with few cards or none: enough to see where there will be some, so that a blank map fills the window. */
export const LANE_MIN = { touchpoints: 300, channels: 144 } as const;
/** Between two lanes. */
export const LANE_GAP = 12;

/** A stage's head: the line with its station, name, promise, importance. The ring of coverage stands at its right. */
export const HEADER = {
  top: 40,
  padding: 12,
  ring: 38,
  maxNameLines: 2,
  promiseGap: 4,
  maxPromiseLines: 3,
  foot: 28,
} as const;
export const ADD_STAGE_WIDTH = 32;

/** Distance between neighbouring links that run side by side. */
export const TRACK_PITCH = 8;
/** Tracks of a strip: more links than these share them, or the strip would push the cards out of sight. */
export const MAX_TRACKS = 16;
export const SLOT_PITCH = 5;
/** Slots of a gutter: more links than these share them. */
export const SLOTS = 5;
export const CORNER = 8;
