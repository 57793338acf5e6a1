import { createContext, useContext, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DropTarget, StageDropTarget } from '../../domain/layout/dropTarget';
import type { TypingSession } from '../../parts/typingSession';
import type { RowRef } from '../../state/session';
import type { ContextMenuTarget } from '../../ui/ContextMenu';
import { NOTHING, type Typed } from '../../ui/TypeAhead';
import type { Asking } from './asking';
import type { Filtered } from './filter/filtered';

/** Cards or a stage in hand, and where they would land. Nothing of it reaches the journey before it is let go. */
export interface Drag {
  readonly keys: ReadonlySet<string>;
  readonly card: DropTarget | null;
  readonly stage: StageDropTarget | null;
}

/** Typing in place. */
export interface Typing extends TypingSession {
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
  /** Ids of the touchpoints that were walked through along links, from the first one to where somebody is. */
  readonly trail: readonly string[];
  /** The search for cards: to go there, or to link one to it. */
  readonly finder: { readonly kind: 'find' } | { readonly kind: 'link'; readonly fromId: string } | null;
  /** Whether the line of quick add is open. */
  readonly isAddingQuickly: boolean;
  /** What a chip asks. */
  readonly asking: Asking | null;
  /** Choosing the channel of a card, on the card. */
  readonly choosing: { readonly touchpointIds: readonly string[] } | null;
  /** What was typed for it before it was there. */
  readonly typedAhead: Typed;
  /** A paste that the browser did not let us read: where it goes, and what hindered it. */
  readonly pasting: { readonly stageId: string | null; readonly why: string } | null;
  readonly isFilterOpen: boolean;
  /** What the filter does; null while nothing is filtered, and until its code is there. */
  readonly filtered: Filtered | null;
  readonly isMinimapOpen: boolean;
  /** Whether the map is so small that it is a picture: a card drawn now is a bare box. */
  readonly isFar: boolean;
  /** Whether there are so many cards in sight of a far map that they are one picture, and no elements. */
  readonly isPicture: boolean;
  /** Key of what the pointer is over on that picture: it is drawn as an element, which can be pressed and dragged. */
  readonly pointedAt: string | null;
  /** Key of what had the focus last while the cards are a picture: it is not taken off the page. */
  readonly focused: string | null;
  /** How often the inspector was opened: each time it takes the focus. */
  readonly inspectorCalls: number;
  /** Where focus has to go as soon as that is drawn. */
  readonly focusOn: { readonly key: string } | null;
}

/** What a menu is about: a row, the level of a presence, or the ground of a stage (or none). */
export type MenuSubject =
  | { readonly kind: 'row'; readonly ref: RowRef }
  | { readonly kind: 'level'; readonly id: string }
  /** The links of a touchpoint, to go along one. */
  | { readonly kind: 'links'; readonly touchpointId: string }
  /** Channels in use that a stage does not have. */
  | { readonly kind: 'unattended'; readonly stageId: string }
  | { readonly kind: 'ground'; readonly stageId: string | null }
  /** How the map is seen. */
  | { readonly kind: 'view' }
  /** The ways to lay the journey out. */
  | { readonly kind: 'lens' };

export type MapStore = StoreApi<MapState>;

export function createMapStore(): MapStore {
  return createStore<MapState>(() => ({
    drag: null,
    dropCell: null,
    linking: null,
    trail: [],
    typing: null,
    menu: null,
    finder: null,
    isAddingQuickly: false,
    asking: null,
    choosing: null,
    typedAhead: NOTHING,
    pasting: null,
    isFilterOpen: false,
    filtered: null,
    isMinimapOpen: false,
    isFar: false,
    isPicture: false,
    pointedAt: null,
    focused: null,
    inspectorCalls: 0,
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

/** Whether the map has been near since this was drawn: what is on a card comes then, and stays. */
export function useOnceNear(): boolean {
  const isNear = !useMapState((map) => map.isFar);
  const [wasNear, setWasNear] = useState(isNear);
  if (isNear && !wasNear) setWasNear(true);
  return wasNear;
}

/** Has the inspector take the focus as soon as it is there. */
export function callInspector(map: MapStore): void {
  map.setState(({ inspectorCalls }) => ({ inspectorCalls: inspectorCalls + 1 }));
}
