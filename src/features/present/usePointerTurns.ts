import { type RefObject, useEffect, useRef } from 'react';

interface Turns {
  next(): void;
  back(): void;
}

/** How far a finger has to travel to turn, in px, and how much further across than down. */
const SWIPE = 48;
const STEEPNESS = 1.5;
/** Share of the screen at the left where a click means back. */
const BACK_AREA = 1 / 3;

/** Turns slides by a click (right and middle: on, left: back) and by a swipe. What has a click of its own keeps it. */
export function usePointerTurns(element: RefObject<HTMLElement | null>, turns: Turns): void {
  const latest = useRef(turns);
  latest.current = turns;
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    let start: { x: number; y: number } | null = null;
    let isSwipe = false;
    const down = (event: PointerEvent) => {
      start = event.pointerType !== 'mouse' && event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
      isSwipe = false;
    };
    const up = (event: PointerEvent) => {
      if (!start || !event.isPrimary) return;
      const across = event.clientX - start.x;
      const along = event.clientY - start.y;
      start = null;
      if (Math.abs(across) < SWIPE || Math.abs(across) < STEEPNESS * Math.abs(along)) return;
      isSwipe = true;
      if (across < 0) latest.current.next();
      else latest.current.back();
    };
    const click = (event: MouseEvent) => {
      const isOwn = event.target instanceof Element && event.target.closest('a, button') !== null;
      if (isOwn || isSwipe || event.defaultPrevented) return;
      const { left, width } = node.getBoundingClientRect();
      if (event.clientX < left + width * BACK_AREA) latest.current.back();
      else latest.current.next();
    };
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointerup', up);
    node.addEventListener('click', click);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('click', click);
    };
  }, [element]);
}
