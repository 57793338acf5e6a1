import type { Shows, TalkId, TalkMessage } from '../../../state/talkChannel';
import type { Slide } from '../slides';

/** What an audience window follows. */
export interface Followed {
  readonly shows: Shows;
  /** Whether that presentation was left; its last slide stays until another one begins. */
  readonly isOver: boolean;
}

/**
 * What is followed after a message: the presentation that began last, at its newest turn. Messages may come late, twice or
 * out of order.
 */
export function followed(current: Followed | null, message: TalkMessage): Followed | null {
  if (message.kind === 'over')
    return current && isSame(current.shows.talk, message.talk) ? { ...current, isOver: true } : current;
  if (message.kind !== 'shows') return current;
  if (!current) return { shows: message, isOver: false };
  const { shows, isOver } = current;
  if (isSame(shows.talk, message.talk))
    return message.turn > shows.turn || (isOver && message.turn === shows.turn)
      ? { shows: message, isOver: false }
      : current;
  return isOver || isLater(message.talk, shows.talk) ? { shows: message, isOver: false } : current;
}

/** The index of what is shown, among slides that may be set for a window of another size. */
export function indexOf(slides: readonly Slide[], shows: Pick<Shows, 'slide' | 'subject'> | undefined): number {
  if (!shows) return 0;
  const exact = slides.findIndex(({ key }) => key === shows.slide);
  const last = slides.findLastIndex(({ subject }) => subject === shows.subject);
  return Math.max(0, exact < 0 ? last : exact);
}

const isSame = (a: TalkId, b: TalkId) => a.id === b.id;
const isLater = (a: TalkId, b: TalkId) => a.began > b.began || (a.began === b.began && a.id > b.id);
