import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The screen in units of the presentation: one unit is 1 px on a 1920 × 1080 projector, and as much smaller or larger
 * elsewhere as the whole slide is. A screen of other proportions is longer one way, never shorter; one so small that
 * nobody could read the smallest type any more has fewer units instead.
 */
export interface Frame {
  /** px per unit. */
  readonly unit: number;
  /** Units: at least 1920 × 1080, and exactly so one way; fewer on a small screen. */
  readonly width: number;
  readonly height: number;
}

export const FRAME_WIDTH = 1920;
export const FRAME_HEIGHT = 1080;

/** px per unit at which the smallest type, of 24 units, is a trifle more than 11 px. */
const LEAST_UNIT = 0.46;
/** Units: on a screen of less than this, which is no phone, a slide has no form any more and is made smaller as a whole. */
const LEAST = { width: 640, height: 690 } as const;
/** Narrower than this there is no room for two things side by side. */
const NARROW = 1200;

/** Kept free around what stands on a slide, and at the bottom for the line of progress. In units. */
export const EDGE = { side: 72, top: 60, line: 124 } as const;
const NARROW_EDGE = { side: 36, top: 28, line: 124 } as const;

/** Kept free beside the line of progress of a small screen, for the way out. In units: 44 px for a finger. */
export const WAY_OUT = 112;

/** Whether it is a small screen's, which has fewer units than a projector. */
export function isSmall({ width, height }: Frame): boolean {
  return width < FRAME_WIDTH || height < FRAME_HEIGHT;
}

/** px per unit from which on the corner that slides leave free holds the way out, even for a finger. */
const ROOMY_UNIT = 0.65;

/** Whether the way out stands beside the line of progress, since in the corner it would cover what is on the slide. */
export function isWayOutBelow({ unit }: Frame): boolean {
  return unit < ROOMY_UNIT;
}

/** Whether it is that of a phone held upright, on which everything stands one below the other. */
export function isNarrow({ width }: Frame): boolean {
  return width < NARROW;
}

/** What is kept free around a slide of this frame. */
export function edgeOf(frame: Frame): { readonly side: number; readonly top: number; readonly line: number } {
  return isNarrow(frame) ? NARROW_EDGE : EDGE;
}

/** The frame of a screen of so many px. */
export function frameOf(width: number, height: number): Frame {
  const whole = Math.min(width / FRAME_WIDTH, height / FRAME_HEIGHT);
  const unit = Math.max(whole, Math.min(LEAST_UNIT, width / LEAST.width, height / LEAST.height));
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
