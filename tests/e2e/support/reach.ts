import type { Page } from '@playwright/test';

/** px: the least side of a target (WCAG 2.5.8). */
const LEAST = 24;

/**
 * What is wrong with the page at the size that its window has now, one readable line each: the page or its view scrolls
 * sideways, controls of the header lie over each other, or a control cannot be brought into the window, is covered
 * there, or is smaller than a target may be. The canvas, which people pan, is left out.
 */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const faults: string[] = [];
    const name = (element: Element) =>
      `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const pageAround = document.scrollingElement;
    if (pageAround && pageAround.scrollWidth > innerWidth) faults.push(`the page is ${pageAround.scrollWidth} px wide`);
    for (const view of document.querySelectorAll('main, main > *')) {
      if (view.scrollWidth > view.clientWidth + 1 && getComputedStyle(view).overflowX !== 'visible') {
        faults.push(`the view is ${view.scrollWidth} px wide in ${view.clientWidth}`);
      }
    }

    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, label:has(input), input:not(label input), textarea, [role="tab"], [role="separator"][tabindex]',
      ),
    ].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.closest('.react-flow, [inert], [aria-hidden="true"]') &&
        // What only screen readers have: the control beside it is the one that is pressed.
        control.getBoundingClientRect().width > 1 &&
        !control.parentElement?.closest('[style*="clip"]'),
    );

    const inHeader = controls.filter((control) => control.closest('header') && !control.closest('main, section'));
    for (const [index, one] of inHeader.entries()) {
      const a = one.getBoundingClientRect();
      for (const other of inHeader.slice(index + 1)) {
        const b = other.getBoundingClientRect();
        const overlaps = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        if (overlaps && !one.contains(other)) faults.push(`${name(one)} and ${name(other)} overlap`);
      }
    }

    for (const control of controls) {
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
        faults.push(`${name(control)} is out of reach at ${Math.round(x)}, ${Math.round(y)}`);
        continue;
      }
      const hit = document.elementFromPoint(x, y);
      if (!hit || !(control.contains(hit) || hit.contains(control))) {
        faults.push(`${name(control)} is covered by ${hit ? name(hit) : 'nothing'}`);
      }
      // A link in a sentence may be as high as its line; a field has its box around it, a figure a wider target than its words.
      if (getComputedStyle(control).display === 'inline') continue;
      const target = control.closest('[role="group"]:has(> input)') ?? control;
      const half = least / 2 - 0.75;
      const isWhole = [
        [x - half, y],
        [x + half, y],
        [x, y - half],
        [x, y + half],
      ].every(([atX = 0, atY = 0]) => {
        const there = document.elementFromPoint(atX, atY);
        return there !== null && target.contains(there);
      });
      const box = target.getBoundingClientRect();
      if (!isWhole && Math.min(box.width, box.height) < least - 0.5) {
        faults.push(`${name(control)} is ${Math.round(width)} × ${Math.round(height)} px`);
      }
    }
    return [...new Set(faults)];
  }, LEAST);
}
