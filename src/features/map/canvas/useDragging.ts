import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type OnNodeDrag, useReactFlow } from 'reactflow';
import { type DropTarget, stageDropTarget } from '../../../domain/layout/dropTarget';
import { cardKey, parseKey } from '../../../domain/layout/mapLayout';
import { kinds } from '../kinds';
import { placeStage } from '../kinds/stage/stages';
import { documentOf, layoutOf, type MapContext, selectedIds } from '../mapContext';
import type { Drag } from '../mapStore';
import type { MapNode } from '../nodes/types';
import { placeCards } from '../placing';
import { createHand } from './pastReact';
import { rectOf } from './useFocusRequests';

export interface Dragging {
  readonly onNodeDragStart: OnNodeDrag<MapNode>;
  readonly onNodeDrag: OnNodeDrag<MapNode>;
  readonly onNodeDragStop: OnNodeDrag<MapNode>;
}

/**
 * Dragging cards and stages. What is in hand moves past React, and the map's own state changes where it would land
 * elsewhere; letting go makes one edit, Escape none. All selected cards of the kind in hand go along.
 */
export function useDragging(context: MapContext, canvas: RefObject<HTMLElement | null>): Dragging {
  const { screenToFlowPosition } = useReactFlow();
  const isCancelled = useRef(false);
  const hand = useMemo(() => createHand(canvas), [canvas]);

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !context.map.getState().drag) return;
      event.preventDefault();
      event.stopPropagation();
      isCancelled.current = true;
      context.map.setState({ drag: null });
    };
    window.addEventListener('keydown', cancel, true);
    const unsubscribe = context.map.subscribe(({ drag }) => {
      if (!drag) hand.letGo();
    });
    return () => {
      window.removeEventListener('keydown', cancel, true);
      unsubscribe();
    };
  }, [context, hand]);

  return useMemo(() => {
    const onNodeDrag: OnNodeDrag<MapNode> = (event, node) => {
      if (isCancelled.current) return;
      const layout = layoutOf(context);
      const home = rectOf(layout, node.id);
      const subject = parseKey(node.id);
      if (!home || subject?.kind !== 'row') return;
      const pointer = 'touches' in event ? event.touches[0] : event;
      if (!pointer) return;
      const at = screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
      const keys = keysInHand(context, node.id);
      const isCard = kinds[subject.table].place !== null;
      const table = layout.cards.get(node.id)?.table;
      const drag: Drag = {
        keys,
        card:
          isCard && table ? context.sights.map().dropTarget(documentOf(context), at, { table, moving: keys }) : null,
        stage: isCard ? null : stageDropTarget(layout, at.x, subject.id),
      };
      if (!isSameDrag(context.map.getState().drag, drag)) context.map.setState({ drag });
      hand.move(keys, node.position.x - home.x, isCard ? node.position.y - home.y : 0);
    };
    return {
      onNodeDragStart: (event, node, nodes) => {
        isCancelled.current = false;
        onNodeDrag(event, node, nodes);
      },
      onNodeDrag,
      onNodeDragStop: (_, node) => {
        const { drag } = context.map.getState();
        const subject = parseKey(node.id);
        context.map.setState({ drag: null });
        if (!drag || isCancelled.current || subject?.kind !== 'row') return;
        if (drag.stage) placeStage(context, subject.id, drag.stage.index);
        else if (drag.card) drop(context, drag.keys, drag.card);
      },
    };
  }, [context, screenToFlowPosition, hand]);
}

/** The grabbed card, and with it the selected ones of its kind if it is one of them; the same set while they are the same. */
function keysInHand(context: MapContext, grabbed: string): ReadonlySet<string> {
  const subject = parseKey(grabbed);
  const isCard = subject?.kind === 'row' && kinds[subject.table].place !== null;
  const selected = isCard ? selectedIds(context, subject.table).map((id) => cardKey(subject.table, id)) : [];
  const keys = selected.includes(grabbed) ? selected : [grabbed];
  const before = context.map.getState().drag?.keys;
  return before?.size === keys.length && keys.every((key) => before.has(key)) ? before : new Set(keys);
}

function isSameDrag(before: Drag | null, { keys, card, stage }: Drag): boolean {
  if (before?.keys !== keys) return false;
  const [was, is] = [before.card ?? before.stage, card ?? stage];
  if (!was || !is) return was === is;
  const isThere =
    was.index === is.index && before.card?.stageId === card?.stageId && before.card?.laneId === card?.laneId;
  return isThere && was.line.x === is.line.x && was.line.y === is.line.y;
}

function drop(context: MapContext, keys: ReadonlySet<string>, target: DropTarget): void {
  const { cards } = layoutOf(context);
  const boxes = [...keys].flatMap((key) => cards.get(key) ?? []);
  const [first] = boxes;
  const ids = boxes.map(({ id }) => id);
  if (first) placeCards(context, first.table, ids, target);
}
