import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The screen in units of the presentation: one unit is 1 px on a 1920 × 1080 projector, and as much smaller or larger
 * elsewhere as the whole slide is. A screen of other proportions is longer one way, never shorter.
 */
export interface Frame {
  /** px per unit. */
  readonly unit: number;
  /** Units: at least 1920 × 1080, and exactly so one way. */
  readonly width: number;
  readonly height: number;
}

export const FRAME_WIDTH = 1920;
export const FRAME_HEIGHT = 1080;

/** Kept free around what stands on a slide, and at the bottom for the line of progress. In units. */
export const EDGE = { side: 72, top: 60, line: 124 } as const;

/** The frame of a screen of so many px. */
export function frameOf(width: number, height: number): Frame {
  const unit = Math.min(width / FRAME_WIDTH, height / FRAME_HEIGHT);
  // A page that is not laid out has no size; slides are then made for a projector.
  if (!(unit > 0)) return { unit: 1, width: FRAME_WIDTH, height: FRAME_HEIGHT };
  return { unit, width: width / unit, height: height / unit };
}

/** The frame of an element, which follows its size. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState(() => frameOf(window.innerWidth, window.innerHeight));
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => {
      const next = frameOf(node.clientWidth, node.clientHeight);
      setFrame((now) =>
        now.unit === next.unit && now.width === next.width && now.height === next.height ? now : next,
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}
