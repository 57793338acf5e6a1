import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { successorOf } from '../../../domain/layout/spatialNeighbour';
import { setFocusHome } from '../../../ui/screenParts';
import { focusOn, type MapContext } from '../mapContext';
import { keyOfElement } from './keys';
import { rectOf } from './useFocusRequests';
import { stopOf } from './useTabStop';

/**
 * Says where the focus goes when what had it on the map is gone or has moved in the page – by an edit, by undo, by
 * another tab: to the same card, or to the neighbour that took its place.
 */
export function useKeptFocus(context: MapContext, canvas: RefObject<HTMLElement | null>, layout: MapLayout): void {
  const held = useRef<string | null>(null);
  /** The last layout that had it. */
  const home = useRef(layout);
  const now = useRef(layout);
  now.current = layout;
  useLayoutEffect(() => {
    if (held.current === null || rectOf(layout, held.current)) home.current = layout;
  }, [layout]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const take = (event: FocusEvent) => {
      held.current = keyOfElement(event.target);
      home.current = now.current;
    };
    const give = () => {
      // A new card takes the focus as soon as it is drawn.
      if (context.session.getState().editing) return true;
      const key = held.current;
      const gone = new Set([...home.current.cards.keys()].filter((card) => !now.current.cards.has(card)));
      const next = key && (rectOf(now.current, key) ? key : successorOf(home.current, key, gone));
      const isHidden = next && context.map.getState().filtered?.isHidden(next);
      focusOn(context, next && !isHidden ? next : stopOf(context, key));
      return true;
    };
    element.addEventListener('focusin', take);
    const unset = setFocusHome(element, give);
    return () => {
      element.removeEventListener('focusin', take);
      unset();
    };
  }, [context, canvas]);
}
