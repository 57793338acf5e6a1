import { bottom, type Rect, right } from '../layout/geometry';
import { at, two } from './shapes';

// Shapes of pictures of a whole map: apart from those of single signs, which the first view loads.

/** Distance between two strokes of a hatch along its edge: 5 px across them. */
const HATCH = 5 * Math.SQRT2;

/** A band along the left edge inside a box with round corners, of one width all the way. */
export function leftBand(rect: Rect, radius: number, width: number): string {
  const { x, y } = rect;
  const b = bottom(rect);
  const arc = (sweep: 0 | 1, toX: number, toY: number) => `A${two(radius)} ${two(radius)} 0 0 ${sweep} ${at(toX, toY)}`;
  return [
    `M${at(x + radius, y)}${arc(0, x, y + radius)}L${at(x, b - radius)}${arc(0, x + radius, b)}`,
    `L${at(x + radius + width, b)}${arc(1, x + width, b - radius)}L${at(x + width, y + radius)}${arc(1, x + radius + width, y)}Z`,
  ].join('');
}

/**
 * Slanting strokes all over a box: what is absent or assumed is hatched. As in CSS they are counted from the lower right
 * corner, of this box or of one around it.
 */
export function hatch(rect: Rect, around = rect): string {
  const strokes: string[] = [];
  const most = rect.width + rect.height;
  const last = right(around) - rect.x + bottom(around) - rect.y - Math.SQRT1_2;
  for (let along = last % HATCH; along < most; along += HATCH) {
    const fromX = Math.min(rect.x + along, right(rect));
    const toY = Math.min(rect.y + along, bottom(rect));
    const fromY = rect.y + along - (fromX - rect.x);
    const toX = rect.x + along - (toY - rect.y);
    strokes.push(`M${at(fromX, fromY)}L${at(toX, toY)}`);
  }
  return strokes.join('');
}

/** Part of a circle from the top, clockwise; `share` is above 0 and below 1. */
export function arc(x: number, y: number, radius: number, share: number): string {
  const angle = share * 2 * Math.PI;
  const toX = x + radius * Math.sin(angle);
  const toY = y - radius * Math.cos(angle);
  return `M${at(x, y - radius)}A${two(radius)} ${two(radius)} 0 ${share > 0.5 ? 1 : 0} 1 ${at(toX, toY)}`;
}

/** The left part of a box with round ends; `share` is above 0 and below 1. */
export function pillPart({ x, y, width, height }: Rect, share: number): string {
  const radius = Math.min(height, width) / 2;
  const cut = x + width * share;
  const middle = y + height / 2;
  const arcTo = (toX: number, toY: number, sweep: 0 | 1) =>
    `A${two(radius)} ${two(radius)} 0 0 ${sweep} ${at(toX, toY)}`;
  /** Half the height of the box at its cut. */
  const half = (into: number) => Math.sqrt(Math.max(0, radius ** 2 - (radius - into) ** 2));
  const [left, last] = [x + radius, x + width - radius];
  if (cut < left) {
    const up = half(cut - x);
    return `M${at(cut, middle - up)}${arcTo(cut, middle + up, 0)}Z`;
  }
  const start = `M${at(left, y + height)}${arcTo(left, y, 1)}`;
  if (cut <= last) return `${start}L${at(cut, y)}L${at(cut, y + height)}Z`;
  const up = half(x + width - cut);
  return `${start}L${at(last, y)}${arcTo(cut, middle - up, 1)}L${at(cut, middle + up)}${arcTo(last, y + height, 1)}Z`;
}
