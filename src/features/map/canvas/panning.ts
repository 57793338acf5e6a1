import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useReactFlow, useStoreApi } from 'reactflow';
import type { MapContext } from '../mapContext';
import type { TouchParts } from './touch';

// Panning where React Flow's own is not enough: with Space held, with Shift and the wheel, by fingers, and by the browser.

/**
 * Whether Space is held, which makes a drag pan the map from wherever it starts and wherever the focus is. A press on
 * the map meanwhile takes the focus off the button that Space is holding down, so that letting go does not press it;
 * Space let go without a drag does.
 */
export function useSpacePan(canvas: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || event.repeat || hasSpaceOfItsOwn(event.target)) return;
      setHeld(true);
    };
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') setHeld(false);
    };
    const release = () => setHeld(false);
    // Before anybody else: buttons keep the key to themselves.
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('blur', release);
    };
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!isHeld || !element) return;
    const takeFocus = (event: MouseEvent) => {
      const { activeElement } = document;
      const isOnCard =
        element.contains(activeElement) && activeElement?.matches('.react-flow__node, .react-flow__edge');
      if (isOnCard) event.preventDefault();
      else element.focus({ preventScroll: true });
    };
    element.addEventListener('mousedown', takeFocus, true);
    return () => element.removeEventListener('mousedown', takeFocus, true);
  }, [isHeld, canvas]);
  return isHeld;
}

/** Where Space is a letter, or chooses in a list that lies over the map. */
function hasSpaceOfItsOwn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isText = target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])');
  return (
    isText || target.isContentEditable || target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}

/** As fast as React Flow pans. */
const SPEED = 0.5;
const LINE = 20;

/**
 * Shift and the wheel pan sideways. Some browsers turn the wheel's movement sideways themselves then, others leave that
 * to the page; React Flow expects the one or the other by the system, and does not move at all where it is mistaken.
 */
export function useSidewaysWheel(canvas: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      if (!event.shiftKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const delta = (event.deltaX || event.deltaY) * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      void flow.getState().panBy({ x: -delta * SPEED, y: 0 });
    };
    element.addEventListener('wheel', turn, { capture: true, passive: false });
    return () => element.removeEventListener('wheel', turn, true);
  }, [canvas, flow]);
}

/** Takes back what the browser has scrolled of the map, for callers that bring things into view themselves. */
export function resetScroll(canvas: HTMLElement | null): void {
  const scrolled = canvas?.querySelector('.react-flow');
  if (!scrolled) return;
  scrolled.scrollLeft = 0;
  scrolled.scrollTop = 0;
}

/**
 * What the browser scrolls into view becomes a pan: the caret of what is typed at the edge, or something that voice
 * control or a screen reader is about to press. React Flow takes every scroll back, and the thing is out of reach.
 */
export function useScrolledIntoView(canvas: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let isPressed = false;
    const pan = () => {
      const scrolled = element.querySelector('.react-flow');
      if (!scrolled) return;
      const { scrollLeft, scrollTop } = scrolled;
      if (scrollLeft === 0 && scrollTop === 0) return;
      resetScroll(element);
      // Nothing moves away under a pointer that is down.
      if (!isPressed) flushSync(() => void flow.getState().panBy({ x: -scrollLeft, y: -scrollTop }));
    };
    const press = () => {
      // What was scrolled before is told later than a press that follows at once.
      pan();
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
    };
    element.addEventListener('scroll', pan, true);
    element.addEventListener('pointerdown', press, true);
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, release, true);
    return () => {
      element.removeEventListener('scroll', pan, true);
      element.removeEventListener('pointerdown', press, true);
      for (const end of ['pointerup', 'pointercancel'] as const) window.removeEventListener(end, release, true);
    };
  }, [canvas, flow]);
}

/** Fingers on the map, where there can be any. */
export function useTouch(
  context: MapContext,
  canvas: RefObject<HTMLElement | null>,
  openMenu: TouchParts['openMenu'],
): void {
  const flow = useReactFlow();
  useEffect(() => {
    const element = canvas.current;
    if (!element || navigator.maxTouchPoints === 0) return;
    let stop = () => {};
    let isGone = false;
    import('./touch').then(
      ({ watchTouches }) => {
        if (!isGone) stop = watchTouches(element, { context, flow, openMenu });
      },
      () => {}, // Without it React Flow's own touch is left.
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [context, canvas, flow, openMenu]);
}
