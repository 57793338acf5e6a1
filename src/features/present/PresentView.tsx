import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { analyse } from '../../domain/coverage/analyse';
import { saidPlannedCoverage } from '../../domain/coverage/planned';
import { gapCounts } from '../../domain/roadmap/gapCounts';
import { useActions } from '../../state/actionRegistry';
import { useJourney } from '../../state/context';
import { isView, journeyPath, type View } from '../../state/routes';
import type { Blank } from '../../state/talkChannel';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { openAudienceWindow, useLead } from './audience/lead';
import { useFrame } from './frame/frame';
import styles from './PresentView.module.css';
import { backAction, leaveAction, nextAction, presentActions } from './presentActions';
import { slideNews } from './slides';
import { Talk } from './Talk';
import { useFullscreen } from './useFullscreen';
import { useIdle } from './useIdle';
import { usePointerTurns } from './usePointerTurns';
import { useSlides } from './useSlides';
import { useTalk } from './useTalk';

/** The journey on a projector: one slide at a time, led by keys, clicks or swipes, with nothing to edit in sight. */
export function PresentView() {
  const { engine, session } = useJourney();
  const [, navigate] = useLocation();
  const [blank, setBlank] = useState<Blank | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const frame = useFrame(root);
  const slides = useTalk(frame);
  const { index, go } = useSlides(slides);

  const leave = useCallback(() => {
    const { selection } = session.getState();
    navigate(journeyPath(engine.journeyId, cameFrom(engine.journeyId), selection));
  }, [engine, session, navigate]);
  const { takeScreen, toggleFullscreen, stayInWindow } = useFullscreen(leave);
  const show = useCallback(
    (next: number) => {
      setBlank(null);
      go(next);
    },
    [go],
  );
  const openAudience = useCallback(() => {
    stayInWindow();
    openAudienceWindow(engine.journeyId, session.getState().selection);
  }, [engine, session, stayInWindow]);
  const context = useMemo(
    () => ({ slides, index, blank, show, setBlank, takeScreen, toggleFullscreen, openAudience, leave }),
    [slides, index, blank, show, takeScreen, toggleFullscreen, openAudience, leave],
  );
  const actions = useActions(presentActions, context);
  const run = (id: string) => {
    const action = actions.find((one) => one.id === id);
    if (action?.isEnabled()) action.run();
  };
  usePointerTurns(root, { next: () => run(nextAction.id), back: () => run(backAction.id) });
  useIdle(root);
  useLead({ slide: slides[index], blank, press: run });

  const slide = slides[index];
  const key = slide?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a slide is news when it comes up, not when it is edited
  useEffect(() => {
    if (!slide) return;
    const { document } = engine.store.getState();
    const analysis = { ...analyse(document), ...saidPlannedCoverage(document) };
    announce(slideNews(slide, analysis, gapCounts(document)));
  }, [engine, key]);
  // What was said about edits is not for the room.
  useEffect(() => toasts.clear(), []);
  const wasBlank = useRef(blank);
  useEffect(() => {
    const words = blank === 'white' ? 'White screen' : blank ? 'Blank screen' : 'The slide is back';
    if (wasBlank.current !== blank) announce(words);
    wasBlank.current = blank;
  }, [blank]);

  return (
    <Talk root={root} frame={frame} slides={slides} index={index} blank={blank} onGo={show}>
      <button type="button" className={styles.leave} aria-label={leaveAction.label} onClick={leave}>
        <X aria-hidden className={styles.cross} />
      </button>
    </Talk>
  );
}

/** The view of this journey that the presentation was opened from, as the tab's history knows it; else the map. */
function cameFrom(journeyId: string): View {
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
