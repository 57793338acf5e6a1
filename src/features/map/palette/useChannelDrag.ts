import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useReactFlow } from 'reactflow';
import type { DropTarget } from '../../../domain/layout/dropTarget';
import { adderKey } from '../../../domain/layout/mapLayout';
import { documentOf, type MapContext } from '../mapContext';

/** px before a press is a drag. */
const THRESHOLD = 6;
/** Milliseconds that a finger rests before it takes a row; what moves earlier scrolls the list. */
const HOLD = 350;
/** px of the window below which the panel covers the map: it steps aside while a channel is dragged over it. */
const NARROW = 720;

interface ChannelDrag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Options {
  readonly context: MapContext;
  readonly list: RefObject<HTMLElement | null>;
  readonly onDrop: (id: string, stageId: string, index: number) => void;
}

/**
 * Drags a row of the palette onto a stage, by mouse, pen or finger alike: anywhere in its column will do. A finger takes
 * a row by resting on it or by drawing it sideways, and scrolls the list otherwise. Esc lets go.
 */
export function useChannelDrag({ context, list, onDrop }: Options) {
  const { screenToFlowPosition } = useReactFlow();
  const [drag, setDrag] = useState<ChannelDrag | null>(null);
  /** Ends the drag that is under way. */
  const stop = useRef<(() => void) | null>(null);
  /** Letting go over the row itself is no press of it. */
  const wasDragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const targetAt = (x: number, y: number): DropTarget | null => {
    const panel = list.current?.closest('section');
    const under = document.elementsFromPoint(x, y);
    const isOverPanel = !isNarrow() && under.some((element) => panel?.contains(element));
    const isOverMap = under.some((element) => element.matches('.react-flow'));
    if (isOverPanel || !isOverMap) return null;
    return context.sights.map().dropTarget(documentOf(context), screenToFlowPosition({ x, y }), { table: 'presences' });
  };
  const show = (target: DropTarget | null) => {
    const dropCell = target && adderKey(target.laneId, target.stageId);
    if (context.map.getState().dropCell !== dropCell) context.map.setState({ dropCell });
  };

  const press = (event: ReactPointerEvent, id: string) => {
    wasDragged.current = false;
    if (event.button !== 0 || !event.isPrimary) return;
    stop.current?.();
    const { pointerId, pointerType, clientX, clientY } = event;
    const panel = list.current?.closest<HTMLElement>('section') ?? null;
    const isFinger = pointerType === 'touch';
    let isDragging = false;
    const begin = (x: number, y: number) => {
      isDragging = true;
      wasDragged.current = true;
      if (panel && isNarrow()) panel.style.opacity = '0';
      setDrag({ id, x, y });
    };
    const timer = isFinger ? setTimeout(() => begin(clientX, clientY), HOLD) : undefined;
    const move = (to: PointerEvent) => {
      if (to.pointerId !== pointerId) return;
      const [dx, dy] = [Math.abs(to.clientX - clientX), Math.abs(to.clientY - clientY)];
      if (!isDragging) {
        if (Math.hypot(dx, dy) < THRESHOLD) return;
        if (isFinger && dy > dx) return end();
        begin(to.clientX, to.clientY);
      }
      setDrag({ id, x: to.clientX, y: to.clientY });
      show(targetAt(to.clientX, to.clientY));
    };
    const up = (at: PointerEvent) => {
      if (at.pointerId !== pointerId) return;
      const target = isDragging ? targetAt(at.clientX, at.clientY) : null;
      end();
      if (target) onDrop(id, target.stageId, target.index);
    };
    const cancel = (at: PointerEvent) => {
      if (at.pointerId === pointerId) end();
    };
    const key = (at: KeyboardEvent) => {
      if (at.key !== 'Escape' || !isDragging) return;
      at.preventDefault();
      at.stopPropagation();
      end();
    };
    // The browser would scroll the list, or open its menu of a long press, and take the finger away.
    const keep = (at: Event) => {
      if (isDragging) at.preventDefault();
    };
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('touchmove', keep);
      window.removeEventListener('contextmenu', keep, true);
      if (panel) panel.style.opacity = '';
      stop.current = null;
      setTimeout(() => {
        wasDragged.current = false;
      });
      setDrag(null);
      show(null);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
    window.addEventListener('touchmove', keep, { passive: false });
    window.addEventListener('contextmenu', keep, true);
    stop.current = end;
  };

  return { drag, press, wasDragged: () => wasDragged.current };
}

function isNarrow(): boolean {
  return window.innerWidth < NARROW;
}
