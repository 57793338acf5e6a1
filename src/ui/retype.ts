import { NOTHING, type Typed } from './TypeAhead';

/**
 * Types into a field what was typed before it was there, then presses the keys that followed, one after the other so
 * that a list under the field keeps up. Without a field to type into, the characters are pressed as keys. Returns how to
 * stop.
 */
export function retype(element: HTMLElement, typed: Typed = NOTHING): () => void {
  const isField = element instanceof HTMLInputElement;
  const steps = [
    ...(isField
      ? typed.text === ''
        ? []
        : [() => insert(element, typed.text)]
      : [...typed.text].map(pressOn(element))),
    ...typed.keys.map(pressOn(element)),
  ];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) timer = setTimeout(next, PACE);
  };
  // Words at once: an Enter that comes next must not find the field empty.
  if (isField && typed.text !== '') next();
  else if (steps.length > 0) timer = setTimeout(next);
  return () => clearTimeout(timer);
}

/** Milliseconds for a list to be drawn anew. */
const PACE = 30;

const pressOn = (element: HTMLElement) => (key: string) => () => {
  const code = /^[0-9]$/.test(key) ? `Digit${key}` : key;
  const target = element.isConnected ? element : (document.activeElement ?? document.body);
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true }));
};

/** As a browser does it, before what has been typed into the field itself by now. */
function insert(field: HTMLInputElement, text: string): void {
  const how = { inputType: 'insertText', data: text, bubbles: true };
  field.dispatchEvent(new InputEvent('beforeinput', { ...how, cancelable: true }));
  // React looks at what it set itself: past it, the change is one of the person.
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(field, text + field.value);
  field.dispatchEvent(new InputEvent('input', how));
  field.setSelectionRange(field.value.length, field.value.length);
}
