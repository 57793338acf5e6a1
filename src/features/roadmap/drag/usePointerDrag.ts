import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { analyse } from '../../../domain/coverage/analyse';
import { type Horizon, horizons } from '../../../domain/model/initiative';
import { useJourney } from '../../../state/context';
import type { Place } from '../board/places';
import { useRoadmapTools } from '../roadmapDesk';
import type { Carried } from '../roadmapState';
import { dropPlace, type MeasuredColumn } from './dropPlace';

/** px that the pointer moves before a press becomes a drag. */
const THRESHOLD = 5;
/** px from the edge of a list within which it scrolls, and px per frame. */
const SCROLL_EDGE = 48;
const SCROLL_STEP = 9;

interface Press {
  readonly carried: Carried;
  readonly pointerId: number;
  readonly startX: number;
  readonly startY: number;
  /** From the corner of what was taken to the pointer. */
  readonly offsetX: number;
  readonly offsetY: number;
  x: number;
  y: number;
  isDragging: boolean;
}

/**
 * Carries cards and gaps by pointer. Motion is transient: what is carried and where it would land are kept beside the
 * journey, and letting go is one edit. Esc puts it back.
 */
export function usePointerDrag() {
  const { engine } = useJourney();
  const { desk } = useRoadmapTools();
  const press = useRef<Press | null>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  function land({ carried }: Press, place: Place) {
    if (carried.kind === 'initiative') {
      desk.moveTo(carried.id, place);
      desk.focus(carried.id);
      return;
    }
    const gap = analyse(engine.store.getState().document).gaps.find(({ id }) => id === carried.id);
    if (gap) desk.addFromGap(gap, place);
  }

  function onPointerDown(event: ReactPointerEvent) {
    const taken = event.button === 0 ? takenFrom(event.target, event.pointerType) : null;
    if (!taken || press.current) return;
    const { left, top } = taken.box;
    press.current = {
      carried: taken.carried,
      pointerId: event.pointerId,
      startX: event.clientX,
      startY: event.clientY,
      offsetX: event.clientX - left,
      offsetY: event.clientY - top,
      x: event.clientX,
      y: event.clientY,
      isDragging: false,
    };
    follow(press.current);
  }

  function follow(current: Press) {
    let frame = 0;
    const { store } = desk;

    const track = () => {
      const ghost = desk.root()?.querySelector<HTMLElement>('[data-ghost]');
      if (ghost)
        ghost.style.transform = `translate(${current.x - current.offsetX}px, ${current.y - current.offsetY}px)`;
      const board = desk.root()?.querySelector<HTMLElement>('[data-board]');
      const place = board ? placeUnder(board, current) : null;
      const shown = store.getState().place;
      if (place?.horizon !== shown?.horizon || place?.index !== shown?.index) store.setState({ place });
    };
    const scroll = () => {
      const board = desk.root()?.querySelector<HTMLElement>('[data-board]');
      if (board && scrollAtEdges(board, current)) track();
      frame = requestAnimationFrame(scroll);
    };
    const end = (place: Place | null) => {
      stop.current();
      if (current.isDragging && place) land(current, place);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== current.pointerId) return;
      current.x = event.clientX;
      current.y = event.clientY;
      if (!current.isDragging) {
        if (Math.hypot(current.x - current.startX, current.y - current.startY) < THRESHOLD) return;
        current.isDragging = true;
        flushSync(() => store.setState({ carried: current.carried }));
        frame = requestAnimationFrame(scroll);
      }
      track();
    };
    const onUp = (event: PointerEvent) => {
      if (event.pointerId === current.pointerId) end(store.getState().place);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !current.isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      end(null);
    };
    const onCancel = () => end(null);

    stop.current = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('blur', onCancel);
      window.removeEventListener('keydown', onKey, true);
      press.current = null;
      store.setState({ carried: null, place: null });
      stop.current = () => {};
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('blur', onCancel);
    window.addEventListener('keydown', onKey, true);
  }

  return { onPointerDown };
}

/** What a press takes: a card or a gap, unless it is meant for a control inside. A finger takes it by its grip, since it also scrolls. */
function takenFrom(target: EventTarget, pointerType: string): { carried: Carried; box: DOMRect } | null {
  if (!(target instanceof Element) || target.closest('button, a, input, textarea')) return null;
  if (pointerType === 'touch' && !target.closest('[data-grip]')) return null;
  const element = target.closest<HTMLElement>('[data-carry]');
  const id = element?.dataset.initiative ?? element?.dataset.gap;
  if (!element || !id) return null;
  const kind = element.dataset.initiative ? 'initiative' : 'gap';
  const box = element.getBoundingClientRect();
  return { carried: { kind, id, title: element.dataset.carry ?? '', width: box.width }, box };
}

function placeUnder(board: HTMLElement, { x, y, carried }: Press): Place | null {
  const area = board.getBoundingClientRect();
  if (x < area.left || x > area.right || y < area.top || y > area.bottom) return null;
  return dropPlace(measure(board, carried.id), x, y);
}

function measure(board: HTMLElement, carriedId: string): MeasuredColumn[] {
  return horizons.flatMap((horizon: Horizon) => {
    const column = board.querySelector(`[data-horizon="${horizon}"]`);
    if (!column) return [];
    const { left, right } = column.getBoundingClientRect();
    const cards = [...column.querySelectorAll<HTMLElement>('[data-initiative]')]
      .filter((card) => card.dataset.initiative !== carriedId)
      .map((card) => card.getBoundingClientRect());
    return [{ horizon, left, right, cards }];
  });
}

/** Scrolls the list or the board under the pointer when it nears an edge; tells whether anything moved. */
function scrollAtEdges(board: HTMLElement, { x, y }: Press): boolean {
  const list = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-scrolls]');
  const before = `${list?.scrollTop} ${board.scrollLeft}`;
  if (list) {
    const { top, bottom } = list.getBoundingClientRect();
    list.scrollTop += step(y, top, bottom);
    const area = board.getBoundingClientRect();
    board.scrollLeft += step(x, area.left, area.right);
  }
  return `${list?.scrollTop} ${board.scrollLeft}` !== before;
}

function step(at: number, start: number, end: number): number {
  if (at < start + SCROLL_EDGE) return -SCROLL_STEP;
  return at > end - SCROLL_EDGE ? SCROLL_STEP : 0;
}
