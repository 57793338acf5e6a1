import { createContext, useContext } from 'react';
import type { JourneyDocument } from '../../domain/document';
import type { Point, Rect } from '../../domain/layout/geometry';
import { cardKey, type MapLayout, parseKey } from '../../domain/layout/mapLayout';
import { outlineLens, type Sights } from '../../domain/lenses/index';
import type { Edits } from '../../parts/useEdits';
import type { OpenJourney } from '../../state/context';
import { useDocument } from '../../state/context';
import { idsOf, type RowRef } from '../../state/session';
import type { MapStore } from './mapStore';

/** How the map is looked at. Moves are animated unless the system asks for less motion. */
export interface Camera {
  fit(): void;
  /** After the lens has changed: to where the map was left through it, else to how it is first seen. */
  arrive(
    kept: { readonly x: number; readonly y: number; readonly zoom: number } | undefined,
    readableFrom?: number,
  ): void;
  zoomTo(zoom: number): void;
  zoomBy(factor: number): void;
  /** Pans as little as it takes to see the rectangle, clear of panels and bars. */
  reveal(rect: Rect): void;
  /** The same where text is typed: from where it could not be read, the map comes nearer. */
  approach(rect: Rect): void;
  /**
   * After a panel has opened or closed: the map stands where people had it, but for the smallest pan that shows the
   * rectangle beside the panels that are open.
   */
  makeRoom(rect: Rect | null): void;
  /** The place on the map that is under a point of the window. */
  pointAt(inWindow: Point): Point;
}

/** What every gesture, key and menu item of the map acts on. */
export interface MapContext extends OpenJourney {
  readonly map: MapStore;
  readonly edits: Edits;
  readonly sights: Sights;
  /** null while the canvas is not on the screen. */
  camera(): Camera | null;
}

const Context = createContext<MapContext | null>(null);
export const MapContextProvider = Context.Provider;

export function useMapContext(): MapContext {
  const context = useContext(Context);
  if (!context) throw new Error('The parts of the map need a MapContextProvider above them.');
  return context;
}

/** Whether the journey has nothing on its map but stages. */
export function useIsEmpty(): boolean {
  return useDocument((document) => document.touchpoints.size === 0 && document.presences.size === 0);
}

export function documentOf({ engine }: MapContext): JourneyDocument {
  return engine.store.getState().document;
}

/** Where things stand on the canvas, and in which order they stand anywhere. */
export function layoutOf(context: MapContext): MapLayout {
  return context.sights.map().layOut(documentOf(context));
}

/** Whether the journey is seen as lines under each other, stages too. */
export function isOutline({ session }: MapContext): boolean {
  return session.getState().lens === outlineLens.id;
}

export function keyOf({ table, id }: RowRef): string {
  return cardKey(table, id);
}

/** The row that was selected last, if it still exists. */
export function currentRef(context: MapContext): RowRef | null {
  const ref = context.session.getState().selection.at(-1);
  return ref && documentOf(context)[ref.table].has(ref.id) ? ref : null;
}

/** Ids of the selected rows of one table, in map order for cards. */
export function selectedIds(context: MapContext, table: RowRef['table']): string[] {
  const ids = idsOf(context.session.getState().selection, table).filter((id) => documentOf(context)[table].has(id));
  const { cards } = layoutOf(context);
  const place = (id: string) => {
    const card = cards.get(cardKey(table, id));
    return card ? card.column * 1e6 + card.index : 0;
  };
  return ids.sort((a, b) => place(a) - place(b));
}

export function select({ session }: MapContext, ...selection: readonly RowRef[]): void {
  session.setState({ selection });
}

/** Moves focus to something on the map as soon as it is drawn. A card that stands in a hidden lane brings all lanes out. */
export function focusOn(context: MapContext, key: string): void {
  const { map, session } = context;
  if (session.getState().lanesHidden.length > 0 && parseKey(key)?.kind === 'row') {
    const { cards, headers } = layoutOf(context);
    if (!cards.has(key) && !headers.some((head) => head.key === key)) session.setState({ lanesHidden: [] });
  }
  map.setState({ focusOn: { key } });
}
