import type { Patch } from '../domain/patch';

/** What a tab tells the others after a commit. */
export interface CommitMessage {
  readonly journeyId: string;
  readonly schemaVersion: number;
  readonly seq: number;
  readonly patch: Patch;
}

/** The channel between the tabs of one browser. Messages are hints: a lost one costs a read, never an edit. */
export interface Tabs {
  post(message: CommitMessage): void;
  /** Calls back for each message of another tab, until the returned function is called. */
  subscribe(listener: (message: CommitMessage) => void): () => void;
}

/** Tabs over BroadcastChannel, which never delivers to the sender itself. */
export function browserTabs(name = 'throughline'): Tabs {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    subscribe: (listener) => {
      const onMessage = (event: MessageEvent<CommitMessage>) => listener(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
