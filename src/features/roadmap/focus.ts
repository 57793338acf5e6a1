import { isFocusLost } from '../../ui/screenParts';

/** Finds the parts of the roadmap on the page, for moving focus to them. */

export function cardElement(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-initiative="${id}"]`) ?? null;
}

/** The card that has the focus itself, or around what has it. */
export function cardAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-initiative]') ?? null;
}

export function focusCard(root: HTMLElement | null, id: string): void {
  const card = cardElement(root, id);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

export function focusDetails(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[data-details] textarea')?.focus();
}

/** Whether keys for the selected card are meant for it now: a panel that has the focus keeps them to itself. */
export function isOnBoard(): boolean {
  return !document.activeElement?.closest('[data-panel]');
}

/** As `isOnBoard`, for Enter: controls inside a card and links around the board have their own use for it. */
export function isOnCardItself(): boolean {
  const at = document.activeElement;
  return at !== null && (at.hasAttribute('data-initiative') || at.closest('[role="dialog"], [role="menu"]') !== null);
}

/** Puts the focus on the first of these cards that is there, else where Tab stops. */
export function focusFirst(root: HTMLElement | null, ids: readonly (string | null)[]): void {
  const card = ids.map((id) => id && cardElement(root, id)).find((element) => element);
  const next = root?.querySelector<HTMLElement>('[data-initiative][tabindex="0"], [data-first-step]');
  (card || next || root)?.focus({ preventScroll: true });
}

/** After a menu or a card has gone, focus may be nowhere: `focusFirst` then, at once and after what else claims it. */
export function mendFocus(root: HTMLElement | null, ids: readonly (string | null)[]): void {
  const mend = () => isFocusLost() && focusFirst(root, ids);
  mend();
  // A menu that closes hands focus on after up to 50 ms.
  setTimeout(mend, 80);
}
