import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { analyse } from '../../domain/coverage/analyse';
import { useActions } from '../../state/actionRegistry';
import { useJourney } from '../../state/context';
import { journeyPath } from '../../state/routes';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { cameFrom } from './cameFrom';
import { useFrame } from './frame/frame';
import styles from './PresentView.module.css';
import { ProgressLine } from './ProgressLine';
import { variables } from './parts/variables';
import { backAction, leaveAction, nextAction, presentActions } from './presentActions';
import { slideNews } from './slides';
import { useFullscreen } from './useFullscreen';
import { useIdle } from './useIdle';
import { usePointerTurns } from './usePointerTurns';
import { useSlides } from './useSlides';
import { World } from './World';

/** The journey on a projector: one slide at a time, led by keys, clicks or swipes, with nothing to edit in sight. */
export function PresentView() {
  const { engine, session } = useJourney();
  const [, navigate] = useLocation();
  const { slides, index, go } = useSlides();
  const [isBlank, setBlank] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const frame = useFrame(root);

  const leave = useCallback(() => {
    const { selection } = session.getState();
    navigate(journeyPath(engine.journeyId, cameFrom(engine.journeyId), selection));
  }, [engine, session, navigate]);
  const toggleFullscreen = useFullscreen(leave);
  const show = useCallback(
    (next: number) => {
      setBlank(false);
      go(next);
    },
    [go],
  );
  const context = useMemo(
    () => ({ slides, index, isBlank, show, setBlank, toggleFullscreen, leave }),
    [slides, index, isBlank, show, toggleFullscreen, leave],
  );
  const actions = useActions(presentActions, context);
  const run = (id: string) => {
    const action = actions.find((one) => one.id === id);
    if (action?.isEnabled()) action.run();
  };
  usePointerTurns(root, { next: () => run(nextAction.id), back: () => run(backAction.id) });
  useIdle(root);

  const slide = slides[index];
  const key = slide?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a slide is news when it comes up, not when it is edited
  useEffect(() => {
    if (slide) announce(slideNews(slide, analyse(engine.store.getState().document)));
  }, [engine, key]);
  // What was said about edits is not for the room.
  useEffect(() => toasts.clear(), []);
  const wasBlank = useRef(false);
  useEffect(() => {
    if (wasBlank.current !== isBlank) announce(isBlank ? 'Blank screen' : 'The slide is back');
    wasBlank.current = isBlank;
  }, [isBlank]);

  return (
    <div ref={root} className={styles.present} style={variables({ u: `${frame.unit}px` })}>
      <div className={styles.talk} hidden={isBlank}>
        <World slides={slides} index={index} frame={frame} />
        <ProgressLine slides={slides} index={index} frame={frame} onGo={show} />
      </div>
      {isBlank && <div className={styles.blank} data-blank />}
      <button type="button" className={styles.leave} aria-label={leaveAction.label} onClick={leave}>
        <X aria-hidden className={styles.cross} />
      </button>
    </div>
  );
}
