import { useEffect, useRef } from 'react';
import { useJourney } from '../../../state/context';
import { newId } from '../../../state/ids';
import { journeyPath } from '../../../state/routes';
import type { RowRef } from '../../../state/session';
import { type Blank, openTalkChannel, type Shows, type TalkChannel } from '../../../state/talkChannel';
import { announce } from '../../../ui/Announcer';
import { toasts } from '../../../ui/Toast';
import { turningActions } from '../presentActions';
import type { Slide } from '../slides';

interface Led {
  readonly slide: Slide | undefined;
  readonly blank: Blank | null;
  /** Runs an action of the presentation. */
  readonly press: (actionId: string) => void;
}

/** Tells the audience's windows what is shown, and takes the keys that are pressed there. */
export function useLead({ slide, blank, press }: Led): void {
  const { engine } = useJourney();
  const channel = useRef<TalkChannel | null>(null);
  const shows = useRef<Shows | null>(null);
  const latest = useRef(press);
  latest.current = press;

  useEffect(() => {
    const talk = { id: newId(), began: Date.now() };
    shows.current = { kind: 'shows', talk, turn: 0, slide: '', subject: '', blank: null };
    const opened = openTalkChannel(engine.journeyId, (message) => {
      if (message.kind === 'press' && turningActions.some(({ id }) => id === message.action))
        latest.current(message.action);
      if (message.kind !== 'ask' || !shows.current) return;
      opened?.post(shows.current);
      announce('The audience window follows');
    });
    channel.current = opened;
    const leave = () => opened?.post({ kind: 'over', talk });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened?.close();
    };
  }, [engine]);

  const key = slide?.key;
  const subject = slide?.subject;
  useEffect(() => {
    if (!shows.current || key === undefined || subject === undefined) return;
    shows.current = { ...shows.current, turn: shows.current.turn + 1, slide: key, subject, blank };
    channel.current?.post(shows.current);
  }, [key, subject, blank]);
}

/** Opens the audience's window, or brings it forward where it is open. Says so where the browser does not let it. */
export function openAudienceWindow(journeyId: string, selection: readonly RowRef[]): void {
  const path = journeyPath(journeyId, 'audience', selection);
  if (window.open(`#${path}`, `throughline-audience-${journeyId}`, 'popup')) return;
  const url = new URL(`#${path}`, window.location.href).href;
  toasts.show({
    message:
      'The browser blocked the audience window. Allow pop-ups for this page, or open its address in a new window.',
    timeout: 0,
    action: { label: 'Copy the address', onAction: () => void navigator.clipboard?.writeText(url).catch(() => {}) },
  });
}
