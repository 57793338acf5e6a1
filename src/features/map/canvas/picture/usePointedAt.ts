import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useStoreApi } from 'reactflow';
import { isRankShown } from '../../../../domain/layout/linkRanks';
import { cardsIn, thingAt } from '../../../../domain/layout/thingAt';
import type { RowRef } from '../../../../state/session';
import { keyOf, layoutOf, type MapContext } from '../../mapContext';
import { keyOfElement, refOfKey } from '../keys';

/** px of the map at which a link is still hit, as wide as its element takes the pointer. */
const REACH = 7;

/**
 * What pointers do to the far picture. What one is over becomes an element, and is pressed, dragged and asked for its menu
 * as such; a finger comes without a hover, so its press makes the element. A marquee picks what it touches on the picture.
 */
export function usePointedAt(context: MapContext): void {
  const flow = useStoreApi();
  useEffect(() => {
    const { map, session } = context;
    const frame = flow.getState().domNode;
    if (!frame) return;
    const keyAt = ({ clientX, clientY }: MouseEvent) => {
      const { left, top } = frame.getBoundingClientRect();
      const [x, y, zoom] = flow.getState().transform;
      const place = { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom };
      const { linksShown } = session.getState();
      return thingAt(layoutOf(context), place, REACH, ({ rank }) => isRankShown(rank, linksShown));
    };
    const point = (pointedAt: string | null) => {
      if (map.getState().pointedAt !== pointedAt) map.setState({ pointedAt });
    };
    const move = (event: PointerEvent) => {
      // Else something is in hand, or a marquee is drawn.
      if (event.buttons === 0 || flow.getState().connection.inProgress) point(keyAt(event));
    };
    let isTouch = false;
    const press = (event: PointerEvent) => {
      const isOver = event.target instanceof Node && frame.contains(event.target);
      isTouch = event.pointerType === 'touch';
      if (isTouch && isOver) flushSync(() => point(keyAt(event)));
    };
    /** The click of a finger goes where its press began: to the ground, which was all that there was. */
    const click = (event: MouseEvent) => {
      const key = map.getState().pointedAt;
      const isOnGround = event.target instanceof Element && event.target.matches('.react-flow__pane');
      if (!isTouch || !isOnGround || key === null) return;
      event.stopPropagation();
      const id = CSS.escape(key);
      const owner = frame.querySelector(`.react-flow__node[data-id="${id}"], .react-flow__edge[data-id="${id}"]`);
      const target = owner?.querySelector(':scope > button') ?? owner;
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: event.clientX, clientY: event.clientY }));
    };
    // A finger leaves with every press.
    const leave = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && point(null);
    const keepFocus = ({ target }: FocusEvent) => map.setState({ focused: keyOfElement(target) });
    map.setState({ focused: keyOfElement(document.activeElement) });
    frame.addEventListener('focusin', keepFocus);
    frame.addEventListener('pointermove', move);
    frame.addEventListener('pointerleave', leave);
    frame.addEventListener('click', click, true);
    // Before what listens for fingers on the map itself.
    window.addEventListener('pointerdown', press, true);

    let kept: readonly RowRef[] | null = null;
    const unfollow = flow.subscribe((now, before) => {
      const { userSelectionRect: box, userSelectionActive, multiSelectionActive } = now;
      if (box === before.userSelectionRect) return;
      if (!box || !userSelectionActive) {
        kept = null;
        return;
      }
      const { selection } = session.getState();
      kept ??= multiSelectionActive ? selection : [];
      const [x, y, zoom] = now.transform;
      const area = { x: (box.x - x) / zoom, y: (box.y - y) / zoom, width: box.width / zoom, height: box.height / zoom };
      const others = new Set(kept.map(keyOf));
      const { filtered } = map.getState();
      const picked = cardsIn(layoutOf(context), area).filter((key) => !others.has(key) && !filtered?.isHidden(key));
      const next = [...kept, ...picked.map(refOfKey).filter((ref) => ref !== null)];
      const isSame =
        next.length === selection.length && next.every((ref, i) => keyOf(ref) === keyOf(selection[i] ?? ref));
      if (!isSame) session.setState({ selection: next });
    });
    return () => {
      map.setState({ focused: null });
      frame.removeEventListener('focusin', keepFocus);
      frame.removeEventListener('pointermove', move);
      frame.removeEventListener('pointerleave', leave);
      frame.removeEventListener('click', click, true);
      window.removeEventListener('pointerdown', press, true);
      unfollow();
    };
  }, [context, flow]);
}
