/** Marks a part of the screen that F6 goes to, in the order of the page: header, map, toolbar, panels, messages. */
export const REGION = 'data-region';
/** Marks what takes the focus when one comes into a part for the first time; else its first control does. */
export const REGION_ENTRY = 'data-region-entry';

/** Parts of the page that know better where the focus goes when what had it in them is gone: they answer whether they did. */
const homes = new WeakMap<Element, () => boolean>();

/** Makes a part of the page answer for the focus that gets lost in it. */
export function setFocusHome(element: Element, take: () => boolean): () => void {
  homes.set(element, take);
  return () => homes.delete(element);
}

export function focusHomeOf(element: Element): (() => boolean) | undefined {
  return homes.get(element);
}

/** Whether nothing has the focus: what had it is gone, or can no longer have it. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
}
