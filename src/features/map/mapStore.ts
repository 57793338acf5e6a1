import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DropTarget, StageDropTarget } from '../../domain/layout/dropTarget';
import type { RowRef } from '../../state/session';
import type { ContextMenuTarget } from '../../ui/ContextMenu';

/** Cards or a stage in hand. Nothing of it reaches the journey before it is let go. */
export interface Drag {
  readonly keys: ReadonlySet<string>;
  /** How far from their places, in px of the map. */
  readonly dx: number;
  readonly dy: number;
  readonly card: DropTarget | null;
  readonly stage: StageDropTarget | null;
}

/** Typing in place: one undo step, and whether the row was made for it. */
export interface Typing {
  readonly burst: string;
  readonly isNew: boolean;
  readonly field: 'name' | 'promise';
}

/** What only the map shows, and only now. */
export interface MapState {
  readonly drag: Drag | null;
  /** Key of the cell that would take the channel dragged over it. */
  readonly dropCell: string | null;
  /** Drawing a link by keyboard or menu: where it starts, and the card it would go to. */
  readonly linking: { readonly fromId: string; readonly toId: string | null } | null;
  readonly typing: Typing | null;
  readonly menu: { readonly target: ContextMenuTarget; readonly subject: MenuSubject } | null;
  /** The search for cards: to go there, or to link one to it. */
  readonly finder: { readonly kind: 'find' } | { readonly kind: 'link'; readonly fromId: string } | null;
  readonly isMinimapOpen: boolean;
  /** Where focus has to go as soon as that is drawn. */
  readonly focusOn: { readonly key: string } | null;
}

/** What a menu is about: a row, the level of a presence, or the ground of a stage (or none). */
export type MenuSubject =
  | { readonly kind: 'row'; readonly ref: RowRef }
  | { readonly kind: 'level'; readonly id: string }
  | { readonly kind: 'ground'; readonly stageId: string | null };

export type MapStore = StoreApi<MapState>;

export function createMapStore(): MapStore {
  return createStore<MapState>(() => ({
    drag: null,
    dropCell: null,
    linking: null,
    typing: null,
    menu: null,
    finder: null,
    isMinimapOpen: false,
    focusOn: null,
  }));
}

const MapStoreContext = createContext<MapStore | null>(null);
export const MapStoreProvider = MapStoreContext.Provider;

export function useMapStore(): MapStore {
  const store = useContext(MapStoreContext);
  if (!store) throw new Error('The parts of the map need a MapStoreProvider above them.');
  return store;
}

export function useMapState<T>(select: (state: MapState) => T): T {
  return useStore(useMapStore(), select);
}
