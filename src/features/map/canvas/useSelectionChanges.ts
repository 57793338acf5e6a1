import { useMemo, useRef } from 'react';
import type { EdgeChange, NodeChange } from 'reactflow';
import { isSameRef, type RowRef } from '../../../state/session';
import { kindOf } from '../kinds';
import type { MapContext } from '../mapContext';
import type { MapEdge, MapNode } from '../nodes/types';
import { refOfKey } from './keys';

/** Carries what React Flow selects – by click or marquee – into the session, where all views read it. */
export function useSelectionChanges(context: MapContext) {
  /** A marquee picks cards: neither the stages under it nor the links of what it picks. */
  const isMarquee = useRef(false);
  return useMemo(() => {
    const apply = (changes: readonly (NodeChange<MapNode> | EdgeChange<MapEdge>)[]) => {
      const { linking, isPicture } = context.map.getState();
      // On a picture React Flow has few of the cards that a marquee is over.
      if (linking || (isPicture && isMarquee.current)) return;
      const before = context.session.getState().selection;
      let selection: readonly RowRef[] = before;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        const ref = refOfKey(change.id);
        if (!ref) continue;
        if (isMarquee.current && change.selected && !kindOf(ref)?.place) continue;
        const rest = selection.filter((other) => !isSameRef(other, ref));
        if (change.selected && rest.length === selection.length) selection = [...selection, ref];
        else if (!change.selected && rest.length < selection.length) selection = rest;
      }
      if (selection !== before) context.session.setState({ selection });
    };
    return {
      onNodesChange: apply,
      onEdgesChange: apply,
      onSelectionStart: () => {
        isMarquee.current = true;
      },
      onSelectionEnd: () => {
        isMarquee.current = false;
      },
    };
  }, [context]);
}
