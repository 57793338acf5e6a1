/** Titles that were given here, and not by whoever drew the element. */
const given = new WeakSet<HTMLElement>();

/**
 * No word is lost where room is short: whatever is cut – by a narrow column, a larger spacing of text, another font – shows
 * itself whole under the pointer. `data-full` holds the words where the element draws fewer.
 */
export function showCutWords(page: Document): () => void {
  const onOver = ({ target, buttons }: PointerEvent) => {
    // Something is in hand: nothing is read meanwhile, and nothing measured.
    if (buttons !== 0) return;
    let element = target instanceof HTMLElement ? target : null;
    for (let level = 0; element && level < 3; level++, element = element.parentElement) {
      const full = element.dataset.full ?? (element.childElementCount === 0 ? element.textContent : null);
      if (!full || (element.title !== '' && !given.has(element))) continue;
      if (isCut(element, full)) {
        element.title = full;
        given.add(element);
      } else if (given.delete(element)) element.removeAttribute('title');
    }
  };
  page.addEventListener('pointerover', onOver, { passive: true });
  return () => page.removeEventListener('pointerover', onOver);
}

function isCut(element: HTMLElement, full: string): boolean {
  if (element.dataset.full !== undefined && lettersOf(element.textContent ?? '') !== lettersOf(full)) return true;
  return [element, ...element.querySelectorAll<HTMLElement>('[data-line]')].some(
    (box) =>
      (box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0 && hides(box, 'overflowX')) ||
      (box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0 && hides(box, 'overflowY')),
  );
}

function hides(element: HTMLElement, axis: 'overflowX' | 'overflowY'): boolean {
  return /hidden|clip/.test(getComputedStyle(element)[axis]);
}

/** Lines break at spaces, which are then gone. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u200b-]+/g, '');
}
