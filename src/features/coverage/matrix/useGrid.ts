import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Cell } from '../../../domain/coverage/types';
import { rounded } from '../../../domain/figures';
import type { PresenceLevel } from '../../../domain/model/presence';
import { SHARE, writeNumber } from '../../../domain/typedNumber';
import { digitOf, type KeyPress, signOf } from '../../../ui/keys';
import type { Figure } from '../settings';
import { type GridPosition, type GridShape, isSamePosition, positionAfter, positionWithin } from './navigate';
import { type CellEdits, hasSegmentValues } from './useCellEdits';

export interface GridOptions {
  readonly shape: GridShape;
  readonly figure: Figure;
  readonly start: GridPosition | null;
  readonly edits: CellEdits;
  cellAt(position: GridPosition): Cell | undefined;
  /** Makes a position the selection of the journey. */
  onSelect(position: GridPosition): void;
  /** Told when someone starts and stops working in the grid. */
  onBusy(isBusy: boolean): void;
}

/** What moves through the grid and edits it: one tab stop, arrow keys, typing where the cell is. */
export interface Grid {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The cell that Tab reaches; null in an empty grid. */
  readonly position: GridPosition | null;
  readonly hovered: GridPosition | null;
  /** What was typed to begin with, while the active cell is edited in place. */
  readonly typed: string | null;
  /** The cell whose editor is open beside it. */
  readonly opened: { readonly anchor: Element; readonly position: GridPosition } | null;
  moveTo(position: GridPosition): void;
  focus(): void;
  open(): void;
  close(): void;
  onTyped(usage: number | null): void;
  readonly handlers: {
    onKeyDown(event: KeyboardEvent): void;
    onKeyUp(event: KeyboardEvent): void;
    onFocus(event: FocusEvent): void;
    onBlur(event: FocusEvent): void;
    onMouseDown(event: MouseEvent): void;
    onClick(event: MouseEvent): void;
    onContextMenu(event: MouseEvent): void;
    onMouseOver(event: MouseEvent): void;
    onMouseLeave(): void;
  };
}

/** Milliseconds within which the focus comes back to the grid, if it does. */
const FOCUS_RETURNS = 200;

/** Steps of + and − on a demand, 0–1. */
const DEMAND_STEP = 0.05;

export function useGrid({ shape, figure, start, edits, cellAt, onSelect, onBusy }: GridOptions): Grid {
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState(start);
  const [hovered, setHovered] = useState<GridPosition | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState<Grid['opened']>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const pressedActive = useRef(false);
  const visit = useRef(0);
  const position = positionWithin(wanted, shape);
  const isBusy = hasFocus || opened !== null;
  useEffect(() => {
    if (isBusy) return onBusy(true);
    // An editor that closes gives the focus back a moment later.
    const timer = setTimeout(() => onBusy(false), FOCUS_RETURNS);
    return () => clearTimeout(timer);
  }, [onBusy, isBusy]);

  const elementAt = (at: GridPosition | null) =>
    at && (table.current?.querySelector<HTMLElement>(selectorOf(at)) ?? null);
  const moveTo = (next: GridPosition) => {
    setWanted(next);
    elementAt(next)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const focus = () => elementAt(position)?.focus();
  const open = (at = position) => {
    const anchor = elementAt(at);
    if (!anchor || !at || !cellAt(at)) return;
    setWanted(at);
    setOpened({ anchor, position: at });
  };

  /** Enter, or a press on the active cell: in place where one figure says it all, else in the editor. */
  const begin = (at: GridPosition) => {
    const cell = cellAt(at);
    if (!cell) return;
    if (figure === 'demand' && !hasSegmentValues(cell))
      setTyped(cell.demand === null ? '' : writeNumber(cell.demand, SHARE));
    else open(at);
  };

  const latest = { position, cellAt, edits, visit: String(visit.current) };
  const current = useRef(latest);
  current.current = latest;
  const onTyped = useCallback((usage: number | null) => {
    const { position: at, cellAt: find, edits: change } = current.current;
    const cell = at && find(at);
    setTyped(null);
    if (cell && usage !== null && usage !== cell.demand) change.setEstimate(cell, usage);
    // The field goes with this render; whoever pressed Enter or Esc goes on from the cell, whoever left stays away.
    const field = table.current?.querySelector('input');
    if (at && field && field === field.ownerDocument.activeElement) {
      table.current?.querySelector<HTMLElement>(selectorOf(at))?.focus();
    }
  }, []);

  const typeInto = (cell: Cell, event: KeyPress): boolean => {
    const stay = String(visit.current);
    const { key } = event;
    const sign = signOf(event);
    const step = sign === '+' || sign === '=' ? 1 : sign === '-' ? -1 : 0;
    const digit = step === 0 ? digitOf(event) : null;
    if (figure === 'demand') {
      const figures = /^[\p{Nd}.,٫]$/u.test(key) ? key : digit;
      if (figures !== null) {
        if (hasSegmentValues(cell)) open();
        else setTyped(figures);
      } else if (step !== 0) {
        if (hasSegmentValues(cell)) open();
        else
          edits.setEstimate(cell, Math.max(0, Math.min(1, rounded((cell.demand ?? 0) + step * DEMAND_STEP, 4))), stay);
      } else if (key === 'Delete' || key === 'Backspace') edits.clearEstimate(cell);
      else return false;
      return true;
    }
    if (digit !== null && digit <= '4') edits.pressLevel(cell, Number(digit) as PresenceLevel, stay);
    else if (step !== 0) edits.stepLevel(cell, step, stay);
    else if (figure === 'presence' && (key === 'Delete' || key === 'Backspace')) edits.takeBack(cell, stay);
    else return false;
    return true;
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!position) return false;
    const next = event.altKey || event.shiftKey ? null : positionAfter(event, position, shape);
    if (next) {
      setWanted(next);
      elementAt(next)?.focus();
      return true;
    }
    if (event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) open();
    else if (event.key === 'Enter' && event.altKey) open();
    else if (event.altKey) return false;
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') begin(position);
    else {
      const cell = cellAt(position);
      return cell !== undefined && typeInto(cell, event);
    }
    return true;
  };

  return {
    table,
    position,
    hovered,
    typed,
    opened,
    moveTo,
    focus,
    open,
    close: () => setOpened(null),
    onTyped,
    handlers: {
      onKeyDown: (event) => {
        if (typed !== null || !onKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      // A key that is held moves on and on; the selection (and with it the location) follows when it is let go.
      onKeyUp: (event) => {
        if (position && typed === null && /^(Arrow|Page|Home|End)/.test(event.key)) onSelect(position);
      },
      onFocus: (event) => {
        setHasFocus(true);
        const at = positionOf(event.target);
        if (!at || isSamePosition(at, position)) return;
        visit.current += 1;
        setWanted(at);
      },
      onBlur: (event) => {
        if (!table.current?.contains(event.relatedTarget)) setHasFocus(false);
      },
      onMouseDown: (event) => {
        const at = positionOf(event.target);
        pressedActive.current = hasFocus && isSamePosition(at, position);
      },
      onClick: (event) => {
        const at = positionOf(event.target);
        if (!at || typed !== null) return;
        if (pressedActive.current) begin(at);
        else onSelect(at);
      },
      onContextMenu: (event) => {
        const at = positionOf(event.target);
        if (!at || !cellAt(at)) return;
        event.preventDefault();
        onSelect(at);
        open(at);
      },
      onMouseOver: (event) => setHovered(positionOf(event.target)),
      onMouseLeave: () => setHovered(null),
    },
  };
}

function positionOf(target: EventTarget): GridPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-stage]') : null;
  const stageId = cell?.dataset.stage;
  return stageId === undefined ? null : { stageId, channelId: cell?.dataset.channel || null };
}

function selectorOf({ stageId, channelId }: GridPosition): string {
  return `[data-stage="${stageId}"][data-channel="${channelId ?? ''}"]`;
}
