import type { MapLayout } from '../layout/mapLayout';
import { type LensOf, lookThrough, type Sight } from './lens';
import { createOutline, type OutlineLayout, outlineLens } from './outline';
import { stagesLens } from './stages';

/** A lens, and what draws its geometry. */
export type Lens =
  | (LensOf<MapLayout> & { readonly draws: 'map' })
  | (LensOf<OutlineLayout> & { readonly draws: 'outline' });

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

/** One journey through all lenses, each with the layout that is its own. */
export interface Sights {
  /** Through the lens that is chosen. */
  current(): Sight<MapLayout> | Sight<OutlineLayout>;
  /** Where things stand on the canvas: through the lens that is chosen where that is drawn there, else through the first. */
  map(): Sight<MapLayout>;
  outline(): Sight<OutlineLayout>;
}

/** `folded`: the keys of the lines of the outline under which all is folded away. */
export function createSights(chosen: () => string, folded?: () => ReadonlySet<string>): Sights {
  const maps = new Map<string, Sight<MapLayout>>();
  const mapOf = (lens: LensOf<MapLayout>) => {
    const sight = maps.get(lens.id) ?? lookThrough(lens);
    maps.set(lens.id, sight);
    return sight;
  };
  const map = () => {
    const lens = lensOf(chosen());
    return mapOf(lens.draws === 'map' ? lens : stagesLens);
  };
  // What stands where is worked out once for both.
  const outline = lookThrough({ ...outlineLens, createLayout: () => createOutline((of) => map().layOut(of), folded) });
  return { map, outline: () => outline, current: () => (lensOf(chosen()).draws === 'outline' ? outline : map()) };
}
