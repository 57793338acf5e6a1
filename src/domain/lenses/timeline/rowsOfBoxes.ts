import type { Rect } from '../../layout/geometry';
import { CARD_GAP } from '../../layout/metrics';
import { insideSlot, type Section } from './slots';

/**
 * Places for boxes of these heights (px), from left to right in the slots of a stage and row under row from `top` on; a
 * row is as high as the highest box in it.
 */
export function inRows(heights: readonly number[], { first, slots }: Section, top: number): Rect[] {
  let y = top;
  let tallest = 0;
  return heights.map((height, i) => {
    const place = i % slots;
    if (place === 0 && i > 0) {
      y += tallest + CARD_GAP.channels;
      tallest = 0;
    }
    tallest = Math.max(tallest, height);
    return { ...insideSlot(first + place), y, height };
  });
}
