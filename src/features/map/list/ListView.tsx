import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import { useDocument, useSession } from '../../../state/context';
import { isSameRef, type RowRef } from '../../../state/session';
import { cx } from '../../../ui/cx';
import { STOP } from '../actions/focus';
import { createNodeMaker } from '../canvas/flowNodes';
import { keyOfElement, refOfKey } from '../canvas/keys';
import { useStops } from '../canvas/useStops';
import { linkable } from '../kinds';
import { drawLink } from '../linking';
import { currentRef, keyOf, layoutOf, type MapContext, select, useMapContext } from '../mapContext';
import styles from './List.module.css';
import { ListLine } from './ListLine';

/** The journey as a list: the same stops as on the canvas, under the same names, keys, menus and actions. */
export function ListView() {
  const context = useMapContext();
  const frame = useRef<HTMLDivElement>(null);
  const document = useDocument((current) => current);
  const selection = useSession((session) => session.selection);
  const isAside = useSession(({ isInspectorOpen }) => isInspectorOpen);
  const isBesidePalette = useSession(({ isPaletteOpen }) => isPaletteOpen);
  const [makeNodes] = useState(createNodeMaker);
  const selected = useMemo(() => new Set(selection.map(keyOf)), [selection]);
  const layout = layoutOf(context);
  const nodes = makeNodes({ layout, document, figures: figuresOf(document), selected });
  const byKey = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const { rows } = context.sights.list().layOut(document);
  const stops = useStops(context, frame, layout);
  useEffect(() => {
    const ref = currentRef(context);
    const row = ref && frame.current?.querySelector(`[${STOP}][data-id="${CSS.escape(keyOf(ref))}"]`);
    row?.scrollIntoView({ block: 'center' });
  }, [context]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are among the stops
    <div
      ref={frame}
      role="tree"
      aria-label="List of the journey"
      aria-multiselectable
      {...stops}
      className={cx(styles.list, isAside && styles.aside, isBesidePalette && styles.besidePalette)}
      onClick={(event) => press(context, event)}
      onContextMenu={(event) => openMenu(context, event)}
    >
      {rows.map(({ key, level, index, count, opens }) => {
        const node = byKey.get(key);
        return node && <ListLine key={key} {...{ node, level, index, count, opens }} />;
      })}
    </div>
  );
}

/** A click means this one thing; with Shift, Ctrl or ⌘ it adds to what is selected, or takes away. */
function press(context: MapContext, event: MouseEvent): void {
  const ref = refOfKey(keyOfElement(event.target));
  const isOnControl = event.target instanceof Element && event.target.closest('button, textarea, input') !== null;
  if (!ref || isOnControl) return;
  const { linking } = context.map.getState();
  if (linking) {
    if (linkable(ref)) drawLink(context, linking.fromId, ref.id);
    return;
  }
  const { selection } = context.session.getState();
  const isAdding = event.shiftKey || event.metaKey || event.ctrlKey;
  if (!isAdding) select(context, ref);
  else if (isIn(selection, ref)) select(context, ...selection.filter((other) => !isSameRef(other, ref)));
  else select(context, ...selection, ref);
}

function openMenu(context: MapContext, event: MouseEvent): void {
  if (event.target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  const ref = refOfKey(keyOfElement(event.target));
  if (ref && !isIn(context.session.getState().selection, ref)) select(context, ref);
  const target = { x: event.clientX, y: event.clientY };
  context.map.setState({
    menu: { target, subject: ref ? { kind: 'row', ref } : { kind: 'ground', stageId: null } },
  });
}

function isIn(selection: readonly RowRef[], ref: RowRef): boolean {
  return selection.some((other) => isSameRef(other, ref));
}
