import type { MapLayout } from '../layout/mapLayout';
import { type LensOf, lookThrough, type Sight } from './lens';
import { type ListLayout, listLens } from './list';
import { stagesLens } from './stages';

/** A lens, and what draws its geometry. */
export type Lens = (LensOf<MapLayout> & { readonly draws: 'map' }) | (LensOf<ListLayout> & { readonly draws: 'list' });

/** Every lens; the first is the one that a journey opens with. */
export const lenses: readonly Lens[] = [stagesLens, listLens];

/** A lens by its id; the first one where there is none of that name. */
export function lensOf(id: string): Lens {
  return lenses.find((lens) => lens.id === id) ?? stagesLens;
}

/** One journey through all lenses, each with the layout that is its own. */
export interface Sights {
  /** Through the lens that is chosen. */
  current(): Sight<MapLayout> | Sight<ListLayout>;
  /** Where things stand on the canvas: through the lens that is chosen where that is drawn there, else through the first. */
  map(): Sight<MapLayout>;
  list(): Sight<ListLayout>;
}

export function createSights(chosen: () => string): Sights {
  const list = lookThrough(listLens);
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
  return { map, list: () => list, current: () => (lensOf(chosen()).draws === 'list' ? list : map()) };
}
