import type { ReactFlowInstance, Viewport } from 'reactflow';
import { kindOf } from '../kinds';
import { type MapContext, select } from '../mapContext';
import { startTyping } from '../typing';
import { MAX_ZOOM, MIN_ZOOM } from './camera';
import { keyOfElement, refOfKey } from './keys';

/** px that a finger may tremble. */
const TREMBLE = 8;
/** Milliseconds: of a long press, and between two taps that are one double tap. */
const LONG = 500;
const DOUBLE = 400;

const OWNER = '.react-flow__node, .react-flow__edge';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TouchParts {
  readonly context: MapContext;
  readonly flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;
  openMenu(key: string | null, at: Point): void;
}

/** What the fingers on the map are about; null leaves them to React Flow: dragging a card, panning on the ground. */
type Mode = 'pan' | 'pinch' | 'menu' | null;

/**
 * Fingers on the map, where React Flow and the browser do not do what a hand means. Two fingers pan and zoom, also where
 * they come down on cards; a long press opens the menu; a double tap edits. A finger beside a card does not take it:
 * browsers move a touch to the nearest thing that can be pressed, up to 10 px away.
 */
export function watchTouches(element: HTMLElement, { context, flow, openMenu }: TouchParts): () => void {
  let mode: Mode = null;
  let start: Point = { x: 0, y: 0 };
  let hasMoved = false;
  let view: Viewport = flow.getViewport();
  let span = 1;
  /** What is under the finger, which on a far map comes there with the press. */
  let pressed: Element | null = null;
  let lastTap = { key: '', time: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const grip = (touches: TouchList): { middle: Point; span: number } => {
    const points = [...touches].map(({ clientX, clientY }) => ({ x: clientX, y: clientY }));
    const [a = start, b = a] = points;
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, span: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const take = (next: Mode, touches: TouchList) => {
    clearTimeout(timer);
    mode = next;
    ({ middle: start, span } = grip(touches));
    view = flow.getViewport();
    // What a first finger had begun to drag goes back.
    if (context.map.getState().drag) context.map.setState({ drag: null });
  };

  const down = (event: TouchEvent) => {
    if (event.touches.length > 1) {
      if (mode !== 'menu') take('pinch', event.touches);
      swallow(event);
      return;
    }
    mode = null;
    hasMoved = false;
    ({ middle: start } = grip(event.touches));
    if (isText(event.target)) return;
    pressed = document.elementFromPoint(start.x, start.y);
    const real = pressed?.closest(OWNER) ?? null;
    const taken = event.target instanceof Element ? event.target.closest(OWNER) : null;
    if (taken && taken !== real) {
      take('pan', event.touches);
      swallow(event);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      take('menu', event.touches);
      // The menu gives the focus back to what had it, and the selection goes with it.
      if (real instanceof HTMLElement) real.focus({ preventScroll: true });
      openMenu(keyOfElement(real), start);
    }, LONG);
  };

  const move = (event: TouchEvent) => {
    const { middle, span: now } = grip(event.touches);
    if (Math.hypot(middle.x - start.x, middle.y - start.y) > TREMBLE) {
      hasMoved = true;
      clearTimeout(timer);
    }
    if (mode === null) return;
    swallow(event);
    if (mode === 'menu' || (mode === 'pinch' && event.touches.length < 2)) return;
    const zoom = mode === 'pinch' ? clamp(view.zoom * (now / Math.max(1, span))) : view.zoom;
    const { left, top } = element.getBoundingClientRect();
    // What was between the fingers stays between them.
    const along = (from: number, to: number, offset: number, edge: number) =>
      to - edge - ((from - edge - offset) / view.zoom) * zoom;
    void flow.setViewport({
      zoom,
      x: along(start.x, middle.x, view.x, left),
      y: along(start.y, middle.y, view.y, top),
    });
  };

  const up = (event: TouchEvent) => {
    clearTimeout(timer);
    if (mode !== null) {
      // No click comes after it.
      if (event.cancelable) event.preventDefault();
      if (mode === 'pan' && !hasMoved) select(context);
      if (event.touches.length === 0) mode = null;
      return;
    }
    if (hasMoved || event.type === 'touchcancel' || isText(event.target)) return;
    const key = pressed?.closest('button') ? null : keyOfElement(pressed);
    const ref = refOfKey(key);
    const time = event.timeStamp;
    if (key && key === lastTap.key && time - lastTap.time < DOUBLE && ref && kindOf(ref)?.text) {
      event.preventDefault();
      startTyping(context, ref);
      lastTap = { key: '', time: 0 };
    } else lastTap = { key: key ?? '', time };
  };

  const options = { capture: true, passive: false };
  element.addEventListener('touchstart', down, options);
  element.addEventListener('touchmove', move, options);
  element.addEventListener('touchend', up, options);
  element.addEventListener('touchcancel', up, options);
  return () => {
    clearTimeout(timer);
    element.removeEventListener('touchstart', down, options);
    element.removeEventListener('touchmove', move, options);
    element.removeEventListener('touchend', up, options);
    element.removeEventListener('touchcancel', up, options);
  };
}

function swallow(event: TouchEvent): void {
  if (event.cancelable) event.preventDefault();
  event.stopPropagation();
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}

function clamp(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}
