import type { Link } from '../model/link';
import { bottom, type Point, type Rect, right } from './geometry';
import type { LinkLabel } from './mapLayout';
import { LABEL_TYPE } from './metrics';
import type { Line } from './routeLinks';
import { textWidth } from './textWidth';
import { fitLine } from './wrapText';

const PADDING = 5;
const HEIGHT = 15;
/** Text of links keeps 11 px on screen where the map is a little smaller than 100 %, so there is room for as much. */
const GROWN = 1.09;
const LONGEST = 150;
/** Where along a run a label may stand, tried in this order. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * Finds each label a place along its link where it covers neither a card nor another label nor another link. A label that
 * finds none is left out of the picture: it is read on the link itself, when that is asked for. `rectsOf` gives all cards.
 */
export function placeLabels(
  lines: readonly Line[],
  links: ReadonlyMap<string, Link>,
  rectsOf: () => readonly Rect[],
): ReadonlyMap<string, LinkLabel> {
  const taken: Rect[] = [];
  const labels = new Map<string, LinkLabel>();
  // Links with a long run have the most choice, so they choose last.
  const named = lines
    .filter(({ id }) => links.get(id)?.label.trim())
    .sort((a, b) => longest(a.points) - longest(b.points) || (a.id < b.id ? -1 : 1));
  if (named.length === 0) return labels;
  const cards = rectsOf();
  const runs = lines.flatMap(runsOf);
  for (const { id, points } of named) {
    const text = fitLine(links.get(id)?.label ?? '', LONGEST, LABEL_TYPE);
    const length = textWidth(text, LABEL_TYPE) * GROWN + 2 * PADDING;
    const spot = spotsAlong(points, length).find(
      ({ rect }) =>
        !taken.some((other) => meet(rect, other)) &&
        !cards.some((other) => meet(rect, other)) &&
        !runs.some((run) => run.id !== id && meet(rect, run.rect)),
    );
    if (!spot) continue;
    taken.push(spot.rect);
    labels.set(id, { text, x: spot.x, y: spot.y, angle: spot.angle });
  }
  return labels;
}

/** The straight parts of a line, as thin boxes. */
function runsOf({ id, points }: Line): { id: string; rect: Rect }[] {
  return points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    const rect = {
      x: Math.min(a.x, b.x) - 1,
      y: Math.min(a.y, b.y) - 1,
      width: Math.abs(a.x - b.x) + 2,
      height: Math.abs(a.y - b.y) + 2,
    };
    return { id, rect };
  });
}

type Spot = Point & { readonly angle: 0 | -90; readonly rect: Rect };

/** Every place on the runs that are long enough, lying runs first: they are easier to read. */
function spotsAlong(points: readonly Point[], length: number): Spot[] {
  const lying: Spot[] = [];
  const upright: Spot[] = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    if (!a || !b || Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < length + 2 * PADDING) continue;
    const isLying = a.y === b.y;
    for (const share of PLACES) {
      const x = a.x + (b.x - a.x) * share;
      const y = a.y + (b.y - a.y) * share;
      const [width, height] = isLying ? [length, HEIGHT] : [HEIGHT, length];
      const rect = { x: x - width / 2, y: y - height / 2, width, height };
      const isInside = isLying
        ? rect.x >= Math.min(a.x, b.x) && right(rect) <= Math.max(a.x, b.x)
        : rect.y >= Math.min(a.y, b.y) && bottom(rect) <= Math.max(a.y, b.y);
      if (isInside) (isLying ? lying : upright).push({ x, y, angle: isLying ? 0 : -90, rect });
    }
  }
  return [...lying, ...upright];
}

function longest(points: readonly Point[]): number {
  return points.reduce((most, point, i) => {
    const before = points[i - 1];
    return before ? Math.max(most, Math.abs(point.x - before.x) + Math.abs(point.y - before.y)) : most;
  }, 0);
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
