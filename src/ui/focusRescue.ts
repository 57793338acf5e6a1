import { canTakeFocus, enterRegion, noteRegion, tabStopsIn } from './regions';
import { focusHomeOf, isFocusLost, REGION } from './screenParts';

/** Milliseconds that whoever took the focus off the page has to place it itself. */
const PATIENCE = 100;
const TRAIL = 12;

/**
 * Keeps the focus on something: when what has it goes – deleted, closed, switched off, in this tab or by another –, hands
 * it to the nearest thing that makes sense. That is what its surroundings say, then the part that it was in, then what
 * had the focus before, then the screen itself.
 */
export function watchFocus(): () => void {
  let trail: HTMLElement[] = [];
  /** What has the focus and all that is around it, innermost first. */
  let path: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    path = pathOf(target);
    if (!(target instanceof HTMLElement)) return;
    noteRegion(target);
    trail = [...trail.filter((one) => one !== target && one.isConnected), target].slice(-TRAIL);
  };
  const rescue = () => {
    if (!isFocusLost() || path.length === 0) return;
    const lost = path;
    for (const element of lost) {
      if (!element.isConnected) continue;
      if (focusHomeOf(element)?.() || takeOver(element, lost[0])) return;
    }
    [...trail]
      .reverse()
      .find((one) => one.tagName !== 'MAIN' && canTakeFocus(one))
      ?.focus({ preventScroll: true });
    if (isFocusLost()) document.querySelector('main')?.focus({ preventScroll: true });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(rescue, PATIENCE);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null && document.hasFocus()) soon();
  };
  // A browser says nothing when an element goes that had the focus, or when it can no longer have it.
  const observer = new MutationObserver(() => {
    if (path.length > 0 && isFocusLost()) soon();
  });
  // Whoever presses a key means something by it.
  const press = () => {
    if (path.length > 0 && path[0]?.isConnected === false && isFocusLost()) rescue();
  };
  document.addEventListener('focusin', note);
  document.addEventListener('focusout', leave);
  window.addEventListener('keydown', press, true);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', note);
    document.removeEventListener('focusout', leave);
    window.removeEventListener('keydown', press, true);
  };
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) path.push(at);
  return path;
}

/** What is still there of where the focus was takes it: a panel itself, or in a row of controls the next one. */
function takeOver(element: Element, lost: Element | undefined): boolean {
  if (element === lost || element.tagName === 'MAIN') return false;
  if (element.hasAttribute('tabindex') && canTakeFocus(element)) {
    element.focus({ preventScroll: true });
    return true;
  }
  if (!element.hasAttribute(REGION)) return false;
  const stops = tabStopsIn(element);
  const isAfter = (stop: Element) =>
    lost?.isConnected && (lost.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = stops.find(isAfter) ?? stops.at(-1);
  if (!next) return enterRegion(element);
  next.focus({ preventScroll: true });
  return true;
}
