import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

const SMALLEST = 0.2;
const LARGEST = 2;
/** At first the whole width is in sight, unless cards would be too small to read. */
const SMALLEST_FIT = 0.45;

export interface Zoom {
  readonly scale: number;
  by(factor: number): void;
  fit(): void;
  /** Handlers of the frame: dragging its ground moves what is in it. */
  readonly panning: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
    onLostPointerCapture(): void;
  };
}

/** How large the content of a scrolling frame is drawn; null is as wide as the frame. `width` is its own, in px. */
export function useZoom(frame: RefObject<HTMLElement | null>, width: number): Zoom {
  const [chosen, setChosen] = useState<number | null>(null);
  const [room, setRoom] = useState(0);
  const held = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const fitting = Math.min(1, Math.max(SMALLEST_FIT, room > 0 ? room / width : 1));
  const scale = chosen ?? fitting;
  const latest = useRef(scale);
  latest.current = scale;
  const by = useRef((factor: number) => {
    setChosen(Math.min(LARGEST, Math.max(SMALLEST, latest.current * factor)));
  }).current;

  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => setRoom(box.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [frame]);

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by(Math.exp(-event.deltaY * 0.002));
    };
    // React's own listeners are passive, and the browser would zoom the page as well.
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => box.removeEventListener('wheel', onWheel);
  }, [frame, by]);

  const release = () => {
    held.current = null;
  };
  return {
    scale,
    by,
    fit: () => setChosen(null),
    panning: {
      onPointerDown(event) {
        if (event.button !== 0 || (event.target as Element).closest('button')) return;
        const box = event.currentTarget;
        held.current = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
        box.setPointerCapture?.(event.pointerId);
      },
      onPointerMove(event) {
        if (!held.current) return;
        event.currentTarget.scrollLeft = held.current.left - (event.clientX - held.current.x);
        event.currentTarget.scrollTop = held.current.top - (event.clientY - held.current.y);
      },
      onPointerUp: release,
      // A touch that the browser takes for a scroll of its own ends without being lifted.
      onPointerCancel: release,
      onLostPointerCapture: release,
    },
  };
}
