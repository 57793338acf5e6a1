import { type RefObject, useEffect } from 'react';
import type { Rect } from '../../../domain/layout/geometry';
import { ADD_STAGE_KEY, type MapLayout } from '../../../domain/layout/mapLayout';
import { isFocusLost } from '../../../ui/screenParts';
import { STOP } from '../actions/focus';
import { layoutOf, type MapContext } from '../mapContext';
import { useMapState } from '../mapStore';

/** Frames in which what was asked for may still be drawn: a card far away comes on screen first. */
const PATIENCE = 20;

/** Moves focus to what was asked for, once it is drawn, and pans so that it is seen. */
export function useFocusRequests(context: MapContext, canvas: RefObject<HTMLElement | null>): void {
  const request = useMapState(({ focusOn }) => focusOn);
  useEffect(() => {
    if (!request) return;
    const { key } = request;
    const rect = rectOf(layoutOf(context), key);
    if (rect) context.camera()?.reveal(rect);
    let frames = 0;
    let frame = 0;
    const attempt = () => {
      const target = focusable(canvas.current, key);
      if (target) {
        target.focus({ preventScroll: true });
        // The outline scrolls; the canvas has its camera.
        if (target.closest(`[${STOP}]`)) target.scrollIntoView({ block: 'nearest' });
      } else if (frames++ < PATIENCE) frame = requestAnimationFrame(attempt);
    };
    attempt();
    // React puts cards in their new order after an edit; moving an element takes the focus from it.
    const again = requestAnimationFrame(() => {
      const target = focusable(canvas.current, key);
      if (target && isFocusLost()) target.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(again);
    };
  }, [request, context, canvas]);
}

function focusable(canvas: HTMLElement | null, key: string): HTMLElement | SVGElement | null {
  const id = CSS.escape(key);
  const owner = canvas?.querySelector<HTMLElement | SVGElement>(
    `.react-flow__node[data-id="${id}"], .react-flow__edge[data-id="${id}"], [${STOP}][data-id="${id}"]`,
  );
  return owner?.querySelector<HTMLElement>(':scope > button') ?? owner ?? null;
}

/** Where something of the map is; null for what has no place of its own. */
export function rectOf(layout: MapLayout, key: string): Rect | null {
  if (key === ADD_STAGE_KEY) return layout.addStage;
  return (
    layout.cards.get(key)?.rect ??
    layout.headers.find((header) => header.key === key)?.rect ??
    layout.cells.find((cell) => cell.key === key)?.adder ??
    layout.cells.flatMap(({ ghosts }) => ghosts).find((ghost) => ghost.key === key)?.rect ??
    null
  );
}
