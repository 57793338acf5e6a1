import { bottom, meet, type Point, type Rect, right } from './geometry';
import type { LinkRoute, MapLayout } from './mapLayout';

/**
 * The key of what lies at a point of the map: a card, a place for one, or a link whose line is at most `reach` px away;
 * null where there is nothing. A card lies over a link. Links that are not shown, by `isShown`, are not there.
 */
export function thingAt(
  layout: MapLayout,
  point: Point,
  reach: number,
  isShown: (link: LinkRoute) => boolean = () => true,
): string | null {
  for (const card of layout.cards.values()) if (isIn(card.rect, point)) return card.key;
  for (const cell of layout.cells) {
    if (isIn(cell.adder, point)) return cell.key;
    const ghost = cell.ghosts.find(({ rect }) => isIn(rect, point));
    if (ghost) return ghost.key;
  }
  for (const { items } of layout.lanes) {
    const dot = items.find((item) => item.kind === 'circle' && distance(item, point) <= Math.max(item.radius, reach));
    if (dot && layout.cards.has(dot.key)) return dot.key;
  }
  let best: string | null = null;
  let least = reach;
  for (const link of layout.links) {
    const { id, points } = link;
    if (!isShown(link)) continue;
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      const far = from && to ? distanceToLine(point, from, to) : Number.POSITIVE_INFINITY;
      if (far <= least) [best, least] = [`links:${id}`, far];
    }
  }
  return best;
}

/** Keys of the cards that a box touches. */
export function cardsIn({ cards }: MapLayout, box: Rect): string[] {
  return [...cards.values()].filter(({ rect }) => meet(rect, box)).map(({ key }) => key);
}

function isIn(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x <= right(rect) && y >= rect.y && y <= bottom(rect);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** From a line between two points that is level or upright. */
function distanceToLine({ x, y }: Point, a: Point, b: Point): number {
  const aside = (value: number, from: number, to: number) =>
    Math.max(Math.min(from, to) - value, 0, value - Math.max(from, to));
  return Math.hypot(aside(x, a.x, b.x), aside(y, a.y, b.y));
}
