import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useJourney } from '../state/context';
import { journeyPath, parseSelection, type View } from '../state/routes';

/** More selected rows than this are not named in the location: nobody shares such a link, and it would grow without end. */
const MOST_IN_LOCATION = 20;

/** Keeps the location and the selection in step, so that a link or a reload returns to the same place. */
export function useSelectionInLocation(view: View, part: string | undefined): void {
  const { engine, session } = useJourney();
  const [, navigate] = useLocation();
  const written = useRef<string | null>(null);

  useEffect(() => {
    if ((part ?? '') === written.current) return;
    written.current = part ?? '';
    const { document } = engine.store.getState();
    const selection = parseSelection(part).filter(({ table, id }) => document[table].has(id));
    if (selection.length > 0 || part) session.setState({ selection });
  }, [engine, session, part]);

  useEffect(() => {
    const write = () => {
      const { selection } = session.getState();
      const path = journeyPath(engine.journeyId, view, selection.length > MOST_IN_LOCATION ? [] : selection);
      const next = path.split('/')[4] ?? '';
      if (next === written.current) return;
      written.current = next;
      navigate(path, { replace: true });
    };
    write();
    return session.subscribe((state, before) => {
      if (state.selection !== before.selection) write();
    });
  }, [engine, session, view, navigate]);
}
