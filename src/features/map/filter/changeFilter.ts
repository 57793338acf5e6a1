import { type Filter, matching, noFilter } from '../../../domain/filter/filter';
import { filterPath, parseFilter } from '../../../domain/filter/location';
import { matchWords } from '../../../domain/filter/words';
import { announce } from '../../../ui/Announcer';
import { documentOf, type MapContext } from '../mapContext';

/** What the map is filtered for, without what is gone from the journey. */
export function filterOf(context: MapContext): Filter {
  return parseFilter(documentOf(context), context.session.getState().filter);
}

/** Filters for something else, and says what that leaves. */
export function changeFilter(context: MapContext, change: Partial<Filter>): void {
  const filter = { ...filterOf(context), ...change };
  const path = filterPath(filter);
  context.session.setState({ filter: path });
  const words = matchWords(documentOf(context), matching(documentOf(context), filter));
  announce(path === '' ? `Nothing is filtered: ${words}` : `${words} match`);
}

export function clearFilter(context: MapContext): void {
  changeFilter(context, noFilter);
}

/** Hides what does not match, or shows it pale. */
export function hideOthers(context: MapContext, isFilterHiding: boolean): void {
  context.session.setState({ isFilterHiding });
  announce(isFilterHiding ? 'Others are hidden' : 'Others are dimmed');
}
