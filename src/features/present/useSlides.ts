import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JourneyDocument } from '../../domain/document';
import { inOrder } from '../../domain/order';
import { useDocument, useJourney, useSession } from '../../state/context';
import type { RowRef } from '../../state/session';
import { type Slide, type Special, slidesOf } from './slides';

export interface Slides {
  readonly slides: readonly Slide[];
  /** The one that is shown. */
  readonly index: number;
  /** Shows another; numbers beyond the ends mean the ends. */
  go(index: number): void;
}

/**
 * The slides, and which one is shown. A stage is shown for as long as it is what is selected, so that the location names
 * it and other views keep it; a selected card counts for its stage. Slides that are no stage select nothing.
 */
export function useSlides(): Slides {
  const { engine, session } = useJourney();
  const stages = useDocument((document) => document.stages);
  const slides = useMemo(() => slidesOf(inOrder(stages.values())), [stages]);
  const selection = useSession((state) => state.selection);
  const [special, setSpecial] = useState<Special>('overview');

  const stageId = useDocument((document) => stageOf(document, selection));
  const key = stageId === null ? special : `stages.${stageId}`;
  const index = Math.max(
    0,
    slides.findIndex((slide) => slide.key === key),
  );

  useEffect(() => {
    const stage = stageOf(engine.store.getState().document, selection);
    const wanted: readonly RowRef[] = stage === null ? [] : [{ table: 'stages', id: stage }];
    const isSo = selection.length === wanted.length && selection[0]?.id === wanted[0]?.id;
    if (!isSo) session.setState({ selection: wanted });
  }, [engine, session, selection]);

  const go = useCallback(
    (to: number) => {
      const slide = slides[Math.max(0, Math.min(to, slides.length - 1))];
      if (!slide) return;
      if (slide.kind === 'stage') session.setState({ selection: [{ table: 'stages', id: slide.stageId }] });
      else {
        setSpecial(slide.kind);
        session.setState({ selection: [] });
      }
    },
    [slides, session],
  );
  return { slides, index, go };
}

/** The stage of what was selected last: the stage itself, or that of a card. */
function stageOf(document: JourneyDocument, selection: readonly RowRef[]): string | null {
  const last = selection.at(-1);
  if (!last) return null;
  if (last.table === 'stages') return document.stages.has(last.id) ? last.id : null;
  if (last.table !== 'touchpoints' && last.table !== 'presences') return null;
  return document[last.table].get(last.id)?.stageId ?? null;
}
