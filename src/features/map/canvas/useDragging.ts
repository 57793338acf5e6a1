import { useEffect, useMemo, useRef } from 'react';
import { type OnNodeDrag, useReactFlow } from 'reactflow';
import { dropTarget, stageDropTarget } from '../../../domain/layout/dropTarget';
import { cardKey, parseKey } from '../../../domain/layout/mapLayout';
import { layoutOf, type MapContext, selectedIds } from '../mapContext';
import { useMapState } from '../mapStore';
import type { MapNode } from '../nodes/types';
import { placePresences, placeStage, placeTouchpoints } from '../placing';
import { rectOf } from './useFocusRequests';

export interface Dragging {
  readonly onNodeDragStart: OnNodeDrag<MapNode>;
  readonly onNodeDrag: OnNodeDrag<MapNode>;
  readonly onNodeDragStop: OnNodeDrag<MapNode>;
}

/**
 * Dragging cards and stages. While something is in hand only the map's own state changes; letting go makes one edit,
 * Escape none. All selected cards of the kind in hand go along.
 */
export function useDragging(context: MapContext): Dragging {
  const { screenToFlowPosition } = useReactFlow();
  const isCancelled = useRef(false);
  const isDragging = useMapState(({ drag }) => drag !== null);

  useEffect(() => {
    if (!isDragging) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      isCancelled.current = true;
      context.map.setState({ drag: null });
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [isDragging, context]);

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
      const isStage = subject.table === 'stages';
      const laneId = layout.cards.get(node.id)?.laneId;
      context.map.setState({
        drag: {
          keys,
          dx: node.position.x - home.x,
          dy: isStage ? 0 : node.position.y - home.y,
          card: isStage || !laneId ? null : dropTarget(layout, at, { laneId, moving: keys }),
          stage: isStage ? stageDropTarget(layout, at.x, subject.id) : null,
        },
      });
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
        else if (drag.card) drop(context, drag.keys, subject.table, drag.card.stageId, drag.card.index);
      },
    };
  }, [context, screenToFlowPosition]);
}

/** The grabbed card, and with it the selected ones of its kind if it is one of them. */
function keysInHand(context: MapContext, grabbed: string): ReadonlySet<string> {
  const subject = parseKey(grabbed);
  if (subject?.kind !== 'row' || subject.table === 'stages') return new Set([grabbed]);
  const selected = selectedIds(context, subject.table).map((id) => cardKey(subject.table, id));
  return new Set(selected.includes(grabbed) ? selected : [grabbed]);
}

function drop(
  context: MapContext,
  keys: ReadonlySet<string>,
  table: 'touchpoints' | 'presences' | 'stages',
  stageId: string,
  index: number,
): void {
  const { cards } = layoutOf(context);
  const ids = [...keys].flatMap((key) => cards.get(key)?.id ?? []);
  if (table === 'touchpoints') placeTouchpoints(context, ids, stageId, index);
  else if (table === 'presences') placePresences(context, ids, stageId, index);
}
