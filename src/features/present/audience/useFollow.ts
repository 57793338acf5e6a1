import { useCallback, useEffect, useRef, useState } from 'react';
import { openTalkChannel, type TalkChannel } from '../../../state/talkChannel';
import { type Followed, followed } from './followed';

export interface Follow {
  /** Null until a presentation has answered. */
  readonly followed: Followed | null;
  /** Whether this browser lets windows talk to each other. */
  readonly canFollow: boolean;
  /** Does in the presentation what a key does there. */
  press(actionId: string): void;
}

/**
 * Follows the presentation of a journey in another window of this browser. Asks where it is when it joins and whenever it is
 * shown again: a window that was covered may have slept.
 */
export function useFollow(journeyId: string): Follow {
  const [state, setState] = useState<Followed | null>(null);
  const [canFollow, setCanFollow] = useState(true);
  const channel = useRef<TalkChannel | null>(null);

  useEffect(() => {
    const opened = openTalkChannel(journeyId, (message) => setState((current) => followed(current, message)));
    channel.current = opened;
    setCanFollow(opened !== null);
    const ask = () => document.visibilityState === 'visible' && opened?.post({ kind: 'ask' });
    ask();
    document.addEventListener('visibilitychange', ask);
    window.addEventListener('pageshow', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      window.removeEventListener('pageshow', ask);
      opened?.close();
    };
  }, [journeyId]);

  const press = useCallback((action: string) => channel.current?.post({ kind: 'press', action }), []);
  return { followed: state, canFollow, press };
}
