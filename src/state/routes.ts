import { isTableName } from '../domain/model/tables';
import type { RowRef } from './session';

/** The views of a journey, in the order of the navigation. */
export const views = ['map', 'coverage', 'roadmap', 'present', 'export', 'versions'] as const;
export type View = (typeof views)[number];

export const libraryPath = '/';
export const storagePath = '/storage';
export const trashPath = '/storage/trash';

/** The location of a view, and of what is selected in it: `/journey/ID/map/touchpoints.ID1,touchpoints.ID2`. */
export function journeyPath(journeyId: string, view: View, selection: readonly RowRef[] = []): string {
  const base = `/journey/${journeyId}/${view}`;
  return selection.length === 0 ? base : `${base}/${selection.map(({ table, id }) => `${table}.${id}`).join(',')}`;
}

/** Reads the selection part of a location; what it does not understand it leaves out. */
export function parseSelection(part: string | undefined): RowRef[] {
  return (part ?? '').split(',').flatMap((item) => {
    const dot = item.indexOf('.');
    const table = item.slice(0, dot);
    return dot > 0 && isTableName(table) ? [{ table, id: item.slice(dot + 1) }] : [];
  });
}

/** Whether a location, with its hash or without, is that of the presentation: nothing of the app's own housekeeping belongs there. */
export function isPresenting(location: string): boolean {
  return /^#?\/journey\/[^/]+\/present(?:\/|$)/.test(location);
}

export function isView(value: string): value is View {
  return (views as readonly string[]).includes(value);
}
