import { type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import { laneOf } from '../../../domain/layout/lanes/index';
import { cardKey, parseKey } from '../../../domain/layout/mapLayout';
import type { Sight } from '../../../domain/lenses/lens';
import { type OutlineLayout, type OutlineRow, outlineSight } from '../../../domain/lenses/outline';
import { counted, listed } from '../../../domain/words';
import { useDocument, useSession } from '../../../state/context';
import { isSameRef, type RowRef } from '../../../state/session';
import { announce } from '../../../ui/Announcer';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { createNodeMaker } from '../canvas/flowNodes';
import { keyOfElement, refOfKey } from '../canvas/keys';
import { useStops } from '../canvas/useStops';
import { EmptyHint } from '../chrome/EmptyHint';
import { kindOf, linkable } from '../kinds';
import { drawLink } from '../linking';
import {
  documentOf,
  focusOn,
  keyOf,
  layoutOf,
  type MapContext,
  select,
  useIsEmpty,
  useMapContext,
} from '../mapContext';
import { useMapState } from '../mapStore';
import { startTyping } from '../typing';
import { bringOut, setFolded } from './folding';
import { useLongPress } from './longPress';
import styles from './Outline.module.css';
import { OutlineLine } from './OutlineLine';
import { useLinesInSight } from './useLinesInSight';

/**
 * The journey as a tree of lines: stages, their lanes, and what stands in them; the same stops as on the canvas, under
 * the same names, keys, menus and actions.
 */
export function Outline() {
  const context = useMapContext();
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const document = useDocument((current) => current);
  const selection = useSession((session) => session.selection);
  const isAside = useSession(({ isInspectorOpen }) => isInspectorOpen);
  const isBesidePalette = useSession(({ isPaletteOpen }) => isPaletteOpen);
  const isEmpty = useIsEmpty();
  // What is folded is part of the outline.
  useSession(({ folded }) => folded);
  useSession(({ lanesHidden }) => lanesHidden);
  const [makeNodes] = useState(createNodeMaker);
  const selected = useMemo(() => new Set(selection.map(keyOf)), [selection]);
  const layout = layoutOf(context);
  const nodes = makeNodes({ layout, document, figures: figuresOf(document), selected });
  const filtered = useMapState((map) => map.filtered);
  const byKey = useMemo(() => {
    const drawn = filtered?.drawn(nodes, [], selected).nodes ?? nodes;
    return new Map(drawn.map((node) => [node.id, node]));
  }, [nodes, filtered, selected]);
  // What stands where is worked out once for both.
  const [sight] = useState(() =>
    outlineSight(
      (of) => context.sights.map().layOut(of),
      () => context.session.getState().folded,
    ),
  );
  const { rows } = sight.layOut(document);
  const shown = useMemo(() => rows.filter(({ key }) => byKey.get(key)?.hidden !== true), [rows, byKey]);
  const stops = useStops(context, frame, layout, undefined, sight);
  const [focused, setFocused] = useState<string | null>(null);
  const lines = useLinesInSight(scroller, frame, shown, useHeld(context, sight, frame, focused));
  useLongPress(
    frame,
    useCallback((target, at) => openMenuAt(context, target, at), [context]),
  );
  /** What was selected when a finger came down: it may take a while to lift, and the focus, which selects, comes first. */
  const touched = useRef<readonly RowRef[] | null>(null);
  /** Whether the key that moves the focus adds to what is selected. */
  const isExtending = useRef(false);

  return (
    <div
      ref={scroller}
      className={cx(styles.scroller, isAside && styles.aside, isBesidePalette && styles.besidePalette)}
    >
      <div className={styles.page}>
        {isEmpty && <EmptyHint isAmongLines />}
        <FoldAll />
        <div
          {...stops}
          ref={frame}
          role="tree"
          aria-label="Outline of the journey"
          aria-multiselectable
          className={styles.outline}
          onFocusCapture={(event) => {
            stops.onFocusCapture(event);
            const key = keyOfElement(event.target);
            setFocused(lineOf(context, key));
            if (event.target.matches('[role="treeitem"]') && !isExtending.current) selectStageOf(context, key);
          }}
          onKeyDown={(event) => {
            isExtending.current = event.shiftKey;
            if (!pressOnLine(context, rows, event)) stops.onKeyDown(event);
          }}
          onPointerDown={({ pointerType }) => {
            touched.current = pointerType === 'touch' ? context.session.getState().selection : null;
            isExtending.current = false;
          }}
          onClick={(event) => press(context, event, touched.current)}
          onContextMenu={(event) => {
            if (event.target instanceof HTMLTextAreaElement) return;
            event.preventDefault();
            openMenuAt(context, event.target, { x: event.clientX, y: event.clientY });
          }}
        >
          {lines.map((line) => {
            if ('gap' in line) return <div key={`gap ${line.before}`} aria-hidden style={{ height: line.gap }} />;
            const { key, level, index, count, tone, holds, isParent, isFolded } = line.row;
            const node = byKey.get(key);
            const cards = wordsOf(holds);
            return (
              node && <OutlineLine key={key} {...{ node, level, index, count, tone, cards, isParent, isFolded }} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** “5 touchpoints and 2 channels”; nothing for what holds nothing. */
function wordsOf(holds: OutlineRow['holds']): string {
  return listed(holds.map(({ laneId, cards }) => counted(cards, ...(laneOf(laneId)?.noun ?? ['card', 'cards']))));
}

/** Key of the line that something stands on: a link stands on that of the card which has the focus after it. */
function lineOf(context: MapContext, key: string | null): string | null {
  const ref = refOfKey(key);
  return (ref && kindOf(ref)?.focusAfter?.(documentOf(context), ref.id)) ?? key;
}

/** Lines that are in the page wherever they are. What is asked for is brought out from under what is folded, and in sight. */
function useHeld(
  context: MapContext,
  sight: Sight<OutlineLayout>,
  frame: { readonly current: HTMLElement | null },
  focused: string | null,
): ReadonlySet<string> {
  const wanted = useMapState(({ focusOn }) => focusOn);
  const asking = useMapState((map) => map.asking?.presenceId);
  const choosing = useMapState((map) => map.choosing?.touchpointIds[0]);
  const editing = useSession((session) => session.editing);
  const current = useSession(({ selection }) => selection.at(-1));
  const ref: RowRef | null = asking
    ? { table: 'presences', id: asking }
    : choosing
      ? { table: 'touchpoints', id: choosing }
      : (editing ?? current ?? null);
  const shown = lineOf(context, ref && keyOf(ref));
  const asked = lineOf(context, wanted?.key ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line may be asked for again
  useLayoutEffect(() => {
    if (asked) bringOut(context, sight.layOut(documentOf(context)), asked);
  }, [context, sight, wanted]);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!shown) return;
    bringOut(context, sight.layOut(documentOf(context)), shown);
    const line = frame.current?.querySelector(`[data-level][data-id="${CSS.escape(shown)}"]`);
    line?.scrollIntoView({ block: isFirst.current ? 'center' : 'nearest' });
    isFirst.current = false;
  }, [context, sight, frame, shown]);
  return useMemo(() => new Set([focused, shown, asked].filter((key) => key !== null)), [focused, shown, asked]);
}

/** One press folds all stages away, and the next shows all that there is. */
function FoldAll() {
  const context = useMapContext();
  const stages = useDocument((document) => document.stages);
  const folded = useSession((session) => session.folded);
  const keys = [...stages.keys()].map((id) => cardKey('stages', id));
  const isFolded = keys.every((key) => folded.has(key));
  if (keys.length < 2) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      className={styles.foldAll}
      onPress={() => {
        context.session.setState({ folded: new Set(isFolded ? [] : keys) });
        announce(isFolded ? 'All stages expanded' : 'All stages collapsed');
      }}
    >
      {isFolded ? 'Expand all' : 'Collapse all'}
    </Button>
  );
}

/** On a lane, keys that add mean its stage. */
function selectStageOf(context: MapContext, key: string | null): void {
  const cell = key === null ? null : parseKey(key);
  if (cell?.kind !== 'adder' || context.map.getState().linking) return;
  select(context, { table: 'stages', id: cell.stageId });
}

/** What keys do only in the outline; whether this one did something. */
function pressOnLine(context: MapContext, rows: readonly OutlineRow[], event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target.matches('textarea, input')) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const row = rows.find((one) => one.key === lineOf(context, keyOfElement(target)));
  if (!row) return false;
  const isDone =
    key === 'ArrowLeft' || key === 'ArrowRight'
      ? pressSideways(context, row, target, key === 'ArrowRight')
      : row.level === 2 && target.matches('[role="treeitem"]') && pressOnLane(target, key);
  if (!isDone) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Right unfolds a line, or goes to its links one by one; left goes back, or folds it. */
function pressSideways(context: MapContext, row: OutlineRow, target: HTMLElement, isRight: boolean): boolean {
  if (row.isParent && row.isFolded === isRight) {
    setFolded(context, row.key, !isRight);
    return true;
  }
  if (context.map.getState().linking) return false;
  const line = target.closest<HTMLElement>('[data-level]');
  const links = [...(line?.querySelectorAll<HTMLElement>('[data-line-link]') ?? [])];
  const place = links.indexOf(target);
  const next = links[place + (isRight ? 1 : -1)];
  if (next) next.focus();
  else if (place === 0 && !isRight) focusOn(context, row.key);
  // Past the last one there is nothing.
  return next !== undefined || place >= 0;
}

/** Enter adds to a lane. Deleting would mean its stage, which is selected with it: nobody means that there. */
function pressOnLane(line: HTMLElement, key: string): boolean {
  if (key === 'Enter') line.querySelector<HTMLElement>('[data-lane-add] button')?.click();
  else if (key === 'Delete' || key === 'Backspace') announce('A lane is not deleted: choose its cards, or the stage.');
  else return false;
  return true;
}

/**
 * A click means this one thing; with Shift, Ctrl or ⌘ it adds to what is selected, or takes away. A finger that taps words
 * which are selected already edits them.
 */
function press(context: MapContext, event: MouseEvent, touched: readonly RowRef[] | null): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('button, textarea, input')) return;
  const key = keyOfElement(target);
  const ref = refOfKey(key);
  const { linking } = context.map.getState();
  if (linking) {
    if (ref && linkable(ref)) drawLink(context, linking.fromId, ref.id);
    return;
  }
  const { selection } = context.session.getState();
  const isAdding = event.shiftKey || event.metaKey || event.ctrlKey;
  if (!ref) {
    if (key === null && !isAdding) select(context);
    else selectStageOf(context, key);
  } else if (!isAdding) {
    const wasOnly = touched?.length === 1 && isIn(touched, ref);
    const field = target.closest<HTMLElement>('[data-text]')?.dataset.text;
    if (wasOnly && field && kindOf(ref)?.text) {
      startTyping(context, ref, field === 'promise' ? 'promise' : 'name');
    } else select(context, ref);
  } else if (isIn(selection, ref)) select(context, ...selection.filter((other) => !isSameRef(other, ref)));
  else select(context, ...selection, ref);
}

function openMenuAt(context: MapContext, element: EventTarget | null, at: { x: number; y: number }): void {
  // A long press is told twice where browsers have an event for it.
  if (context.map.getState().menu) return;
  const key = keyOfElement(element);
  const ref = refOfKey(key);
  if (ref && !isIn(context.session.getState().selection, ref)) select(context, ref);
  // The menu gives the focus back to what had it.
  const owner = element instanceof Element ? element.closest<HTMLElement>('[data-map-stop]') : null;
  owner?.focus({ preventScroll: true });
  const cell = key === null ? null : parseKey(key);
  const stageId = cell?.kind === 'adder' || cell?.kind === 'ghost' ? cell.stageId : null;
  context.map.setState({
    menu: { target: at, subject: ref ? { kind: 'row', ref } : { kind: 'ground', stageId } },
  });
}

function isIn(selection: readonly RowRef[], ref: RowRef): boolean {
  return selection.some((other) => isSameRef(other, ref));
}
