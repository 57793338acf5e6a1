import type { MapLayout } from '../layout/mapLayout';
import { type LensAbout, type LensOf, type LensParts, lookThrough, type Sight } from './lens';
import { type ListLayout, listLens } from './list';
import { stagesLens } from './stages';

/** A lens whose parts arrive when it is first looked through. */
export interface LateLens extends LensAbout {
  readonly draws: 'map';
  load(): Promise<LensParts<MapLayout>>;
}

/** A lens, and what draws its geometry. */
export type Lens =
  | (LensOf<MapLayout> & { readonly draws: 'map' })
  | (LensOf<ListLayout> & { readonly draws: 'list' })
  | LateLens;

const metroLens: LateLens = {
  id: 'metro',
  label: 'Metro',
  icon: 'metro',
  draws: 'map',
  opensWhole: true,
  load: async () => (await import('./metro/metro')).metroParts,
};

/** Every lens; the first is the one that a journey opens with. */
export const lenses: readonly Lens[] = [stagesLens, metroLens, listLens];

/** A lens by its id; the first one where there is none of that name. */
export function lensOf(id: string): Lens {
  return lenses.find((lens) => lens.id === id) ?? stagesLens;
}

const arrived = new Map<string, LensParts<MapLayout>>();

/** Whether one can look through a lens at once. */
export function isHere(lens: Lens): boolean {
  return !('load' in lens) || arrived.has(lens.id);
}

/** Brings the parts of a lens; rejects where they cannot be fetched. */
export async function loadLens(lens: Lens): Promise<void> {
  if ('load' in lens && !isHere(lens)) arrived.set(lens.id, await lens.load());
}

/** One journey through all lenses, each with the layout that is its own. */
export interface Sights {
  /** Through the lens that is chosen. */
  current(): Sight<MapLayout> | Sight<ListLayout>;
  /**
   * Where things stand on the canvas: through the lens that is chosen where that is drawn there and has arrived, else
   * through the first.
   */
  map(): Sight<MapLayout>;
  list(): Sight<ListLayout>;
}

export function createSights(chosen: () => string): Sights {
  const list = lookThrough(listLens);
  const maps = new Map<string, Sight<MapLayout>>();
  const map = () => {
    const lens = lensOf(chosen());
    const parts = lens.draws === 'list' ? undefined : 'load' in lens ? arrived.get(lens.id) : lens;
    const id = parts ? lens.id : stagesLens.id;
    const sight = maps.get(id) ?? lookThrough(parts ?? stagesLens);
    maps.set(id, sight);
    return sight;
  };
  return { map, list: () => list, current: () => (lensOf(chosen()).draws === 'list' ? list : map()) };
}
