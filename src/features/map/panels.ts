import { useEffect } from 'react';
import type { SessionState } from '../../state/session';
import { announce } from '../../ui/Announcer';
import { BARS, type Insets, PANEL, STRIP } from './canvas/camera';
import { rectOf } from './canvas/useFocusRequests';
import { currentRef, keyOf, layoutOf, type MapContext } from './mapContext';
import { callInspector } from './mapStore';

/** px of the window: below, panels are sheets (see Drawer), of this share of the map. */
const SHEETS = 600;
const SHEET = 0.62;
/** px of the window: below, two panels would leave a strip of map between them, and so there is one at a time. */
const BOTH = 1_280;

/** px of the window: below, the bar beside a panel has two rows (see MapToolbar), and this is what they cover. */
const FOLDED = 900;
const TWO_ROWS = 104;

/** Whether panels lie over the lower part of the map, as on a phone. */
export const areSheets = (): boolean => window.innerWidth < SHEETS;

type Panels = Pick<SessionState, 'isInspectorOpen' | 'isPaletteOpen'>;

/** What bars and open panels cover of the map. */
export function insetsOf({ isInspectorOpen, isPaletteOpen }: Panels, height: number): Insets {
  if (areSheets() && (isInspectorOpen || isPaletteOpen)) {
    return { ...BARS, top: STRIP, bottom: height * SHEET };
  }
  const isFolded = window.innerWidth < FOLDED && (isInspectorOpen || isPaletteOpen);
  return {
    ...BARS,
    top: STRIP,
    bottom: isFolded ? TWO_ROWS : BARS.bottom,
    right: isInspectorOpen ? PANEL : BARS.right,
    left: isPaletteOpen ? PANEL : BARS.left,
  };
}

/**
 * The two panels over the map. What is selected stays in sight beside them, and when they close the map stands where it
 * stood. Where there is no room for both, the one that was asked for last stays.
 */
export function usePanels(context: MapContext): void {
  useEffect(() => {
    const { session, map } = context;
    const rect = () => {
      const ref = currentRef(context);
      return ref ? rectOf(layoutOf(context), keyOf(ref)) : null;
    };
    const selected = () => session.getState().selection.at(-1)?.id ?? null;
    /** What was selected when the first panel opened: it may go out of sight again where it had not been in sight. */
    let opened = selected();
    const makeRoom = () => {
      const { isInspectorOpen, isPaletteOpen } = session.getState();
      const isAnyOpen = isInspectorOpen || isPaletteOpen;
      context.camera()?.makeRoom(isAnyOpen || selected() !== opened ? rect() : null);
    };
    const keepOne = (kept: 'palette' | 'inspector') => {
      const { isInspectorOpen, isPaletteOpen } = session.getState();
      if (!isInspectorOpen || !isPaletteOpen || window.innerWidth >= BOTH) return;
      session.setState(kept === 'palette' ? { isInspectorOpen: false } : { isPaletteOpen: false });
      announce(kept === 'palette' ? 'Inspector closed: no room for both' : 'Channels closed: no room for both');
    };
    let latest: 'palette' | 'inspector' = 'inspector';
    // A location may name what to look at.
    const timer = setTimeout(() => {
      const named = rect();
      if (named) context.camera()?.reveal(named);
    });
    const unsubscribe = session.subscribe((state, before) => {
      const inspector = Number(state.isInspectorOpen) - Number(before.isInspectorOpen);
      const palette = Number(state.isPaletteOpen) - Number(before.isPaletteOpen);
      if (inspector === 0 && palette === 0) return;
      if (inspector > 0) callInspector(map);
      if (!before.isInspectorOpen && !before.isPaletteOpen) opened = selected();
      if (inspector > 0 || palette > 0) {
        latest = palette > 0 ? 'palette' : 'inspector';
        keepOne(latest);
      }
      makeRoom();
    });
    let wereSheets = areSheets();
    // A phone is turned, a window is made narrower: there may be room for one panel only, or it lies elsewhere.
    const fit = () => {
      keepOne(latest);
      if (areSheets() === wereSheets) return;
      wereSheets = !wereSheets;
      makeRoom();
    };
    window.addEventListener('resize', fit);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      window.removeEventListener('resize', fit);
    };
  }, [context]);
}
