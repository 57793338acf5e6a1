import type { PackedPatch } from '../domain/fieldChanges';

/** What a tab tells the others after a commit. */
export interface CommitMessage {
  readonly kind: 'commit';
  readonly journeyId: string;
  readonly schemaVersion: number;
  readonly seq: number;
  readonly patch: PackedPatch;
  /** What the edits were called, for a quiet word in the tabs that show the journey. */
  readonly labels: readonly string[];
}

/** What a tab says of itself when another one asks. */
export interface TabInfo {
  readonly id: string;
  /** Its title in the browser, by which a person finds it. */
  readonly title: string;
  /** Version of the database that its build knows; a tab of an older build stands in the way of an upgrade. */
  readonly databaseVersion: number;
  /** Whether it has the database open. */
  readonly keepsDatabase: boolean;
  /** Whether every edit made in it has reached the database. */
  readonly isSaved: boolean;
  /** Whether nobody is in the middle of something there: typing, presenting, a drag. */
  readonly isIdle: boolean;
}

export type TabMessage =
  | CommitMessage
  /** Asks every other tab to say `here`. */
  | { readonly kind: 'who'; readonly from: string }
  | { readonly kind: 'here'; readonly to: string; readonly tab: TabInfo }
  /** What a tab that starts is able to read and write; a tab of a newer build answers an older one with its own. */
  | { readonly kind: 'build'; readonly databaseVersion: number; readonly schemaVersion: number }
  /** Asks tabs of older builds to save and to close the database, so that this one can upgrade it. */
  | { readonly kind: 'release'; readonly databaseVersion: number };

/** The channel between the tabs of one browser. Messages are hints: a lost one costs a read, never an edit. */
export interface Tabs {
  post(message: TabMessage): void;
  /** Calls back for each message of another tab, until the returned function is called. */
  subscribe(listener: (message: TabMessage) => void): () => void;
}

/** Tabs over BroadcastChannel, which never delivers to the sender itself. Without one, this tab knows no others. */
export function browserTabs(name = 'throughline'): Tabs {
  const channel = openChannel(name);
  if (!channel) return { post() {}, subscribe: () => () => {} };
  return {
    post: (message) => channel.postMessage(message),
    subscribe: (listener) => {
      const onMessage = (event: MessageEvent<TabMessage>) => listener(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

/** A channel between the windows of one browser, or null where it forbids that. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Firefox refuses where it forbids storage. Nothing is stored there that tabs could share.
    return null;
  }
}

/** Answers every `who` with what `describe` says at that moment. Returns a way to stop. */
export function answerTabs(tabs: Tabs, describe: () => TabInfo): () => void {
  return tabs.subscribe((message) => {
    if (message.kind === 'who') tabs.post({ kind: 'here', to: message.from, tab: describe() });
  });
}

/** The other tabs that answer within `wait` milliseconds. A frozen tab does not answer. */
export function otherTabs(tabs: Tabs, ownId: string, wait = 400): Promise<readonly TabInfo[]> {
  const found = new Map<string, TabInfo>();
  const unsubscribe = tabs.subscribe((message) => {
    if (message.kind === 'here' && message.to === ownId) found.set(message.tab.id, message.tab);
  });
  tabs.post({ kind: 'who', from: ownId });
  return new Promise((resolve) =>
    setTimeout(() => {
      unsubscribe();
      resolve([...found.values()]);
    }, wait),
  );
}
