import type { Rect } from '../../../domain/layout/geometry';
import type { Frame } from './frame';

/** Where a slide lies in the world that the camera travels: its top left corner, and how small it is there. */
export interface Place {
  /** Units of the overview. */
  readonly x: number;
  readonly y: number;
  /** 1 = as large as the overview. */
  readonly scale: number;
}

/** What CSS needs to draw a slide: an offset in units and a scale. */
export type Sight = Place;

export const overviewPlace: Place = { x: 0, y: 0, scale: 1 };

/** Slides beside the overview, from 1 on, each a little more than a screen further right. */
export function placeBeside(frame: Frame, steps: number): Place {
  return { x: steps * frame.width * 1.04, y: 0, scale: 1 };
}

/** A stage's slide lies inside the stage's column of the overview, as wide as the column. */
export function placeInside(frame: Frame, column: Rect): Place {
  const scale = column.width / frame.width;
  return {
    x: column.x,
    y: column.y + (column.height - frame.height * scale) / 2,
    scale,
  };
}

/**
 * How a slide looks to a camera that another slide fills. Every slide is moved by this and none by a common parent, so
 * the one that is shown is drawn at its own size, and sharp. Offset and scale are linear in those of the camera: while
 * they run from one camera to the next, all slides stay in register.
 */
export function seenFrom(camera: Place, slide: Place): Sight {
  return {
    x: (slide.x - camera.x) / camera.scale,
    y: (slide.y - camera.y) / camera.scale,
    scale: slide.scale / camera.scale,
  };
}
