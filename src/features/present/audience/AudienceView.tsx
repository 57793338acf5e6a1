import { useEffect, useMemo, useRef } from 'react';
import { useActions } from '../../../state/actionRegistry';
import type { Action } from '../../../state/actions';
import { useJourney } from '../../../state/context';
import { toasts } from '../../../ui/Toast';
import { useFrame } from '../frame/frame';
import { backAction, nextAction, type PresentContext, screenActions, turningActions } from '../presentActions';
import { Talk } from '../Talk';
import { useFullscreen } from '../useFullscreen';
import { useIdle } from '../useIdle';
import { usePointerTurns } from '../usePointerTurns';
import { useTalk } from '../useTalk';
import styles from './AudienceView.module.css';
import { indexOf } from './followed';
import { useFollow } from './useFollow';

interface AudienceContext
  extends Pick<PresentContext, 'slides' | 'index' | 'blank' | 'takeScreen' | 'toggleFullscreen'> {
  press(actionId: string): void;
}

/** Turning here turns the presentation, which is followed: both windows always show the same. */
export const audienceActions: readonly Action<AudienceContext>[] = [
  ...turningActions.map((action) => ({ ...action, run: ({ press }: AudienceContext) => press(action.id) })),
  ...screenActions,
];

/** The slides for the room, in a window of its own: what the facilitator's window shows, and nothing that is only for them. */
export function AudienceView() {
  const { engine } = useJourney();
  const root = useRef<HTMLDivElement>(null);
  const frame = useFrame(root);
  const slides = useTalk(frame);
  const { followed, canFollow, press } = useFollow(engine.journeyId);
  const index = indexOf(slides, followed?.shows);
  const blank = followed?.shows.blank ?? null;
  const { takeScreen, toggleFullscreen } = useFullscreen(stay);
  const context = useMemo(
    () => ({ slides, index, blank, takeScreen, toggleFullscreen, press }),
    [slides, index, blank, takeScreen, toggleFullscreen, press],
  );
  useActions(audienceActions, context);
  usePointerTurns(root, { next: () => press(nextAction.id), back: () => press(backAction.id) });
  useIdle(root);
  // What was said about edits is not for the room.
  useEffect(() => toasts.clear(), []);
  const goTo = (to: number) => {
    const slide = slides[to];
    if (slide) press(slide.kind === 'stage' ? `present.stage-${slide.number}` : `present.${slide.kind}`);
  };

  return (
    <Talk root={root} frame={frame} slides={slides} index={index} blank={blank} onGo={goTo}>
      {!followed && (
        <p role="status" className={styles.waiting}>
          {canFollow
            ? 'This window follows the presentation: start it in another window of this browser.'
            : 'This browser does not let windows talk to each other, so this one cannot follow the presentation.'}
        </p>
      )}
    </Talk>
  );
}

/** Who leaves full screen has the slides in the window. */
function stay(): void {}
