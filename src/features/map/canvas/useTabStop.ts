import { type RefObject, useEffect } from 'react';
import { ADD_STAGE_KEY } from '../../../domain/layout/mapLayout';
import { focusOn, keyOf, layoutOf, type MapContext } from '../mapContext';
import { keyOfElement } from './keys';
import { rectOf } from './useFocusRequests';

/**
 * Makes the map one stop for Tab: coming in, the focus goes on to the card where it was, to what is selected, or to the
 * first stage; the next Tab leaves. Inside, arrows walk.
 */
export function useTabStop(context: MapContext, canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let last: string | null = null;
    let isPointer = false;
    element.tabIndex = 0;
    const press = () => {
      isPointer = true;
      setTimeout(() => {
        isPointer = false;
      });
    };
    const enter = (event: FocusEvent) => {
      // While the focus is inside, the map itself is no stop: Shift+Tab would come back to it for ever.
      element.tabIndex = -1;
      last = keyOfElement(event.target) ?? last;
      if (event.target === element && !isPointer) focusOn(context, stopOf(context, last));
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) element.tabIndex = 0;
    };
    element.addEventListener('mousedown', press, true);
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('mousedown', press, true);
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [context, canvas]);
}

/** Where the focus goes that comes to the map: where it was, else to what is selected, else to the beginning. */
export function stopOf(context: MapContext, last: string | null): string {
  const layout = layoutOf(context);
  const { selection } = context.session.getState();
  const selected = selection.map(keyOf).reverse();
  const { filtered } = context.map.getState();
  const isThere = (key: string) => rectOf(layout, key) !== null && !filtered?.isHidden(key);
  if (last && isThere(last) && (selected.length === 0 || selected.includes(last))) return last;
  return selected.find(isThere) ?? (last && isThere(last) ? last : (layout.headers[0]?.key ?? ADD_STAGE_KEY));
}
