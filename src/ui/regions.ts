import { REGION, REGION_ENTRY } from './screenParts';

const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

/** Where the focus last was in each region. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Whether it can have the focus now: in the page, on the screen, and not behind a dialog. */
export function canTakeFocus(element: Element | null | undefined): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    element.matches(CONTROLS) &&
    !element.closest('[inert], [aria-hidden="true"], [hidden]') &&
    isDrawn(element)
  );
}

function isDrawn(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** What Tab stops at inside an element, in order. */
export function tabStopsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll(CONTROLS)].filter(canTakeFocus).filter(({ tabIndex }) => tabIndex >= 0);
}

export function regionOf(element: Element | null): Element | null {
  return element?.closest(`[${REGION}]`) ?? null;
}

/** Remembers where the focus is, for the way back into its region. */
export function noteRegion(element: HTMLElement): void {
  const region = regionOf(element);
  if (region) lastIn.set(region, element);
}

/** Moves the focus into a region: to where it was there, else to its entry, else to its first control. */
export function enterRegion(region: Element): boolean {
  const entry = region.hasAttribute(REGION_ENTRY) ? region : region.querySelector(`[${REGION_ENTRY}]`);
  const candidates = [lastIn.get(region), entry, ...tabStopsIn(region).slice(0, 1), region];
  const target = candidates.find(
    (one) => one !== undefined && (region === one || region.contains(one)) && canTakeFocus(one),
  );
  if (!canTakeFocus(target)) return false;
  target.focus({ preventScroll: true });
  return true;
}

/** The regions on the screen in the order of the page; of nested ones those inside. */
function regions(): Element[] {
  return [...document.querySelectorAll(`[${REGION}]`)].filter(
    (region) =>
      !region.querySelector(`[${REGION}]`) && !region.closest('[inert], [aria-hidden="true"]') && isDrawn(region),
  );
}

function isBefore(region: Element, element: Element | null): boolean {
  return element !== null && (region.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Goes to the next region, or the one before, round in a ring. */
export function goToRegion(step: 1 | -1): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  // Outside of all of them, as on a view that was just opened: what stands after it comes next.
  const after = all.filter((region) => isBefore(region, document.activeElement)).length;
  const next = at >= 0 ? at + step : step > 0 ? after : after - 1;
  for (let i = 0; i < all.length; i++) {
    const region = all[(((next + i * step) % all.length) + all.length) % all.length];
    if (region && enterRegion(region)) return;
  }
}

/** F6 and Shift+F6, before anybody else: React Aria has a ring of its own, of messages only. */
export function watchRegionKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    goToRegion(event.shiftKey ? -1 : 1);
  };
  window.addEventListener('keydown', press, true);
  return () => window.removeEventListener('keydown', press, true);
}
