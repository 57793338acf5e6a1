import type { ReactFlowInstance, Viewport } from 'reactflow';
import { bottom, type Rect, right } from '../../../domain/layout/geometry';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { COLUMN_WIDTH } from '../../../domain/layout/metrics';
import type { Camera } from '../mapContext';
import { glide } from './glide';
import { hasStrip, scaleOf } from './scale';

export const MIN_ZOOM = 0.15;
export const MAX_ZOOM = 2.5;
/** Below this, titles (13 px) are small at arm's length: a map that is larger opens at its beginning instead of whole. */
const READABLE = 1;
const LARGEST_FIT = 1.25;
const DURATION = 180;
/** From so many cards on, only those near the window are drawn. */
export const MANY = 300;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What bars and panels cover of the canvas, in px of the window. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The rail of lanes at the left, the toolbar at the bottom. */
export const BARS: Insets = { top: 12, right: 12, bottom: 64, left: 40 };
export const PANEL = 356;
/** The names of the stages, over the top of a map that is scrolled. */
export const STRIP = 36;
/** The same where the names stand there because the map is small: in two lines with their coverage, or at an angle. */
export const TALL_STRIP = 60;
export const SLANTED_STRIP = 96;
/** A column of fewer px has no room for a name that lies. */
export const SLANTED_BELOW = 84;

/** The viewport that shows the whole map as large as it gets. */
export function fitted(layout: MapLayout, size: Size, insets: Insets = BARS): Viewport {
  const view = fittedBetween(layout, size, insets);
  const strip = stripHeight(view.zoom);
  return strip === 0 ? view : fittedBetween(layout, size, { ...insets, top: insets.top + strip });
}

/** Px of the strip of names over a map that is small; 0 where the names on the map itself can be read. */
export function stripHeight(zoom: number): number {
  if (!hasStrip(zoom)) return 0;
  return COLUMN_WIDTH * zoom < SLANTED_BELOW ? SLANTED_STRIP : TALL_STRIP;
}

function fittedBetween({ width, height }: MapLayout, size: Size, insets: Insets): Viewport {
  const roomX = Math.max(1, size.width - insets.left - insets.right);
  const roomY = Math.max(1, size.height - insets.top - insets.bottom);
  const zoom = clampZoom(Math.min(roomX / width, roomY / height, LARGEST_FIT));
  return {
    zoom,
    x: insets.left + Math.max(0, (roomX - width * zoom) / 2),
    y: insets.top + Math.max(0, Math.min(24, (roomY - height * zoom) / 2)),
  };
}

/**
 * How a map is first seen: whole if it can be read then, else its beginning at the zoom from which on it can be read.
 */
export function firstView(layout: MapLayout, size: Size, readableFrom = READABLE): Viewport {
  const whole = fitted(layout, size);
  if (whole.zoom >= readableFrom) return whole;
  return { zoom: readableFrom, x: BARS.left, y: BARS.top + stripHeight(readableFrom) };
}

/** The viewport after the smallest pan that brings the rectangle into the free part of the canvas. */
export function revealed(viewport: Viewport, rect: Rect, size: Size, insets: Insets): Viewport {
  const margin = 16;
  const { zoom } = viewport;
  const shift = (from: number, to: number, low: number, high: number) => {
    if (from < low + margin) return low + margin - from;
    // What does not fit is shown from its beginning.
    return to > high - margin ? Math.max(high - margin - to, low + margin - from) : 0;
  };
  const left = rect.x * zoom + viewport.x;
  const top = rect.y * zoom + viewport.y;
  return {
    zoom,
    x: viewport.x + shift(left, right(rect) * zoom + viewport.x, insets.left, size.width - insets.right),
    y: viewport.y + shift(top, bottom(rect) * zoom + viewport.y, insets.top, size.height - insets.bottom),
  };
}

function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

export interface CameraParts {
  readonly flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport' | 'screenToFlowPosition'>;
  layout(): MapLayout;
  size(): Size;
  insets(): Insets;
}

/** Where the map stands because of a panel, and where it would stand without one. */
interface Aside {
  readonly at: Viewport;
  readonly home: Viewport;
}

export function createCamera({ flow, layout, size, insets }: CameraParts): Camera {
  let aside: Aside | null = null;
  /** Where a pan that still runs will end. */
  let target: { readonly view: Viewport; readonly until: number } | null = null;
  let stop = () => {};
  const now = () => (target && performance.now() < target.until ? target.view : flow.getViewport());
  const move = (view: Viewport) => {
    // On the way between near and far, hundreds of cards would be drawn that are not in sight at its end.
    const isFlight = layout().cards.size > MANY && scaleOf(view.zoom) !== scaleOf(flow.getViewport().zoom);
    const duration = isFlight || matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION;
    target = { view, until: performance.now() + duration };
    stop();
    if (duration === 0) void flow.setViewport(view);
    else stop = glide(flow, view, duration);
  };
  /** Null as soon as somebody has moved the map: then it stands where they want it. */
  const homeOf = (view: Viewport) => (aside && isSame(aside.at, view) ? aside.home : null);
  const zoomTo = (zoom: number) => {
    const from = now();
    const next = clampZoom(zoom);
    const { width, height } = size();
    const keep = (middle: number, offset: number) => middle - ((middle - offset) / from.zoom) * next;
    move({ zoom: next, x: keep(width / 2, from.x), y: keep(height / 2, from.y) });
  };
  const show = (rect: Rect, from: Viewport) => {
    const at = revealed(from, rect, size(), insets());
    aside = { at, home: revealed(homeOf(from) ?? from, rect, size(), { ...BARS, top: insets().top }) };
    if (!isSame(at, now())) move(at);
  };
  return {
    pointAt: (inWindow) => flow.screenToFlowPosition(inWindow),
    fit: () => move(fitted(layout(), size(), { ...insets(), top: BARS.top })),
    arrive: (kept, readableFrom) => move(kept ?? firstView(layout(), size(), readableFrom)),
    zoomTo,
    zoomBy: (factor) => zoomTo(now().zoom * factor),
    reveal: (rect) => show(rect, now()),
    approach: (rect) => {
      const { x, y, zoom } = now();
      if (!hasStrip(zoom)) return show(rect, { x, y, zoom });
      // What is typed stays where the eye is.
      const keep = (place: number, offset: number) => place * zoom + offset - place * READABLE;
      show(rect, { zoom: READABLE, x: keep(rect.x, x), y: keep(rect.y, y) });
    },
    makeRoom: (rect) => {
      const from = now();
      const home = homeOf(from) ?? from;
      const at = rect ? revealed(home, rect, size(), insets()) : home;
      aside = { at, home };
      if (!isSame(at, from)) move(at);
    },
  };
}

/** Browsers round where they draw. */
function isSame(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 1e-3;
}
