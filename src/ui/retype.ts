import { isComposing } from './keys';
import { LIST_KEYS, type Typed } from './TypeAhead';

/**
 * Types into a field what was typed before it was there, and presses the keys between, one after the other so that what
 * they open or change keeps up. What is typed meanwhile waits its turn behind it. Without a field to type into, the
 * characters are pressed as keys. Returns how to stop.
 */
export function retype(element: HTMLElement, typed: Typed): () => void {
  if (typed.length === 0) return () => {};
  const steps = [...typed];
  let isFirst = true;
  // After Enter the place may be another: a field that was answered, a question that follows.
  let hasMovedOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', queueKey, true);
    window.removeEventListener('beforeinput', queueWords, true);
  };
  const queue = (event: Event, step: Typed[number]) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const last = steps.at(-1);
    if (last && 'words' in last && 'words' in step) steps[steps.length - 1] = { words: last.words + step.words };
    else steps.push(step);
  };
  const queueKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (LIST_KEYS.includes(event.key)) queue(event, { key: event.key });
    // In a field its letter comes as words, as do those that no key has.
    else if ([...event.key].length === 1 && !isField(event.target)) queue(event, { words: event.key });
  };
  const queueWords = (event: InputEvent) => {
    if (event.isTrusted && event.inputType === 'insertText' && event.data) queue(event, { words: event.data });
  };
  const next = () => {
    const step = steps.shift();
    if (!step) return stop();
    const target = hasMovedOn || !element.isConnected ? (document.activeElement ?? document.body) : element;
    if (!('words' in step)) {
      press(target, step.key);
      if (step.key !== 'Enter') return wait();
      hasMovedOn = true;
      return wait(until(target));
    }
    if (isField(target)) insert(target, step.words, isFirst);
    else {
      const [first = '', ...rest] = step.words;
      press(target, first);
      if (rest.length > 0) steps.unshift({ words: rest.join('') });
    }
    isFirst = false;
    // What is typed from here on finds everything in its place.
    return isField(target) && steps.length === 0 ? stop() : wait();
  };
  const wait = (isReady = () => true, tries = PATIENCE) => {
    timer = setTimeout(() => (isReady() || tries === 0 ? next() : wait(isReady, tries - 1)), PACE);
  };
  window.addEventListener('keydown', queueKey, true);
  window.addEventListener('beforeinput', queueWords, true);
  // Words at once: an Enter that comes next must not find the field empty.
  if (isField(element) && 'words' in (steps[0] ?? {})) next();
  else timer = setTimeout(next);
  return stop;
}

/** Milliseconds for a list to be drawn anew. */
const PACE = 30;

/** How many times that long what Enter does may take. */
const PATIENCE = 30;

/** Whether what Enter did is there: the focus is elsewhere, or the field says something else. */
function until(target: Element): () => boolean {
  const words = isField(target) ? target.value : null;
  return () => {
    const { activeElement } = document;
    if (activeElement === target) return isField(target) && target.value !== words;
    return activeElement !== null && activeElement !== document.body;
  };
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function press(target: Element, key: string): void {
  const code = /^[0-9]$/.test(key) ? `Digit${key}` : key;
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true }));
}

/** As a browser does it; the first words before what has been typed into the field itself by now. */
function insert(field: HTMLInputElement | HTMLTextAreaElement, words: string, isFirst: boolean): void {
  const how = { inputType: 'insertText', data: words, bubbles: true };
  field.dispatchEvent(new InputEvent('beforeinput', { ...how, cancelable: true }));
  // React looks at what it set itself: past it, the change is one of the person.
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  set?.call(field, isFirst ? words + field.value : field.value + words);
  field.dispatchEvent(new InputEvent('input', how));
  field.setSelectionRange(field.value.length, field.value.length);
}
