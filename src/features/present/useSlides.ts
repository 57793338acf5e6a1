import { useCallback, useEffect, useState } from 'react';
import type { JourneyDocument } from '../../domain/document';
import { useDocument, useJourney, useSession } from '../../state/context';
import type { RowRef } from '../../state/session';
import type { Slide, Special } from './slides';

export interface Slides {
  /** The one that is shown. */
  readonly index: number;
  /** Shows another; numbers beyond the ends mean the ends. */
  go(index: number): void;
}

/**
 * Which slide is shown. A stage is shown for as long as it is what is selected, so that the location names it and other
 * views keep it; a selected card counts for its stage. Slides that are no stage select nothing.
 */
export function useSlides(slides: readonly Slide[]): Slides {
  const { engine, session } = useJourney();
  const selection = useSession((state) => state.selection);
  const [special, setSpecial] = useState<Special>('overview');
  /** The slide that was gone to, which tells the parts of one subject from each other. */
  const [wanted, setWanted] = useState<string | null>(null);

  const stageId = useDocument((document) => stageOf(document, selection));
  const isSubject = (slide: Slide) => (stageId === null ? slide.kind === special : isOfStage(slide, stageId));
  const first = slides.findIndex(isSubject);
  const exact = slides.findIndex((slide) => slide.key === wanted && isSubject(slide));
  const index = Math.max(0, exact < 0 ? first : exact);

  useEffect(() => {
    const stage = stageOf(engine.store.getState().document, selection);
    const kept: readonly RowRef[] = stage === null ? [] : [{ table: 'stages', id: stage }];
    const isSo = selection.length === kept.length && selection[0]?.id === kept[0]?.id;
    if (!isSo) session.setState({ selection: kept });
  }, [engine, session, selection]);

  const go = useCallback(
    (to: number) => {
      const slide = slides[Math.max(0, Math.min(to, slides.length - 1))];
      if (!slide) return;
      setWanted(slide.key);
      if (slide.kind === 'stage') session.setState({ selection: [{ table: 'stages', id: slide.stageId }] });
      else {
        setSpecial(slide.kind);
        session.setState({ selection: [] });
      }
    },
    [slides, session],
  );
  return { index, go };
}

const isOfStage = (slide: Slide, stageId: string) => slide.kind === 'stage' && slide.stageId === stageId;

/** The stage of what was selected last: the stage itself, or that of a card. */
function stageOf(document: JourneyDocument, selection: readonly RowRef[]): string | null {
  const last = selection.at(-1);
  if (!last) return null;
  if (last.table === 'stages') return document.stages.has(last.id) ? last.id : null;
  if (last.table !== 'touchpoints' && last.table !== 'presences') return null;
  return document[last.table].get(last.id)?.stageId ?? null;
}
