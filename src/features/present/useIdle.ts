import { type RefObject, useEffect } from 'react';

/** How long a pointer rests before it goes, in ms. */
export const REST = 2_000;

/** Marks the element with `data-idle` while no pointer has moved over it for a while; no render is spent on that. */
export function useIdle(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const rest = () => node.setAttribute('data-idle', '');
    let timer = window.setTimeout(rest, REST);
    const wake = () => {
      node.removeAttribute('data-idle');
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, REST);
    };
    node.addEventListener('pointermove', wake);
    node.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(timer);
      node.removeEventListener('pointermove', wake);
      node.removeEventListener('pointerdown', wake);
    };
  }, [element]);
}
