import type { RowRef } from '../../../state/session';
import type { MapContext } from '../mapContext';
import { currentRef } from '../mapContext';

/** Marks the panels beside the map, whose keys are their own. */
export const PANELS = 'data-map-panels';

/** Marks what stands for a stop of the map without being a node of React Flow: a line of the outline, a link in it. */
export const STOP = 'data-map-stop';

/** Marks the drawing surface, which has the focus itself after a press on bare ground. */
export const CANVAS = 'data-map-canvas';

/** Whether keys may act on what is selected: not while focus is in a panel, where Delete or a digit means something else. */
export function isOnMap(): boolean {
  return !document.activeElement?.closest(`[${PANELS}]`);
}

/** Whether Enter means the selection: focus is on the map itself or nowhere, not on a button. */
export function isOnCanvas(): boolean {
  const active = document.activeElement;
  if (!active || active === document.body || active.tagName === 'MAIN') return true;
  const isOnIt = active.matches(`.react-flow__node, .react-flow__edge, [${STOP}], [${CANVAS}]`);
  return isOnIt || active.closest('[role="dialog"]') !== null;
}

/** The row that was selected last, if it is of one of these tables and keys may act on it. */
export function current(context: MapContext, ...tables: readonly RowRef['table'][]): RowRef | null {
  const ref = isOnMap() ? currentRef(context) : null;
  return ref && tables.includes(ref.table) ? ref : null;
}
