import { cellNear, type DropOptions, type DropTarget } from '../../layout/dropTarget';
import { bottom, centre, type Point, type Rect, right } from '../../layout/geometry';
import type { CardBox, CellBox, MapLayout } from '../../layout/mapLayout';
import { CARD_GAP, COLUMN_PADDING, LANE_PADDING } from '../../layout/metrics';
import { AXIS } from './sizes';

const LINE = 4;
/** px from a card to the line before or after it. */
const AWAY = COLUMN_PADDING;

/**
 * The place for cards dropped at a point, in the nearest stage: before the first card that stands right of the point.
 * `index` counts in the order of the stage, which path order may differ from.
 */
export function timelineDropTarget(
  layout: MapLayout,
  point: Point,
  { table, moving = new Set() }: DropOptions,
): DropTarget | null {
  const cell = cellNear(
    layout.cells.filter((one) => one.table === table),
    point.x,
  );
  if (!cell) return null;
  const staying = cell.cards.filter(({ key }) => !moving.has(key));
  const isInTime = table === 'touchpoints';
  const onScreen = isInTime ? staying.toSorted((a, b) => a.rect.x - b.rect.x) : staying;
  const place = onScreen.findIndex((card) => isAfter(card, point, isInTime));
  const next = onScreen[place];
  const before = onScreen[next ? place - 1 : onScreen.length - 1];
  const index = next ? staying.indexOf(next) : staying.length;
  return { stageId: cell.stageId, laneId: cell.laneId, index, line: lineAt(cell, next, before, isInTime) };
}

/** Whether a card is read after a point: further right, or in a row below. */
function isAfter({ rect }: CardBox, { x, y }: Point, isInTime: boolean): boolean {
  if (isInTime) return x < centre(rect).x;
  const gap = CARD_GAP.channels / 2;
  if (y < rect.y - gap) return true;
  return y < bottom(rect) + gap && x < centre(rect).x;
}

function lineAt(cell: CellBox, next: CardBox | undefined, before: CardBox | undefined, isInTime: boolean): Rect {
  const { rect, adder } = cell;
  const beside = next?.rect ?? before?.rect ?? cell.cards[0]?.rect ?? adder;
  const isBehind = !next && before !== undefined;
  const x = (isBehind ? right(beside) + AWAY : beside.x - AWAY) - LINE / 2;
  if (!isInTime) return { x, y: beside.y, width: LINE, height: beside.height };
  const y = rect.y + AXIS.height;
  return { x, y, width: LINE, height: bottom(rect) - LANE_PADDING - y };
}
