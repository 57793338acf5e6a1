import type { JourneyDocument } from '../document';
import type { DropOptions, DropTarget } from '../layout/dropTarget';
import type { Point } from '../layout/geometry';
import type { Lane } from '../layout/lanes/lane';
import type { Direction } from '../layout/spatialNeighbour';

/** What a button for a lens shows. */
export interface LensAbout {
  /** Lower-case words with dashes; locations name it, so it never changes once released. */
  readonly id: string;
  /** As it stands on its button. */
  readonly label: string;
  /** What one sees through it, in a few words. */
  readonly about: string;
  readonly icon: 'columns' | 'timeline' | 'swimlanes' | 'metro' | 'outline';
  /** Zoom from which on it can be read: what is larger than the window is first seen at this one. 1 where nothing is said. */
  readonly readableFrom?: number;
}

/** What a lens does: geometry from a document, and how to move in it. Pure. */
export interface LensParts<G> {
  /** The lanes that somebody may leave out; none where it is not laid out in lanes. */
  readonly lanes?: readonly Pick<Lane, 'id' | 'label'>[];
  /**
   * Makes a layout, without the lanes of these ids; what that keeps from one document to the next is of whoever asked for
   * it.
   */
  createLayout(without?: readonly string[]): (document: JourneyDocument) => G;
  /** What lies next to something, as arrow keys see it. */
  neighbour(geometry: G, key: string, direction: Direction): string | null;
  /** Where Home and End go; `isWhole` to the very first or last stop. */
  farthest(geometry: G, key: string | null, direction: 'left' | 'right', isWhole?: boolean): string | null;
  /** Where cards would land that are let go at a point; left out where nothing can be dropped. */
  dropTarget?(geometry: G, point: Point, options: DropOptions): DropTarget | null;
}

/** A way to lay a journey out: one file beside this and one line in `index.ts`. */
export type LensOf<G> = LensAbout & LensParts<G>;

/** A lens somebody looks through, with a layout of its own. */
export interface Sight<G> {
  layOut(document: JourneyDocument): G;
  neighbour(document: JourneyDocument, key: string, direction: Direction): string | null;
  farthest(
    document: JourneyDocument,
    key: string | null,
    direction: 'left' | 'right',
    isWhole?: boolean,
  ): string | null;
  dropTarget(document: JourneyDocument, point: Point, options: DropOptions): DropTarget | null;
}

export function lookThrough<G>(lens: LensParts<G>, without?: readonly string[]): Sight<G> {
  const layOut = lens.createLayout(without);
  return {
    layOut,
    neighbour: (document, ...rest) => lens.neighbour(layOut(document), ...rest),
    farthest: (document, ...rest) => lens.farthest(layOut(document), ...rest),
    dropTarget: (document, ...rest) => lens.dropTarget?.(layOut(document), ...rest) ?? null,
  };
}
