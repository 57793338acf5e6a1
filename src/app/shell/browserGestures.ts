import { isApple } from '../../ui/keys';

/** Whether text is written there: a field has gestures of its own, and takes text that is dropped. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/**
 * Keeps what is dropped anywhere from taking the place of the page: files, links, pictures. Whoever can use it has
 * prevented the default before; of files that nobody took, `onFiles` is told. Text still goes into fields.
 */
export function holdDrops(page: Window, onFiles: () => void): () => void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const hover = (event: DragEvent) => {
    if (event.defaultPrevented || (isWriting(event.target) && !hasFiles(event))) return;
    event.preventDefault();
    // A drop is heard of only where it is allowed; a link or a text has no place here.
    if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none';
  };
  const drop = (event: DragEvent) => {
    if (event.defaultPrevented || (isWriting(event.target) && !hasFiles(event))) return;
    event.preventDefault();
    if (hasFiles(event)) onFiles();
  };
  return listen(page, { dragenter: hover, dragover: hover, drop });
}

/**
 * While a journey is open, the browser’s own gestures leave the page where it is and as large as it is: zooming by wheel
 * or trackpad belongs to the map, Alt+← to its cards, Backspace to them as well. Ctrl + and Ctrl − outside of the map, and
 * two fingers on a touch screen, still enlarge the page for who needs it.
 */
export function holdGestures(page: Window, apple = isApple()): () => void {
  const stop = (event: Event) => event.preventDefault();
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey) event.preventDefault();
  };
  const press = (event: KeyboardEvent) => {
    if (leavesPage(event, apple)) event.preventDefault();
  };
  // Who listens later must still find the key as it was pressed, so this listener makes itself the last one each time.
  const goLast = () => {
    page.removeEventListener('keydown', press);
    page.addEventListener('keydown', press);
  };
  const middle = (event: MouseEvent) => {
    // Firefox on Linux opens what was copied, if it is an address.
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (event.button === 1 && !isLink && !isWriting(event.target)) event.preventDefault();
  };
  const stopAll = [
    listen(page, { keydown: press, auxclick: middle }),
    listen(page, { keydown: goLast }, { capture: true }),
    listen(page, { wheel }, { passive: false }),
    listen(page, { wheel: turnedWheel }, { passive: false, capture: true }),
    // Safari’s word for a pinch on a trackpad; on a touch screen it is the only zoom there is.
    page.navigator.maxTouchPoints > 0 ? () => {} : listenTo(page, ['gesturestart', 'gesturechange'], stop),
  ];
  return () => {
    for (const end of stopAll) end();
  };
}

/**
 * A wheel with Shift goes sideways. WebKit has turned it already when it tells of it, and the canvas turns it once more, so
 * that nothing is left: the canvas gets it without the key.
 */
function turnedWheel(event: WheelEvent): void {
  const { target, shiftKey, deltaX, deltaY } = event;
  if (!shiftKey || deltaY !== 0 || deltaX === 0) return;
  if (!(target instanceof Element) || !target.closest('.react-flow')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { deltaMode, clientX, clientY, screenX, screenY } = event;
  const place = { deltaMode, clientX, clientY, screenX, screenY };
  target.dispatchEvent(new WheelEvent('wheel', { ...place, deltaX, bubbles: true, cancelable: true, composed: true }));
}

/**
 * Keeps the browser’s menu from lying on top of ours: Firefox asks for its own only when ours is open already and has the
 * focus, at the key that opened it.
 */
export function holdMenus(page: Window): () => void {
  return listen(page, {
    contextmenu: (event) => {
      if (event.target instanceof Element && event.target.closest('[role="menu"]')) event.preventDefault();
    },
  });
}

/** The keys with which browsers go back and on. In a field a Mac uses them to walk through the text. */
function leavesPage(event: KeyboardEvent, apple: boolean): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  // A list under a field hears of the field's keys as if it had the focus: what it refused, the field would not get.
  if (key === 'Backspace') return !isWriting(event.target) && !isWriting(document.activeElement);
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  if (!apple) return isSideways && altKey && !ctrlKey && !metaKey;
  return metaKey && !altKey && !ctrlKey && ((isSideways && !isWriting(event.target)) || key === '[' || key === ']');
}

type Listeners = { readonly [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void };

function listen(page: Window, listeners: Listeners, options?: AddEventListenerOptions): () => void {
  const ends = Object.entries(listeners).map(([type, listener]) =>
    listenTo(page, [type], listener as (event: Event) => void, options),
  );
  return () => {
    for (const end of ends) end();
  };
}

function listenTo(
  page: Window,
  types: readonly string[],
  listener: (event: Event) => void,
  options?: AddEventListenerOptions,
): () => void {
  for (const type of types) page.addEventListener(type, listener, options);
  return () => {
    for (const type of types) page.removeEventListener(type, listener, options);
  };
}
