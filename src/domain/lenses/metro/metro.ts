import { cellNear, type DropOptions, type DropTarget } from '../../layout/dropTarget';
import { bottom, centre, type Point, type Rect } from '../../layout/geometry';
import { ADD_STAGE_KEY, type MapLayout } from '../../layout/mapLayout';
import { type Direction, farthest } from '../../layout/spatialNeighbour';
import type { LensParts } from '../lens';
import { createMetroLayout } from './layout';

/** The customer interaction map: each channel a line through the stages, each touchpoint a station on it. */
export const metroParts: LensParts<MapLayout> = {
  createLayout: createMetroLayout,
  neighbour: nearestStop,
  farthest,
  dropTarget,
};

const stopsOf = new WeakMap<MapLayout, readonly (readonly [key: string, rect: Rect])[]>();

function stops(layout: MapLayout): readonly (readonly [key: string, rect: Rect])[] {
  let all = stopsOf.get(layout);
  if (!all) {
    all = [
      ...layout.headers.map(({ key, rect }) => [key, rect] as const),
      ...layout.cells.flatMap(({ key, adder, cards, ghosts }) => [
        ...[...cards, ...ghosts].map((box) => [box.key, box.rect] as const),
        [key, adder] as const,
      ]),
      [ADD_STAGE_KEY, layout.addStage] as const,
    ];
    stopsOf.set(layout, all);
  }
  return all;
}

/** By how much a step aside counts more than one ahead: along a line before over to another. */
const ASIDE = 4;

/** The nearest stop in a direction, rather ahead than aside. */
function nearestStop(layout: MapLayout, key: string, direction: Direction): string | null {
  const from = stops(layout).find(([other]) => other === key)?.[1];
  if (!from) return null;
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const at = pointOf(from);
  let best: { key: string; cost: number } | null = null;
  for (const [other, rect] of stops(layout)) {
    const { x, y } = pointOf(rect);
    const [ahead, aside] = isAcross ? [(x - at.x) * sign, y - at.y] : [(y - at.y) * sign, x - at.x];
    if (ahead < 1) continue;
    const cost = ahead + ASIDE * Math.abs(aside);
    if (!best || cost < best.cost) best = { key: other, cost };
  }
  return best?.key ?? null;
}

/** A stop counts where its left upper corner is: stations and plates begin there, whatever stands in them. */
function pointOf({ x, y }: Rect): Point {
  return { x, y };
}

const LINE = 4;

/** Where cards would land: in the stage under the point, before the first station right of it. */
function dropTarget(layout: MapLayout, point: Point, { table, moving = new Set() }: DropOptions): DropTarget | null {
  const cells = layout.cells.filter((cell) => cell.table === table);
  const cell = cellNear(cells, point.x);
  if (!cell) return null;
  const staying = cell.cards.filter((card) => !moving.has(card.key));
  const isStation = table === 'touchpoints';
  const after = staying.findIndex(({ rect }) => (isStation ? point.x < rect.x : point.y < centre(rect).y));
  const index = after < 0 ? staying.length : after;
  const [before, next] = [staying[index - 1]?.rect, staying[index]?.rect];
  const { rect } = cell;
  const line = isStation
    ? {
        x: (next?.x ?? (before ? before.x + before.width : rect.x)) - LINE,
        y: rect.y,
        width: LINE,
        height: rect.height,
      }
    : { x: rect.x, y: next ? next.y - LINE : before ? bottom(before) : rect.y, width: rect.width, height: LINE };
  return { stageId: cell.stageId, laneId: cell.laneId, index, line };
}
