/** The sizes of the metro, in px. */

/** From the left edge of a stage: room for links that change lines (a gutter), a station, its name. One station after the other. */
export const SLOT = 138;
/** The gutter of a slot: its middle from the slot's left, and how far apart links run in it, of which there are so many. */
export const GUTTER = { middle: 9, pitch: 4, places: 3 } as const;
/** A station: the middle of its mark in its box. */
export const STATION = { x: 12, y: 13, radius: 9 } as const;
/** Its box, which holds its mark and its name: from the slot's left, and its width. */
export const STATION_BOX = { x: 18, width: 118 } as const;
/** Its name, under the mark. */
export const STATION_NAME = { width: 114, gap: 3, maxLines: 3 } as const;
/** What says which line this is, above the line where it comes into a stage. */
export const PLATE = { x: 18, width: 118, height: 26, gap: 14, tile: 16, padding: 5, maxLines: 2 } as const;
/** Behind the last slot of a stage: the ticks of the level. */
export const TICKS = { width: 30, inset: 8, pitch: 5 } as const;
/** Between two stages, where lines change their track. */
export const STAGE_GAP = 56;
/** A track: room above the line for a plate, and from line to line, with the longest name: nothing moves while one types. */
export const TRACK = { above: 44, pitch: 114 } as const;
/** How wide a line is drawn: without demand, and by how much more where all customers use it. */
export const LINE = { least: 5, demand: 15 } as const;
/** The name of a line on its plate. */
export const PLATE_TYPE = { size: 11, lineHeight: 12, weight: 560 } as const;
