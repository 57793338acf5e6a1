/**
 * How much of the map is shown at a zoom: text on screen has 11 px or more, or is not shown. Near is everything; in the
 * middle titles; when it is small the names of the stages stand in a strip of their own; far out the map is a picture.
 */
export type Scale = 'near' | 'middle' | 'small' | 'far';

/** The smallest zoom of each scale: promises (12 px) and stage names (16 px) have 11 px on screen there. */
const FROM: readonly (readonly [Scale, number])[] = [
  ['near', 0.917],
  ['middle', 0.69],
  ['small', 0.5],
];

export function scaleOf(zoom: number): Scale {
  return FROM.find(([, from]) => zoom >= from)?.[0] ?? 'far';
}

/** Whether the names of the stages are in the strip, since those on the map are too small or not to be seen. */
export function hasStrip(zoom: number): boolean {
  return zoom < 0.69;
}

/** Zooms change text in steps of 4 %: each step lets the browser style all cards anew. Far out there is only a hairline. */
const STEP = 1.04;
const STEP_FAR = 1.25;

/** By how much text grows on the map to keep its size on screen: 1 from 100 % on, never too little. */
export function growthOf(zoom: number): number {
  if (zoom >= 1) return 1;
  const step = scaleOf(zoom) === 'far' ? STEP_FAR : STEP;
  return step ** Math.ceil(Math.log(1 / zoom) / Math.log(step) - 1e-9);
}
