import type { Point } from './geometry';
import { CORNER } from './metrics';

/** How far the tip of an arrow stands off its card, and its size. */
const TIP = 1.5;
const HEAD = 7;

/** The line without points on which it does not turn, and with steps of a pixel or two made straight. */
export function withoutDetours(points: readonly Point[]): Point[] {
  const [first, , , last] = points;
  if (points.length === 4 && first && last && Math.abs(first.y - last.y) < 3) return [{ ...first, y: last.y }, last];
  return points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return true;
    const isOnLine = (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isOnLine;
  });
}

/** SVG path of a right-angled line with round corners. It ends inside the arrow head. */
export function roundedPath(points: readonly Point[]): string {
  const last = points.length - 1;
  const drawn = points.map((point, i) => (i === last ? towards(point, points[i - 1] ?? point, TIP + HEAD / 2) : point));
  return drawn
    .map((point, i) => {
      const before = drawn[i - 1];
      const after = drawn[i + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    })
    .join('');
}

/** SVG path of an arrow head at the end of the line. */
export function arrowHead(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const tip = towards(end, before, TIP);
  const base = towards(end, before, TIP + HEAD);
  const isUpright = before.x === end.x;
  const half = HEAD / 2;
  const side = (sign: number): Point =>
    isUpright ? { x: base.x + sign * half, y: base.y } : { x: base.x, y: base.y + sign * half };
  return `M${at(tip)}L${at(side(1))}L${at(side(-1))}Z`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** A curve through points from left to right: level at each of them, so that it never runs beyond what they say. */
export function wave(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      const middle = Math.round(50 * (before.x + x)) / 100;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
