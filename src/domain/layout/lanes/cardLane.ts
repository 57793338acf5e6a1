import type { UnattendedPlaces } from '../../coverage/unattended';
import type { Stage } from '../../model/stage';
import type { RowOf, TableName } from '../../model/tables';
import { isSameRect, type Rect } from '../geometry';
import {
  adderKey,
  type CardBox,
  type CardTable,
  type CellBox,
  cardKey,
  type GhostBox,
  type Given,
  ghostKey,
} from '../mapLayout';
import { ADDER_HEIGHT, CARD_WIDTH, COLUMN_PADDING, COLUMN_WIDTH, columnX, GHOST, LANE_PADDING } from '../metrics';
import { defineLane, type Lane, type LaneContext, type LaneLayout, type Read } from './lane';
import { groupedByStage } from './rowsByStage';

/** How a card looks to the layout. `height` in px, border included. */
export interface CardText {
  readonly lines: readonly string[];
  readonly height: number;
}

export type CardRow = RowOf<CardTable>;

interface CardLaneDefinition<T extends CardTable, R extends TableName, G extends TableName> {
  readonly id: string;
  readonly label: string;
  /** The table whose rows are its cards. */
  readonly table: T;
  readonly adderLabel: string;
  readonly noun: readonly [one: string, many: string];
  /** px between two cards of a cell. */
  readonly gap: number;
  /** px of a lane with few cards or none. */
  readonly minHeight: number;
  readonly hasLinks?: boolean;
  /** What `measure` reads besides the row. */
  readonly measuresFrom: readonly R[];
  /** For a lane of some rows of its table only: which. */
  holds?(row: RowOf<T>): boolean;
  /** What a card is given that is put here. */
  readonly gives?: Given;
  /** Memoised by the identity of what it reads. */
  measure(document: Read<R>, row: RowOf<T>): CardText;
  /** Channels in use that are not attached, which stand behind the cards. */
  readonly ghosts?: { readonly reads: readonly G[]; places(document: Read<G>): UnattendedPlaces };
}

/** A lane of cards: the rows of one table, stage by stage in order, and the button that adds one. */
export function cardLane<T extends CardTable, const R extends TableName, const G extends TableName = never>(
  definition: CardLaneDefinition<T, R, G>,
): Lane {
  const { id, label, table, adderLabel, noun, hasLinks = false, measuresFrom, ghosts, holds } = definition;
  const reads: (T | R | G)[] = [table, ...measuresFrom, ...(ghosts?.reads ?? [])];
  return defineLane({
    id,
    label,
    adderLabel,
    noun,
    hasLinks,
    reads,
    createLayOut: () => {
      const rowsByStage = groupedByStage<RowOf<T>>(holds);
      const cells = createCells(definition as unknown as AnyDefinition);
      return (context): LaneLayout => {
        // Of a generic name TypeScript does not see that it is one of the tables that the lane reads.
        const rows = rowsByStage(context.document[table] as ReadonlyMap<string, RowOf<T>>);
        return cells(context as LaneContext, rows, ghosts?.places(context.document));
      };
    },
  });
}

type AnyDefinition = CardLaneDefinition<CardTable, TableName, never>;

/** Lays out the cells of one lane, and keeps every box while it would come out the same. */
function createCells(lane: AnyDefinition) {
  /** The last box of each row, and the last cell of each stage. */
  const knownCards = new WeakMap<CardRow, CardBox>();
  const knownCells = new WeakMap<Stage, CellBox>();
  /** The last cell of each list of rows, and all that it depends on besides: most cells of a map are not being edited. */
  const knownColumns = new WeakMap<
    readonly CardRow[],
    { readonly inputs: readonly unknown[]; readonly cell: CellBox }
  >();

  return (
    { document, stages, y, strips }: LaneContext,
    rows: ReadonlyMap<string, readonly CardRow[]>,
    ghosts: UnattendedPlaces | undefined,
  ): LaneLayout => {
    const top = y + LANE_PADDING + strips.over;
    const laidOut = stages.map(({ id }, column) => cellOf(rows.get(id) ?? [], id, column, ghosts?.get(id)));
    const end = Math.max(top + lane.minHeight, ...laidOut.map(({ adder }) => adder.y + adder.height));
    const height = end + strips.under + LANE_PADDING - y;
    return {
      height,
      cells: stages.map((stage, i) => {
        const cell = laidOut[i] as CellBox;
        return keptCell(stage, { ...cell, rect: { ...cell.rect, height } });
      }),
      items: [],
      frame: { over: top - 6, under: end + 10 },
    };

    function cellOf(
      cards: readonly CardRow[],
      stageId: string,
      column: number,
      unattended: readonly (string | null)[] | undefined,
    ): CellBox {
      const inputs = [column, y, top, unattended, ...lane.measuresFrom.map((table) => document[table])];
      const known = knownColumns.get(cards);
      if (known?.inputs.every((input, i) => input === inputs[i])) return known.cell;
      const x = columnX(column) + COLUMN_PADDING;
      let next = top;
      const boxes = cards.map((row, index) => {
        const { lines, height } = lane.measure(document, row);
        const rect = { x, y: next, width: CARD_WIDTH, height };
        next += height + lane.gap;
        return keptCard(row, { column, index, count: cards.length, rect, lines });
      });
      const places = ghostsOf(unattended, stageId, x, next);
      next += places.length * (GHOST.height + GHOST.gap);
      const cell: CellBox = {
        key: adderKey(lane.id, stageId),
        stageId,
        laneId: lane.id,
        table: lane.table,
        ...(lane.gives && { gives: lane.gives }),
        adderLabel: lane.adderLabel,
        column,
        rect: { x: columnX(column), y, width: COLUMN_WIDTH, height: 0 },
        cards: boxes,
        ghosts: places,
        adder: { x, y: next, width: CARD_WIDTH, height: ADDER_HEIGHT },
      };
      knownColumns.set(cards, { inputs, cell });
      return cell;
    }
  };

  function keptCard(row: CardRow, next: Pick<CardBox, 'column' | 'index' | 'count' | 'rect' | 'lines'>): CardBox {
    const known = knownCards.get(row);
    if (
      known &&
      known.column === next.column &&
      known.index === next.index &&
      known.count === next.count &&
      known.lines === next.lines &&
      isSameRect(known.rect, next.rect)
    ) {
      return known;
    }
    const { stageId, id } = row;
    const box = { key: cardKey(lane.table, id), table: lane.table, id, stageId, laneId: lane.id, ...next };
    knownCards.set(row, box);
    return box;
  }

  function keptCell(stage: Stage, next: CellBox): CellBox {
    const known = knownCells.get(stage);
    if (
      known &&
      known.column === next.column &&
      isSameRect(known.rect, next.rect) &&
      isSameRect(known.adder, next.adder) &&
      known.cards.length === next.cards.length &&
      known.ghosts.length === next.ghosts.length &&
      known.ghosts.every((ghost, i) => isSameGhost(ghost, next.ghosts[i])) &&
      known.cards.every((card, i) => card === next.cards[i])
    ) {
      return known;
    }
    knownCells.set(stage, next);
    return next;
  }
}

function isSameGhost(ghost: GhostBox, other: GhostBox | undefined): boolean {
  return other !== undefined && ghost.key === other.key && isSameRect(ghost.rect, other.rect);
}

/** The places of what could be attached, under what is; a last one for those that are too many. */
function ghostsOf(ids: readonly (string | null)[] | undefined, stageId: string, x: number, top: number): GhostBox[] {
  return (ids ?? []).map((channelId, i) => {
    const rect: Rect = { x, y: top + i * (GHOST.height + GHOST.gap), width: CARD_WIDTH, height: GHOST.height };
    return { key: ghostKey(stageId, channelId), stageId, channelId, rect };
  });
}
