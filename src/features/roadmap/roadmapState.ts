import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { scoringMethods } from '../../domain/roadmap/scoring';
import type { ContextMenuTarget } from '../../ui/ContextMenu';
import { type BoardFilter, everything, type Place } from './board/places';

/** What the pointer carries: a card of the board, or a gap on its way to become one. */
export interface Carried {
  readonly kind: 'initiative' | 'gap';
  readonly id: string;
  readonly title: string;
  /** px, of what was taken. */
  readonly width: number;
}

/** What the roadmap shows beyond the selection: lost when another view is opened. */
export interface RoadmapState {
  /** The card whose title is a field now. */
  readonly renamingId: string | null;
  readonly areGapsOpen: boolean;
  readonly filter: BoardFilter;
  readonly methodId: string;
  readonly menu: { readonly target: ContextMenuTarget; readonly id: string } | null;
  readonly carried: Carried | null;
  /** Where what is carried would land. */
  readonly place: Place | null;
}

export type RoadmapStore = StoreApi<RoadmapState>;

export function createRoadmapStore(): RoadmapStore {
  return createStore<RoadmapState>(() => ({
    renamingId: null,
    areGapsOpen: false,
    filter: everything,
    methodId: scoringMethods[0]?.id ?? '',
    menu: null,
    carried: null,
    place: null,
  }));
}

export const RoadmapStoreContext = createContext<RoadmapStore | null>(null);

export function useRoadmapStore(): RoadmapStore {
  const store = useContext(RoadmapStoreContext);
  if (!store) throw new Error('Parts of the roadmap need a RoadmapStoreContext above them.');
  return store;
}

export function useRoadmapState<T>(select: (state: RoadmapState) => T): T {
  return useStore(useRoadmapStore(), select);
}
