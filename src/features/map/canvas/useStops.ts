import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { isSameRef } from '../../../state/session';
import { REGION, REGION_ENTRY } from '../../../ui/screenParts';
import { CANVAS } from '../actions/focus';
import { linkable } from '../kinds';
import { aimLink } from '../linking';
import { type MapContext, select } from '../mapContext';
import { keyOfElement, pressOnCanvas, refOfKey, type Ways } from './keys';
import { useFocusRequests } from './useFocusRequests';
import { useKeptFocus } from './useKeptFocus';
import { useTabStop } from './useTabStop';

/**
 * What the element around the stops of the map does, canvas or outline: keys walk from stop to stop, and the selection, or
 * the link in hand, follows the focus. Not where the pointer put it: a press has meanings of its own.
 */
export function useStops(
  context: MapContext,
  frame: RefObject<HTMLElement | null>,
  layout: MapLayout,
  onFollow?: (key: string) => void,
  ways?: Ways,
) {
  useFocusRequests(context, frame);
  useTabStop(context, frame);
  useKeptFocus(context, frame, layout);
  const isPointer = useRef(false);
  return {
    [REGION]: '',
    [REGION_ENTRY]: '',
    [CANVAS]: '',
    onKeyDown: (event: KeyboardEvent) => pressOnCanvas(context, event, ways),
    onFocusCapture: ({ target }: FocusEvent) => {
      const key = target instanceof HTMLTextAreaElement ? null : keyOfElement(target);
      if (!key || isPointer.current) return;
      onFollow?.(key);
      const ref = refOfKey(key);
      const { selection } = context.session.getState();
      if (context.map.getState().linking) aimLink(context, linkable(ref)?.id ?? null);
      else if (ref && !selection.some((other) => isSameRef(other, ref))) select(context, ref);
    },
    onPointerDownCapture: () => {
      isPointer.current = true;
      setTimeout(() => {
        isPointer.current = false;
      });
    },
  };
}
