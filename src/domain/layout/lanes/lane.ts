import type { JourneyDocument } from '../../document';
import type { RowOf } from '../../model/tables';
import type { CardTable } from '../mapLayout';

/** How a card looks to the layout. `height` in px, border included. */
export interface CardText {
  readonly lines: readonly string[];
  readonly height: number;
}

export type CardRow = RowOf<CardTable>;

/** A row of the map: one file beside this and one line in `index.ts`. */
export interface Lane {
  /** Lower-case words with dashes; never changes once released. */
  readonly id: string;
  readonly label: string;
  /** The table whose rows are its cards. */
  readonly table: CardTable;
  /** What the button at the end of each cell says. */
  readonly adderLabel: string;
  /** px between two cards of a cell. */
  readonly gap: number;
  /** Links run above and below this lane, so it keeps space for them. */
  readonly hasLinks: boolean;
  /** Its rows by stage, in order. Memoised by the table's identity. */
  rowsByStage(document: JourneyDocument): ReadonlyMap<string, readonly CardRow[]>;
  /** Memoised by the identity of what it reads. */
  measure(document: JourneyDocument, row: CardRow): CardText;
}

interface LaneDefinition<T extends CardTable> extends Omit<Lane, 'table' | 'rowsByStage' | 'measure'> {
  readonly table: T;
  rowsByStage(document: JourneyDocument): ReadonlyMap<string, readonly RowOf<T>[]>;
  measure(document: JourneyDocument, row: RowOf<T>): CardText;
}

export function defineLane<T extends CardTable>(lane: LaneDefinition<T>): Lane {
  return lane as unknown as Lane;
}
