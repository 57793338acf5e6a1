import { type Lens, lensOf } from '../../domain/lenses/index';
import { useSession } from '../../state/context';
import { announce } from '../../ui/Announcer';
import { CANVAS } from './actions/focus';
import { rectOf } from './canvas/useFocusRequests';
import { stopOf } from './canvas/useTabStop';
import { currentRef, focusOn, keyOf, layoutOf, type MapContext } from './mapContext';

/** The lens through which the map is seen. */
export function useLens(): Lens {
  return lensOf(useSession(({ lens }) => lens));
}

/** Changes the lens. What is selected stays so, and in sight; the focus stays where it is, or at the same thing. */
export function chooseLens(context: MapContext, { id, label }: Lens): void {
  const { session } = context;
  if (session.getState().lens === id) return;
  const active = document.activeElement;
  const isInside = active === null || active === document.body || active.closest(`[${CANVAS}]`) !== null;
  const key = stopOf(context, null);
  // What has just come would take the focus that was last asked for.
  context.map.setState({ focusOn: null });
  session.setState({ lens: id });
  if (isInside) focusOn(context, key);
  announce(`Seen as ${label.toLowerCase()}`);
  // As soon as it is drawn.
  setTimeout(() => {
    const ref = currentRef(context);
    const rect = ref && rectOf(layoutOf(context), keyOf(ref));
    if (rect) context.camera()?.reveal(rect);
  });
}
