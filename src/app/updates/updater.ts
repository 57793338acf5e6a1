import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabInfo } from '../../storage/tabs';
import type { WorkerSide } from './workerSide';

/** A tab that the update has to wait for. */
export interface Holder {
  /** The tab's title in the browser; null for this tab. */
  readonly title: string | null;
  readonly reason: 'unsaved' | 'in use';
}

/** `ready`: a new version waits for a person's word. `held`: it has it and waits for tabs. `taking`: it takes over now. */
export type UpdateState =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'held'; readonly holders: readonly Holder[] }
  | { readonly kind: 'taking' };

export interface Updater {
  readonly store: StoreApi<UpdateState>;
  /** Takes the update as soon as every tab is saved and idle. */
  accept(): void;
  /** Takes the word back while the update is still held. */
  withdraw(): void;
}

/** What the updater needs of the browser. */
export interface UpdaterWorld {
  readonly worker: WorkerSide;
  /** What this tab says of itself. */
  describe(): TabInfo;
  /** The other tabs that answer. */
  others(): Promise<readonly TabInfo[]>;
  pause(milliseconds: number): Promise<void>;
  reload(): void;
}

/** Between two looks at the tabs that hold the update, in milliseconds. */
const STEP = 1_000;
/** How long the new version may take to take over before it is offered again, in milliseconds. */
const TAKING = 10_000;

/**
 * Takes a new version only on a person's word and when every tab of the browser is saved and idle. Once it has taken
 * over, each tab reloads, once, after its own edits are saved; nothing else here reloads.
 */
export function openUpdater({ worker, describe, others, pause, reload }: UpdaterWorld): Updater {
  const store = createStore<UpdateState>(() => (worker.isWaiting() ? { kind: 'ready' } : { kind: 'none' }));
  let isAccepted = false;
  let isTakenOver = false;
  const show = (state: UpdateState) => store.setState(state, true);

  worker.onWaiting(() => {
    if (isAccepted || isTakenOver) return;
    show(worker.isWaiting() ? { kind: 'ready' } : { kind: 'none' });
  });
  worker.onTakenOver(() => {
    if (isTakenOver) return;
    isTakenOver = true;
    void reloadWhenFree();
  });

  const reloadWhenFree = async () => {
    for (let holder = holderOf(describe(), true); holder; holder = holderOf(describe(), true)) {
      show({ kind: 'held', holders: [holder] });
      await pause(STEP);
    }
    show({ kind: 'taking' });
    reload();
  };

  const takeWhenFree = async () => {
    while (isAccepted && !isTakenOver) {
      const found = await others();
      // Asked last, so that nothing can be typed between this answer and what is done on it.
      const holders = [holderOf(describe(), true), ...found.map((tab) => holderOf(tab, false))].filter(
        (holder) => holder !== null,
      );
      if (!isAccepted || isTakenOver) return;
      if (holders.length === 0) return take();
      show({ kind: 'held', holders });
      await pause(STEP);
    }
  };

  const take = async () => {
    show({ kind: 'taking' });
    worker.takeOver();
    await pause(TAKING);
    isAccepted = false;
    if (!isTakenOver) show(worker.isWaiting() ? { kind: 'ready' } : { kind: 'none' });
  };

  return {
    store,
    accept() {
      if (isAccepted || isTakenOver) return;
      isAccepted = true;
      show({ kind: 'taking' });
      void takeWhenFree();
    },
    withdraw() {
      if (isTakenOver || store.getState().kind !== 'held') return;
      isAccepted = false;
      show(worker.isWaiting() ? { kind: 'ready' } : { kind: 'none' });
    },
  };
}

function holderOf({ title, isSaved, isIdle }: TabInfo, isThisTab: boolean): Holder | null {
  if (isSaved && isIdle) return null;
  return { title: isThisTab ? null : title, reason: isSaved ? 'in use' : 'unsaved' };
}
