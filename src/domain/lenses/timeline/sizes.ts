/** The sizes of the time line, in px. */

/** The axis: its middle from the top of its lane, half the length of a tick, and the room above links and cards. */
export const AXIS = { y: 14, tick: 5, height: 28 } as const;
/** From the top of a card to the middle of the links between it and its neighbours. */
export const LEVEL = 30;
/** Room for cards with their button, and for channels: nothing below moves while most titles are typed. */
export const LEAST = { touchpoints: 168, channels: 90 } as const;
