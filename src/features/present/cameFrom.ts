import { isView, type View } from '../../state/routes';

/** The view of this journey that the presentation was opened from, as the tab's history knows it; else the map. */
export function cameFrom(journeyId: string): View {
  // Not every browser tells its history; those that do not get the map.
  const history = (window as { navigation?: Pick<Navigation, 'currentEntry' | 'entries'> }).navigation;
  const current = history?.currentEntry?.index ?? 0;
  const before = (history?.entries() ?? []).slice(0, current).reverse();
  for (const { url } of before) {
    const [, , id, view = ''] = (url?.split('#')[1] ?? '').split('/');
    if (id !== journeyId || !isView(view)) return 'map';
    if (view !== 'present') return view;
  }
  return 'map';
}
