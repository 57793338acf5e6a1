import { centre, type Rect } from './geometry';
import { ADD_STAGE_KEY, type CellBox, type MapLayout } from './mapLayout';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Stop {
  readonly key: string;
  readonly rect: Rect;
  /** The header, or the lane of the cell. */
  readonly row: string;
}

const HEADER_ROW = 'header';

/**
 * What lies next to something, as arrow keys see it: up and down run through a stage (header, then its cards and the
 * button behind them, lane by lane); left and right go to what is level with it in the same lane of the next stage.
 */
export function spatialNeighbour(layout: MapLayout, key: string, direction: Direction): string | null {
  const columns = stopsByColumn(layout);
  if (key === ADD_STAGE_KEY) return direction === 'left' ? (columns.at(-1)?.[0]?.key ?? null) : null;
  const column = columns.findIndex((stops) => stops.some((stop) => stop.key === key));
  const stops = columns[column] ?? [];
  const place = stops.findIndex((stop) => stop.key === key);
  const from = stops[place];
  if (!from) return null;
  if (direction === 'up' || direction === 'down') return stops[place + (direction === 'up' ? -1 : 1)]?.key ?? null;
  const beside = columns[column + (direction === 'left' ? -1 : 1)];
  if (beside) return levelWith(from, beside);
  return direction === 'right' && from.row === HEADER_ROW ? ADD_STAGE_KEY : null;
}

/**
 * Where Home and End go: to what is level with `key` in the first or last stage; `isWhole` to the very first or last stop.
 */
export function farthest(
  layout: MapLayout,
  key: string | null,
  direction: 'left' | 'right',
  isWhole = false,
): string | null {
  const end = direction === 'left' ? 0 : -1;
  const columns = stopsByColumn(layout);
  const from = columns.flat().find((stop) => stop.key === key);
  const stops = columns.at(end);
  if (isWhole || !from || !stops) return tabOrder(layout).at(end) ?? null;
  return levelWith(from, stops);
}

/** Every stop in the order in which people read them: stage by stage, header first, then lane by lane. */
export function tabOrder(layout: MapLayout): string[] {
  return [...stopsByColumn(layout).flatMap((stops) => stops.map(({ key }) => key)), ADD_STAGE_KEY];
}

/**
 * What takes over when `key` goes away: the next card of its cell, else the one before, else the cell's button; for a
 * stage the next stage's header, else the one before. `gone` names what goes with it.
 */
export function successorOf(layout: MapLayout, key: string, gone: ReadonlySet<string> = new Set()): string | null {
  const isLeft = (item: { key: string }) => item.key !== key && !gone.has(item.key);
  const among = (items: readonly { key: string }[]): string | undefined => {
    const place = items.findIndex((item) => item.key === key);
    if (place < 0) return undefined;
    return (items.slice(place).find(isLeft) ?? items.slice(0, place).reverse().find(isLeft))?.key;
  };
  const card = layout.cards.get(key);
  if (!card) return among(layout.headers) ?? null;
  const cell = cellOf(layout, card.stageId, card.laneId);
  const empty =
    cell?.adderLabel === '' ? layout.headers.find(({ stageId }) => stageId === card.stageId)?.key : cell?.key;
  return cell ? (among(cell.cards) ?? empty ?? null) : null;
}

/** The cell of a stage in a lane. */
export function cellOf(layout: MapLayout, stageId: string, laneId: string): CellBox | undefined {
  return layout.cells.find((cell) => cell.stageId === stageId && cell.laneId === laneId);
}

const known = new WeakMap<MapLayout, Stop[][]>();

function stopsByColumn(layout: MapLayout): Stop[][] {
  let columns = known.get(layout);
  if (!columns) {
    columns = layout.headers.map(({ key, rect }): Stop[] => [{ key, rect, row: HEADER_ROW }]);
    for (const cell of layout.cells) {
      const stops = columns[cell.column];
      for (const { key, rect } of cell.cards) stops?.push({ key, rect, row: cell.laneId });
      for (const { key, rect } of cell.ghosts) stops?.push({ key, rect, row: cell.laneId });
      if (cell.adderLabel !== '') stops?.push({ key: cell.key, rect: cell.adder, row: cell.laneId });
    }
    known.set(layout, columns);
  }
  return columns;
}

function levelWith(from: Stop, stops: readonly Stop[]): string | null {
  const y = centre(from.rect).y;
  let best: { key: string; distance: number } | null = null;
  const inRow = stops.filter((stop) => stop.row === from.row);
  // From a card to a card where there is one: the button behind them is only for cells without.
  const isAdder = (stop: Stop) => stop.key.startsWith('adder:');
  const cards = inRow.filter((stop) => !isAdder(stop));
  for (const stop of isAdder(from) || cards.length === 0 ? inRow : cards) {
    const distance = Math.abs(centre(stop.rect).y - y);
    if (!best || distance < best.distance) best = { key: stop.key, distance };
  }
  return best?.key ?? null;
}
