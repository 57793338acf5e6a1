import { bottom, centre, type Point, type Rect, right } from './geometry';
import type { CardTable, CellBox, Given, MapLayout } from './mapLayout';
import { COLUMN_GAP } from './metrics';

/** Where a card would land: before the card at `index` among those of the cell that are not being moved. */
export interface DropTarget {
  readonly stageId: string;
  readonly laneId: string;
  readonly index: number;
  /** What a card is given that lands there. */
  readonly gives?: Given;
  /** The line that shows it. */
  readonly line: Rect;
}

const LINE = 4;

export interface DropOptions {
  /** Whose cards land. */
  readonly table: CardTable;
  readonly moving?: ReadonlySet<string>;
}

/**
 * The place for cards dropped at a point: in the nearest column, and there in the nearest lane of such cards, wherever
 * the point is. `moving` names the cards in hand (keys): they leave no hole.
 */
export function dropTarget(
  layout: MapLayout,
  point: Point,
  { table, moving = new Set() }: DropOptions,
): DropTarget | null {
  const cells = layout.cells.filter((cell) => cell.table === table);
  const column = cellNear(cells, point.x)?.column;
  const cell = nearest(
    cells.filter((one) => one.column === column),
    ({ rect }) => Math.max(rect.y - point.y, point.y - bottom(rect), 0),
  );
  if (!cell) return null;
  const staying = cell.cards.filter((card) => !moving.has(card.key));
  const below = staying.findIndex((card) => point.y < centre(card.rect).y);
  const index = below < 0 ? staying.length : below;
  const { stageId, laneId, gives } = cell;
  return { stageId, laneId, index, ...(gives && { gives }), line: lineAt(cell, staying, index) };
}

/** Where a stage would land: its index among the other stages, and the upright line that shows it. */
export interface StageDropTarget {
  readonly index: number;
  readonly line: Rect;
}

export function stageDropTarget(layout: MapLayout, x: number, stageId: string): StageDropTarget | null {
  const others = layout.columns.filter((column) => column.stageId !== stageId);
  if (others.length === 0) return null;
  const after = others.findIndex((column) => x < centre(column.rect).x);
  const index = after < 0 ? others.length : after;
  const from = layout.columns.findIndex((column) => column.stageId === stageId);
  const neighbour = others[index] ?? others[index - 1];
  if (!neighbour) return null;
  const edge = index < others.length ? neighbour.rect.x : neighbour.rect.x + neighbour.rect.width + COLUMN_GAP;
  const home = layout.columns[from];
  const isHome = index === from && home !== undefined;
  const lineX = (isHome ? home.rect.x : edge) - COLUMN_GAP / 2 - LINE / 2;
  return { index, line: { x: lineX, y: 0, width: LINE, height: layout.height } };
}

/** The cell under a point, within a column's width; null between columns and outside. */
export function cellAt(layout: MapLayout, point: Point): CellBox | null {
  return (
    layout.cells.find(
      ({ rect }) => point.x >= rect.x && point.x < rect.x + rect.width && point.y >= rect.y && point.y < bottom(rect),
    ) ?? null
  );
}

/** The cell that is least far from an upright line, by what lies between: a stage may be many times as wide as the next. */
export function cellNear(cells: readonly CellBox[], x: number): CellBox | undefined {
  return nearest(cells, ({ rect }) => Math.max(rect.x - x, x - right(rect), 0));
}

function nearest(cells: readonly CellBox[], distance: (cell: CellBox) => number): CellBox | undefined {
  let best: CellBox | undefined;
  for (const cell of cells) if (!best || distance(cell) < distance(best)) best = cell;
  return best;
}

function lineAt(cell: CellBox, staying: CellBox['cards'], index: number): Rect {
  const { x, width } = cell.adder;
  const above = staying[index - 1];
  const below = staying[index];
  // Cards in hand stay drawn where they were until they land, so a gap may be wider than one.
  const y =
    above && below && below.rect.y - bottom(above.rect) < 16
      ? (bottom(above.rect) + below.rect.y) / 2
      : above
        ? bottom(above.rect) + LINE
        : below
          ? below.rect.y - LINE
          : (cell.cards[0]?.rect.y ?? cell.adder.y);
  return { x, y: y - LINE / 2, width, height: LINE };
}
