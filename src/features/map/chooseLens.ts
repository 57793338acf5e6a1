import { isHere, type Lens, lenses } from '../../domain/lenses/index';
import { announce } from '../../ui/Announcer';
import { CANVAS } from './actions/focus';
import { MANY } from './canvas/camera';
import { rectOf } from './canvas/useFocusRequests';
import { stopOf } from './canvas/useTabStop';
import { partsOf } from './lens';
import { currentRef, focusOn, keyOf, layoutOf, type MapContext } from './mapContext';

/** For so long nodes move to their new places, in milliseconds: `--duration-slow`. */
const MOVING = 240;

/** The lens after the one that is seen or on its way, or before it (`step` −1); after the last one comes the first again. */
export async function stepLens(context: MapContext, step: 1 | -1): Promise<void> {
  const id = wanted ?? context.session.getState().lens;
  const next = lenses.at((lenses.findIndex((lens) => lens.id === id) + step) % lenses.length);
  if (next) await chooseLens(context, next);
}

/** Id of the lens that was asked for last, until it is there. */
let wanted: string | null = null;

/**
 * Changes the lens, once its parts are there. What is selected stays so, and in sight; the focus stays where it is, or at
 * the same thing; without a selection the map stands where it was left through that lens.
 */
export async function chooseLens(context: MapContext, lens: Lens): Promise<void> {
  const { session } = context;
  const { id, label } = lens;
  wanted = id;
  try {
    if (!isHere(lens)) await partsOf(lens);
    // Another was asked for meanwhile.
    if (wanted !== id) return;
  } finally {
    if (wanted === id) wanted = null;
  }
  if (session.getState().lens === id) return;
  const active = document.activeElement;
  const canvas = document.querySelector<HTMLElement>(`[${CANVAS}]`);
  const isInside = active === null || active === document.body || canvas?.contains(active) === true;
  const key = stopOf(context, null);
  // What has just come would take the focus that was last asked for.
  context.map.setState({ focusOn: null });
  if (layoutOf(context).cards.size <= MANY) {
    canvas?.setAttribute('data-moving', '');
    setTimeout(() => canvas?.removeAttribute('data-moving'), MOVING);
  }
  session.setState({ lens: id });
  // Where no canvas says how far it is seen from, everything is shown.
  if (lens.draws !== 'map') context.map.setState({ isFar: false });
  if (isInside) focusOn(context, key);
  announce(`Seen as ${label.toLowerCase()}`);
  // As soon as it is drawn.
  setTimeout(() => {
    context.camera()?.arrive(session.getState().viewports[id], lens.readableFrom);
    const ref = currentRef(context);
    const rect = ref && rectOf(layoutOf(context), keyOf(ref));
    if (rect) context.camera()?.reveal(rect);
  });
}
