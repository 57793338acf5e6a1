import type { MapLayout } from '../layout/mapLayout';
import { type LensAbout, type LensOf, type LensParts, lookThrough, type Sight } from './lens';
import { stagesLens } from './stages';

/** A lens whose parts arrive when it is first looked through. */
export interface LateLens extends LensAbout {
  readonly draws: 'map';
  load(): Promise<LensParts<MapLayout>>;
}

/** A lens, and what draws it: the canvas, or a view of its own, which brings its layout along when it is opened. */
export type Lens =
  | (LensOf<MapLayout> & { readonly draws: 'map' })
  | LateLens
  | (LensAbout & { readonly draws: 'outline' });

const timelineLens: LateLens = {
  id: 'timeline',
  label: 'Timeline',
  about: 'All touchpoints side by side, in the order in which links lead',
  icon: 'timeline',
  draws: 'map',
  load: async () => (await import('./timeline/timeline')).timelineParts,
};

const ownersLens: LateLens = {
  id: 'owners',
  label: 'Owners',
  about: 'A row for each owner of the channels, so that hand-offs are seen',
  icon: 'swimlanes',
  draws: 'map',
  load: async () => (await import('./owners')).ownersParts,
};

const metroLens: LateLens = {
  id: 'metro',
  label: 'Metro',
  about: 'Each channel a line through the stages',
  icon: 'metro',
  draws: 'map',
  // The names of its lines keep their size; below, they have no room.
  readableFrom: 0.35,
  load: async () => (await import('./metro/metro')).metroParts,
};

const swimlanesLens: LateLens = {
  id: 'swimlanes',
  label: 'Swimlanes',
  about: 'A row for customers, one for their peers, one for the company',
  icon: 'swimlanes',
  draws: 'map',
  load: async () => (await import('./swimlanes')).swimlanesParts,
};

/** The journey as lines that can be edited: each stage, its lanes under it, and in each what stands there. */
export const outlineLens: Extract<Lens, { draws: 'outline' }> = {
  // It began as a plain list; locations that people saved name it so.
  id: 'list',
  label: 'Outline',
  about: 'Lines to read and write, without a canvas',
  icon: 'outline',
  draws: 'outline',
};

/** Every lens; the first is the one that a journey opens with where there is room for it. */
export const lenses: readonly Lens[] = [stagesLens, timelineLens, swimlanesLens, ownersLens, metroLens, outlineLens];

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

/** px of the window: below, a canvas shows little more than one stage at a time. */
const NARROW = 700;

/** The lanes of what is seen that somebody may hide; the outline has those of the first lens. */
export function lanesOf(lens: Lens): NonNullable<LensParts<MapLayout>['lanes']> {
  const parts = lens.draws !== 'map' ? stagesLens : 'load' in lens ? arrived.get(lens.id) : lens;
  return parts?.lanes ?? [];
}

/** The lens that a journey opens with in a window of so many px, where nobody has said which. */
export function openingLens(width: number): Lens {
  return width < NARROW ? outlineLens : stagesLens;
}

const NONE: readonly string[] = [];

/** One journey through all lenses that the canvas draws, each with the layout that is its own. */
export interface Sights {
  /**
   * Where things stand on the canvas: through the lens that is chosen where that is drawn there and has arrived, else
   * through the first.
   */
  map(): Sight<MapLayout>;
}

/** `without` says which lanes are hidden, by their ids: the same list while they are the same. */
export function createSights(chosen: () => string, without: () => readonly string[] = () => NONE): Sights {
  let hidden = without();
  const maps = new Map<string, Sight<MapLayout>>();
  return {
    map: () => {
      if (hidden !== without()) maps.clear();
      hidden = without();
      const lens = lensOf(chosen());
      const parts = lens.draws !== 'map' ? undefined : 'load' in lens ? arrived.get(lens.id) : lens;
      const id = parts ? lens.id : stagesLens.id;
      const sight = maps.get(id) ?? lookThrough(parts ?? stagesLens, hidden);
      maps.set(id, sight);
      return sight;
    },
  };
}
