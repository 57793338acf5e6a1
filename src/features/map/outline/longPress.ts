import { type RefObject, useEffect } from 'react';

/** px that a finger may tremble, and milliseconds of a long press. */
const TREMBLE = 8;
const LONG = 500;

/** A finger that rests on a line: what opens its menu where browsers have no event for it. */
export function useLongPress(
  frame: RefObject<HTMLElement | null>,
  press: (target: Element, at: { readonly x: number; readonly y: number }) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    let isPressed = false;
    const placeOf = ({ touches: [touch] }: TouchEvent) => ({ x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 });
    const end = () => clearTimeout(timer);
    const down = (event: TouchEvent) => {
      end();
      isPressed = false;
      const { target } = event;
      if (event.touches.length > 1 || !(target instanceof Element) || target.closest('textarea, input')) return;
      start = placeOf(event);
      timer = setTimeout(() => {
        isPressed = true;
        press(target, start);
      }, LONG);
    };
    const move = (event: TouchEvent) => {
      const { x, y } = placeOf(event);
      if (Math.hypot(x - start.x, y - start.y) > TREMBLE) end();
    };
    const up = (event: TouchEvent) => {
      end();
      // No click comes after it.
      if (isPressed && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchstart', down, { passive: true });
    element.addEventListener('touchmove', move, { passive: true });
    element.addEventListener('touchend', up);
    element.addEventListener('touchcancel', end);
    return () => {
      end();
      element.removeEventListener('touchstart', down);
      element.removeEventListener('touchmove', move);
      element.removeEventListener('touchend', up);
      element.removeEventListener('touchcancel', end);
    };
  }, [frame, press]);
}
