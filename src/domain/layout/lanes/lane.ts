import type { JourneyDocument } from '../../document';
import type { Stage } from '../../model/stage';
import type { TableName } from '../../model/tables';
import type { Touchpoint } from '../../model/touchpoint';
import type { SceneItem } from '../../scene/items';
import type { CellBox } from '../mapLayout';

/** A document as far as somebody has said to read it. */
export type Read<R extends TableName> = Pick<JourneyDocument, R>;

/** What a lane is laid out from. */
export interface LaneContext<R extends TableName = TableName> {
  /** The tables that the lane reads, and no others: one that it does not name is not there. */
  readonly document: Read<R>;
  /** From left to right. */
  readonly stages: readonly Stage[];
  /** Its upper edge. */
  readonly y: number;
  /** px that links need above and below its cards; 0 in a lane without links. */
  readonly strips: { readonly over: number; readonly under: number };
}

export interface LaneLayout {
  readonly height: number;
  /** A cell for each stage in a lane of cards, none in one that is only drawn. */
  readonly cells: readonly CellBox[];
  /** What is drawn on its ground besides cards, for the canvas and for every picture. */
  readonly items: readonly SceneItem[];
  /** What `items` say, in words; for lanes that have some. */
  readonly description?: string;
  /** y of the innermost links above and below its cards. */
  readonly frame?: { readonly over: number; readonly under: number };
}

/** A row of the map: one file beside this and one line in `index.ts`. */
export interface Lane {
  /** Lower-case words with dashes; never changes once released. */
  readonly id: string;
  readonly label: string;
  /** The tables that it is laid out from, all of them: it is laid out anew when one of these changes, and is given no other. */
  readonly reads: readonly TableName[];
  /** Links run above and below this lane, so it keeps space for them. */
  readonly hasLinks?: boolean;
  /** Of a lane with links that has no more than some touchpoints: which. */
  holds?(row: Touchpoint): boolean;
  /** What the button at the end of each of its cells says. */
  readonly adderLabel?: string;
  /** One and many of its cards, where they are counted. */
  readonly noun?: readonly [one: string, many: string];
  /**
   * Makes what lays the lane out; null while there is nothing to show. What that keeps from one document to the next is
   * of one layout only: two documents side by side do not take it from each other.
   */
  createLayOut(): (context: LaneContext) => LaneLayout | null;
}

interface LaneDefinition<R extends TableName> extends Omit<Lane, 'reads' | 'createLayOut'> {
  readonly reads: readonly R[];
  createLayOut(): (context: LaneContext<R>) => LaneLayout | null;
}

export function defineLane<const R extends TableName>(lane: LaneDefinition<R>): Lane {
  return lane;
}
