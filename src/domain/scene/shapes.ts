import { bottom, type Rect, right } from '../layout/geometry';

/** Decimals of a path: a hundredth of a pixel is not seen. */
export const two = (value: number): number => Math.round(value * 100) / 100 + 0;
export const at = (x: number, y: number): string => `${two(x)} ${two(y)}`;

/** The outline of a box whose corners differ: top left, top right, bottom right, bottom left. */
export function roundedBox({ x, y, width, height }: Rect, [tl, tr, br, bl]: readonly [number, number, number, number]) {
  const r = x + width;
  const b = y + height;
  const arc = (radius: number, toX: number, toY: number) =>
    radius === 0 ? '' : `A${two(radius)} ${two(radius)} 0 0 1 ${at(toX, toY)}`;
  return [
    `M${at(x + tl, y)}L${at(r - tr, y)}${arc(tr, r, y + tr)}`,
    `L${at(r, b - br)}${arc(br, r - br, b)}L${at(x + bl, b)}${arc(bl, x, b - bl)}L${at(x, y + tl)}${arc(tl, x + tl, y)}Z`,
  ].join('');
}

/** The upper outline of a box whose upper corners are as round as it is high; open below. */
export function arch(rect: Rect): string {
  const { x, y, height: radius } = rect;
  const corner = `A${two(radius)} ${two(radius)} 0 0 1 `;
  return `M${at(x, bottom(rect))}${corner}${at(x + radius, y)}L${at(right(rect) - radius, y)}${corner}${at(right(rect), bottom(rect))}`;
}

/** A whole circle, for a path that has more of its kind. */
export function dot(x: number, y: number, radius: number): string {
  const half = `A${two(radius)} ${two(radius)} 0 0 1 `;
  return `M${at(x - radius, y)}${half}${at(x + radius, y)}${half}${at(x - radius, y)}Z`;
}

/** A star of five points. */
export function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? radius : radius * 0.47;
    const angle = (i * Math.PI) / 5;
    return at(x + reach * Math.sin(angle), y - reach * Math.cos(angle));
  });
  return `M${points.join('L')}Z`;
}

/** A line through points. */
export function polyline(...points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => at(x, y)).join('L')}`;
}

/** A bow from one point to another, drawn towards a third. */
export function bow(
  [fromX, fromY]: readonly [number, number],
  [overX, overY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): string {
  return `M${at(fromX, fromY)}Q${at(overX, overY)} ${at(toX, toY)}`;
}
