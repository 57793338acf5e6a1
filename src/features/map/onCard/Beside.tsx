import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useViewport } from 'reactflow';
import { bottom, type Rect } from '../../../domain/layout/geometry';
import { useSession } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { STOP } from '../actions/focus';
import { insetsOf } from '../panels';
import styles from './Beside.module.css';

const GAP = 6;
const EDGE = 8;

interface BesideProps {
  /** What it belongs to, and where that is, in px of the map. */
  readonly of: string;
  readonly rect: Rect;
  /** Names it for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Somebody has gone on to something else. */
  readonly onLeave: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Where its line is, while the journey is seen as an outline. */
function rectOfLine(frame: Element, key: string): Rect | null {
  const line = frame.querySelector(`[${STOP}][data-id="${CSS.escape(key)}"]`)?.getBoundingClientRect();
  const { left, top } = frame.getBoundingClientRect();
  return line ? { x: line.x - left, y: line.y - top, width: line.width, height: line.height } : null;
}

/** How often something beside it was scrolled: lines move under what belongs to them. */
function useScrolled(element: RefObject<HTMLElement | null>): number {
  const [times, setTimes] = useState(0);
  useLayoutEffect(() => {
    const frame = element.current?.offsetParent;
    const scroll = ({ target }: Event) => {
      if (target instanceof Node && !element.current?.contains(target)) setTimes((before) => before + 1);
    };
    frame?.addEventListener('scroll', scroll, true);
    return () => frame?.removeEventListener('scroll', scroll, true);
  }, [element]);
  return times;
}

/**
 * A few controls under a card or chip, as large at every zoom; over it where there is no room below. It is part of the
 * map, not a window: pressing or tabbing elsewhere closes it.
 */
export function Beside({ of, rect, label, children, className, onLeave, onKeyDown }: BesideProps) {
  const { x, y, zoom } = useViewport();
  const isInspectorOpen = useSession((state) => state.isInspectorOpen);
  const isPaletteOpen = useSession((state) => state.isPaletteOpen);
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const scrolled = useScrolled(element);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it holds decides its size, and so its place
  useLayoutEffect(() => {
    const frame = element.current?.offsetParent;
    const own = element.current;
    if (!frame || !own) return;
    const on = rectOfLine(frame, of) ?? {
      x: rect.x * zoom + x,
      y: rect.y * zoom + y,
      width: rect.width * zoom,
      height: rect.height * zoom,
    };
    const panels = insetsOf({ isInspectorOpen, isPaletteOpen }, frame.clientHeight);
    const first = isPaletteOpen ? panels.left : EDGE;
    const last = frame.clientWidth - (isInspectorOpen ? panels.right : EDGE);
    own.style.setProperty('--room', `${last - first}px`);
    const left = Math.max(first, Math.min(on.x, last - own.offsetWidth));
    const below = bottom(on) + GAP;
    const above = on.y - GAP - own.offsetHeight;
    const fits = below + own.offsetHeight <= frame.clientHeight - EDGE;
    const top = Math.max(
      EDGE,
      fits || above < EDGE ? Math.min(below, frame.clientHeight - own.offsetHeight - EDGE) : above,
    );
    setPlace((before) => (before.left === left && before.top === top ? before : { left, top }));
  }, [of, rect, x, y, zoom, children, isInspectorOpen, isPaletteOpen, scrolled]);

  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) leave.current();
    };
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no name without a legend on the screen
    <div
      ref={element}
      role="group"
      aria-label={label}
      tabIndex={-1}
      data-beside
      className={cx(styles.beside, className)}
      style={place}
      onKeyDown={(event) => {
        onKeyDown(event);
        // Letters and digits mean something here or nothing, not what they mean for the selection.
        if (!event.ctrlKey && !event.metaKey && event.key !== 'F6') event.stopPropagation();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {children}
    </div>
  );
}
