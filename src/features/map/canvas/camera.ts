import type { ReactFlowInstance, Viewport } from 'reactflow';
import { bottom, type Rect, right } from '../../../domain/layout/geometry';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import type { Camera } from '../mapContext';

export const MIN_ZOOM = 0.15;
export const MAX_ZOOM = 2.5;
/** Below this, cards cannot be read: a map that is larger opens at its beginning instead of whole. */
const READABLE = 0.6;
const LARGEST_FIT = 1.25;
const DURATION = 180;

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

/** The viewport that shows the whole map as large as it gets. */
export function fitted({ width, height }: MapLayout, size: Size, insets: Insets = BARS): Viewport {
  const roomX = Math.max(1, size.width - insets.left - insets.right);
  const roomY = Math.max(1, size.height - insets.top - insets.bottom);
  const zoom = clampZoom(Math.min(roomX / width, roomY / height, LARGEST_FIT));
  return {
    zoom,
    x: insets.left + Math.max(0, (roomX - width * zoom) / 2),
    y: insets.top + Math.max(0, Math.min(24, (roomY - height * zoom) / 2)),
  };
}

/** How a map is first seen: whole if it can be read then, else its beginning at a size that can. */
export function firstView(layout: MapLayout, size: Size): Viewport {
  const whole = fitted(layout, size);
  if (whole.zoom >= READABLE) return whole;
  const zoom = Math.max(READABLE, Math.min(1, (size.width - BARS.left - BARS.right) / layout.width));
  return { zoom, x: BARS.left, y: BARS.top };
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
  readonly flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;
  layout(): MapLayout;
  size(): Size;
  insets(): Insets;
}

export function createCamera({ flow, layout, size, insets }: CameraParts): Camera {
  const move = (viewport: Viewport) => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    void flow.setViewport(viewport, { duration: isStill ? 0 : DURATION });
  };
  const zoomTo = (zoom: number) => {
    const from = flow.getViewport();
    const next = clampZoom(zoom);
    const { width, height } = size();
    const keep = (middle: number, offset: number) => middle - ((middle - offset) / from.zoom) * next;
    move({ zoom: next, x: keep(width / 2, from.x), y: keep(height / 2, from.y) });
  };
  return {
    fit: () => move(fitted(layout(), size(), { ...insets(), top: BARS.top })),
    zoomTo,
    zoomBy: (factor) => zoomTo(flow.getViewport().zoom * factor),
    reveal: (rect) => {
      const from = flow.getViewport();
      const to = revealed(from, rect, size(), insets());
      if (to.x !== from.x || to.y !== from.y) move(to);
    },
  };
}
