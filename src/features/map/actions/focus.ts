import type { RowRef } from '../../../state/session';
import type { MapContext } from '../mapContext';
import { currentRef } from '../mapContext';

/** Marks the panels beside the map, whose keys are their own. */
export const PANELS = 'data-map-panels';

/** Whether keys may act on what is selected: not while focus is in a panel, where Delete or a digit means something else. */
export function isOnMap(): boolean {
  return !document.activeElement?.closest(`[${PANELS}]`);
}

/** Whether Enter means the selection: focus is on the map itself or nowhere, not on a button. */
export function isOnCanvas(): boolean {
  const active = document.activeElement;
  if (!active || active === document.body || active.tagName === 'MAIN') return true;
  return active.matches('.react-flow__node, .react-flow__edge') || active.closest('[role="dialog"]') !== null;
}

/** The row that was selected last, if it is of one of these tables and keys may act on it. */
export function current(context: MapContext, ...tables: readonly RowRef['table'][]): RowRef | null {
  const ref = isOnMap() ? currentRef(context) : null;
  return ref && tables.includes(ref.table) ? ref : null;
}
