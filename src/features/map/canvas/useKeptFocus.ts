import { type RefObject, useEffect, useRef } from 'react';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { successorOf } from '../../../domain/layout/spatialNeighbour';
import { focusOn, type MapContext } from '../mapContext';
import { keyOfElement } from './keys';
import { rectOf } from './useFocusRequests';

/** Milliseconds that an edit has to place focus itself. */
const PATIENCE = 80;

/**
 * Catches focus when what had it goes away or moves in the page – by undo, by redo, by another tab – and hands it to
 * the same card or to the neighbour that took its place.
 */
export function useKeptFocus(context: MapContext, canvas: RefObject<HTMLElement | null>, layout: MapLayout): void {
  const held = useRef<string | null>(null);
  const shown = useRef(layout);

  useEffect(() => {
    const element = canvas.current;
    const take = (event: FocusEvent) => {
      held.current = keyOfElement(event.target);
    };
    const give = (event: FocusEvent) => {
      const isElsewhere = event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget);
      if (isElsewhere) held.current = null;
    };
    // A press on the ground is a wish to be nowhere.
    const drop = (event: PointerEvent) => {
      if (!keyOfElement(event.target)) held.current = null;
    };
    element?.addEventListener('focusin', take);
    element?.addEventListener('focusout', give);
    document.addEventListener('pointerdown', drop);
    return () => {
      element?.removeEventListener('focusin', take);
      element?.removeEventListener('focusout', give);
      document.removeEventListener('pointerdown', drop);
    };
  }, [canvas]);

  useEffect(() => {
    const before = shown.current;
    shown.current = layout;
    const key = held.current;
    if (before === layout || !key) return;
    // What the edit itself does about focus comes first: a new card takes it as soon as it is drawn.
    const timer = setTimeout(() => {
      const isLost = document.activeElement === document.body;
      if (!isLost || context.session.getState().editing || held.current !== key) return;
      const gone = new Set([...before.cards.keys()].filter((card) => !layout.cards.has(card)));
      const next = rectOf(layout, key) ? key : successorOf(before, key, gone);
      if (next) focusOn(context, next);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [layout, context]);
}
