import { openChannel } from '../storage/tabs';

/** How a screen is blank: dark, or bright as a lamp on who speaks. */
export type Blank = 'black' | 'white';

/** One presentation: from the moment when its view opened until it was left. */
export interface TalkId {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly began: number;
}

/** What a presentation shows, whole: who hears only this knows all of it. */
export interface Shows {
  readonly kind: 'shows';
  readonly talk: TalkId;
  /** Grows with every change, so that a message that comes late is known as old. */
  readonly turn: number;
  /** The slide's key, and its subject: in a window of another size a subject may have fewer parts. */
  readonly slide: string;
  readonly subject: string;
  readonly blank: Blank | null;
}

export type TalkMessage =
  | Shows
  /** The presentation was left. */
  | { readonly kind: 'over'; readonly talk: TalkId }
  /** Asks every presentation to say what it shows. */
  | { readonly kind: 'ask' }
  /** A key that was pressed in a window of the audience: the id of its action. */
  | { readonly kind: 'press'; readonly action: string };

/** Between the windows that present a journey and those that show it to an audience. */
export interface TalkChannel {
  post(message: TalkMessage): void;
  close(): void;
}

/** Null where the browser forbids windows to talk to each other. */
export function openTalkChannel(journeyId: string, hear: (message: TalkMessage) => void): TalkChannel | null {
  const channel = openChannel(`throughline-talk-${journeyId}`);
  if (!channel) return null;
  channel.onmessage = ({ data }: MessageEvent<TalkMessage>) => hear(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
