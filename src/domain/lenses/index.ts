import type { MapLayout } from '../layout/mapLayout';
import { type LensNames, type LensOf, lookThrough, type Sight } from './lens';
import { stagesLens } from './stages';

/** A lens, and what draws it: the canvas, or a view of its own, which brings its layout along when it is opened. */
export type Lens = (LensOf<MapLayout> & { readonly draws: 'map' }) | (LensNames & { readonly draws: 'outline' });

/** The journey as lines that can be edited: each stage, its lanes under it, and in each what stands there. */
export const outlineLens: Extract<Lens, { draws: 'outline' }> = {
  // It began as a plain list; locations that people saved name it so.
  id: 'list',
  label: 'Outline',
  icon: 'outline',
  draws: 'outline',
};

/** Every lens; the first is the one that a journey opens with where there is room for it. */
export const lenses: readonly Lens[] = [stagesLens, outlineLens];

/** A lens by its id; the first one where there is none of that name. */
export function lensOf(id: string): Lens {
  return lenses.find((lens) => lens.id === id) ?? stagesLens;
}

/** px of the window: below, a canvas shows little more than one stage at a time. */
const NARROW = 700;

/** The lens that a journey opens with in a window of so many px, where nobody has said which. */
export function openingLens(width: number): Lens {
  return width < NARROW ? outlineLens : stagesLens;
}

/** One journey through all lenses that the canvas draws, each with the layout that is its own. */
export interface Sights {
  /** Where things stand on the canvas: through the lens that is chosen where that is drawn there, else through the first. */
  map(): Sight<MapLayout>;
}

export function createSights(chosen: () => string): Sights {
  const maps = new Map<string, Sight<MapLayout>>();
  const mapOf = (lens: LensOf<MapLayout>) => {
    const sight = maps.get(lens.id) ?? lookThrough(lens);
    maps.set(lens.id, sight);
    return sight;
  };
  return {
    map: () => {
      const lens = lensOf(chosen());
      return mapOf(lens.draws === 'map' ? lens : stagesLens);
    },
  };
}
