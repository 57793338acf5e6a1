import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useJourney } from '../state/context';
import { journeyPath, parseSelection, parseSight, type View } from '../state/routes';
import { isSamePlace } from '../state/session';

/** More selected rows than this are not named in the location: nobody shares such a link, and it would grow without end. */
const MOST_IN_LOCATION = 20;

/** Safari throws at the 101st change of the location within 10 s (30 s in older ones): arrows held down make more than that. */
const PAUSE = 400;

/** Keeps the location in step with what of the session lives in it, so that a link or a reload returns to the same place. */
export function useSessionInLocation(view: View, part: string | undefined): void {
  const { engine, session } = useJourney();
  const [, navigate] = useLocation();
  const written = useRef<string | null>(null);

  useEffect(() => {
    if ((part ?? '') === written.current) return;
    written.current = part ?? '';
    const { document } = engine.store.getState();
    const selection = parseSelection(part).filter(({ table, id }) => document[table].has(id));
    if (selection.length > 0 || part) session.setState({ selection, ...parseSight(part) });
  }, [engine, session, part]);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { selection, lens, linksShown, lanesHidden, filter, isFilterHiding } = session.getState();
      const usual = session.getInitialState().lens;
      const named = selection.length > MOST_IN_LOCATION ? [] : selection;
      const sight = [
        ...(lens === usual ? [] : [`lens.${lens}`]),
        ...(linksShown === 'all' ? [] : [`show-links.${linksShown}`]),
        ...lanesHidden.map((id) => `hide-lane.${id}`),
        ...(filter ? [filter] : []),
        ...(filter && isFilterHiding ? ['hide-others'] : []),
      ];
      const path = journeyPath(engine.journeyId, view, named, view === 'map' ? sight : []);
      const next = path.split('/')[4] ?? '';
      if (next === written.current || pause !== undefined) return;
      pause = setTimeout(() => {
        pause = undefined;
        write();
      }, PAUSE);
      const before = written.current;
      written.current = next;
      try {
        navigate(path, { replace: true });
      } catch {
        // Refused, as other changes were too many: the next turn names what is selected then.
        written.current = before;
      }
    };
    write();
    const unsubscribe = session.subscribe((state, before) => {
      if (!isSamePlace(state, before)) write();
    });
    return () => {
      clearTimeout(pause);
      unsubscribe();
    };
  }, [engine, session, view, navigate]);
}
