/** Puts the focus on a card, if it is there. Returns whether it was. */
export function focusJourney(grid: HTMLElement | null, id: string): boolean {
  const card = grid?.querySelector<HTMLElement>(`[data-journey="${CSS.escape(id)}"]`);
  card?.focus();
  return card != null;
}

/** The journey whose card has the focus, itself or in one of its buttons; null when none has. */
export function focusedJourney(grid: HTMLElement | null): string | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-journey]');
  return card && grid?.contains(card) ? (card.dataset.journey ?? null) : null;
}
