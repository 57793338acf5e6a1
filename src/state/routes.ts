import type { LinksShown } from '../domain/layout/linkRanks';
import { isTableName } from '../domain/model/tables';
import type { RowRef, SessionState } from './session';

/** The views of a journey, in the order of the navigation. */
export const views = ['map', 'coverage', 'roadmap', 'present', 'export', 'versions'] as const;
/** A view, or what a window of its own shows. */
export type View = (typeof views)[number] | 'audience';

export const libraryPath = '/';
export const storagePath = '/storage';
export const trashPath = '/storage/trash';

/**
 * The location of a view, of what is selected in it, and before that of how the map is seen, in parts that `parseSight` reads:
 * `/journey/ID/map/lens.list,show-links.path,hide-lane.channels,filter.actor.peer,hide-others,touchpoints.ID1,touchpoints.ID2`.
 */
export function journeyPath(
  journeyId: string,
  view: View,
  selection: readonly RowRef[] = [],
  sight: readonly string[] = [],
): string {
  const parts = [...sight, ...selection.map(({ table, id }) => `${table}.${id}`)];
  return [`/journey/${journeyId}/${view}`, ...(parts.length > 0 ? [parts.join(',')] : [])].join('/');
}

/** How the map is seen, as far as such a location says it. */
export function parseSight(
  part = '',
): Partial<Pick<SessionState, 'lens' | 'linksShown' | 'lanesHidden' | 'filter' | 'isFilterHiding'>> {
  const lens = /(?:^|,)lens\.([a-z-]+)/.exec(part)?.[1];
  const linksShown = /(?:^|,)show-links\.(path|none)/.exec(part)?.[1] as LinksShown | undefined;
  const parts = part.split(',');
  const filter = parts.filter((one) => one.startsWith('filter.')).join();
  const lanesHidden = parts.flatMap((one) => /^hide-lane\.([a-z-]+)$/.exec(one)?.[1] ?? []);
  const isFilterHiding = parts.includes('hide-others');
  return {
    ...(lens && { lens }),
    ...(linksShown && { linksShown }),
    ...(lanesHidden.length > 0 && { lanesHidden }),
    ...(filter && { filter, isFilterHiding }),
  };
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
