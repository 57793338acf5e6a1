import { isTableName } from '../domain/model/tables';
import type { RowRef } from './session';

/** The views of a journey, in the order of the navigation. */
export const views = ['map', 'coverage', 'roadmap', 'present', 'export', 'versions'] as const;
/** A view, or what a window of its own shows. */
export type View = (typeof views)[number] | 'audience';

export const libraryPath = '/';
export const storagePath = '/storage';
export const trashPath = '/storage/trash';

/**
 * The location of a view, of what is selected in it, and of the lens of the map where that is not the one it opens with:
 * `/journey/ID/map/lens.list,touchpoints.ID1,touchpoints.ID2`.
 */
export function journeyPath(
  journeyId: string,
  view: View,
  selection: readonly RowRef[] = [],
  lens: string | null = null,
): string {
  const parts = [...(lens === null ? [] : [`lens.${lens}`]), ...selection.map(({ table, id }) => `${table}.${id}`)];
  return [`/journey/${journeyId}/${view}`, ...(parts.length > 0 ? [parts.join(',')] : [])].join('/');
}

/** The lens that such a location names. */
export function parseLens(part: string | undefined): string | null {
  return /(?:^|,)lens\.([a-z-]+)/.exec(part ?? '')?.[1] ?? null;
}

/** Reads the selection of such a location; what it does not understand it leaves out. */
export function parseSelection(part: string | undefined): RowRef[] {
  return (part ?? '').split(',').flatMap((item) => {
    const dot = item.indexOf('.');
    const table = item.slice(0, dot);
    return dot > 0 && isTableName(table) ? [{ table, id: item.slice(dot + 1) }] : [];
  });
}

/** Whether a location, with its hash or without, is that of the presentation or its audience: nothing of the app's own housekeeping belongs there. */
export function isPresenting(location: string): boolean {
  return /^#?\/journey\/[^/]+\/(?:present|audience)(?:\/|$)/.test(location);
}

export function isView(value: string): value is View {
  return value === 'audience' || (views as readonly string[]).includes(value);
}
