/** What a screen reader calls a control, as far as the controls of this app are named. */
export function accessibleName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.trim();
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const own = by.split(/\s+/).flatMap((id) => {
      const one = document.getElementById(id);
      return one ? [one === element ? words(one) : accessibleName(one)] : [];
    });
    if (own.length > 0) return own.join(' ').trim();
  }
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  return labels && labels.length > 0 ? [...labels].map(words).join(' ').trim() : words(element);
}

/** The words of an element, without those that are only drawn. */
function words(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], svg, input, textarea')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What can be pressed, chosen or typed into. */
const CONTROLS = 'button, a[href], input, textarea, select, [role="button"], [role="radio"], [role="slider"]';

/** The controls of a part of the page that can be used now, in the order of the page. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(isUsable);
}

function isUsable(element: HTMLElement): boolean {
  if (element.matches(':disabled, [aria-disabled="true"], [type="hidden"], [type="file"]')) return false;
  if (element.closest('[inert], [aria-hidden="true"], [hidden]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** What a control is for: its own name, or that of the group in which it is one of several choices. */
export function controlName(control: Element): string {
  return accessibleName(control.closest('[role="radiogroup"]') ?? control);
}

/** Milliseconds between two looks, and for how long to look. */
const PACE = 40;
const PATIENCE = 4_000;

/** Waits for something to be drawn and hands it on; whoever presses something meanwhile wants to be somewhere else. */
export function reach(find: () => HTMLElement | null | undefined, use: (element: HTMLElement) => void): void {
  const until = Date.now() + PATIENCE;
  const end = () => {
    clearInterval(timer);
    window.removeEventListener('keydown', end, true);
    window.removeEventListener('pointerdown', end, true);
  };
  const look = () => {
    const element = find();
    // A window that is still closing would take the focus back.
    const isFree = document.querySelector('[data-exiting]') === null;
    if (element && isFree) {
      end();
      use(element);
    } else if (Date.now() > until) end();
  };
  const timer = setInterval(look, PACE);
  window.addEventListener('keydown', end, true);
  window.addEventListener('pointerdown', end, true);
}

/** Uses a control as a hand would: fields and choices get the focus, where keys do the rest; buttons are pressed. */
export function pressControl(element: HTMLElement): void {
  const group = element.closest('[role="radiogroup"]');
  const control = group?.querySelector<HTMLElement>('input:checked') ?? element;
  control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  control.focus({ preventScroll: true });
  if (!control.matches('input, textarea, select')) control.click();
}
