import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on a card, if it is there. Returns whether it was. */
export function focusJourney(grid: HTMLElement | null, id: string): boolean {
  const card = grid?.querySelector<HTMLElement>(`[data-journey="${CSS.escape(id)}"]`);
  card?.focus();
  return card != null;
}

/**
 * Tells the journey whose card has the focus, itself or in one of its buttons; null when none has. While the palette asks,
 * that is the one from which it was opened.
 */
export function useFocusedJourney(grid: RefObject<HTMLElement | null>): () => string | null {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && !isAsking(target)) last.current = target.closest<HTMLElement>('[data-journey]');
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return () => {
    const { activeElement } = document;
    const isAway = !activeElement || activeElement === document.body || isAsking(activeElement);
    const card = isAway ? last.current : activeElement.closest<HTMLElement>('[data-journey]');
    return card && grid.current?.contains(card) ? (card.dataset.journey ?? null) : null;
  };
}

const isAsking = (element: Element) => element.closest('[role="dialog"]') !== null;
