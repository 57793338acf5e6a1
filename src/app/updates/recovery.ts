import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * What became of a part of the app that could not be loaded.
 * `underway`: the page reloads as soon as its edits are saved. The others say why it does not reload by itself:
 * edits could not be saved, the server does not answer, or it has reloaded for this reason already.
 */
export type RecoveryState = 'none' | 'underway' | 'unsaved' | 'unreachable' | 'again';

/** The way back when the server no longer has a part of the build that this tab runs: one saved reload. */
export interface Recovery {
  readonly store: StoreApi<RecoveryState>;
  /** Whether this error says that a part of the app could not be loaded. */
  isLostPart(error: unknown): boolean;
  /** Somebody waits for what could not be loaded with this error. Of one error, only the first call does anything. */
  recover(error: object): void;
  /** Tries once more because a person asked; may reload again, but never unsaved and never without a server. */
  retry(): void;
}

/** What the recovery needs of the browser. */
export interface RecoveryWorld {
  hasUnsavedEdits(): boolean;
  /** Whether somebody is typing or dragging right now, or has a dialog open. */
  isInHand(): boolean;
  isReachable(): Promise<boolean>;
  reload(): void;
  pause(milliseconds: number): Promise<void>;
  /** The script that this page was started with: the name of its build. */
  readonly build: string;
  /** Memory of this tab that outlives a reload. May throw: where the browser forbids storage there is none. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>;
  /** Calls back for every part that could not be loaded. */
  onLostPart(listener: (error: unknown) => void): void;
  /** Whether it was only loaded early, so that nobody waits for it; known a moment after it was lost. */
  isUnneeded(error: unknown): boolean;
}

const KEY = 'throughline.recovered';
const UNDERWAY = 'underway';
const PATIENCE = 15_000;
const STEP = 100;

/**
 * Follows lost parts. A build in which a reload for a lost part has ended gets no further one, whatever else is lost in
 * it, so there can be no loop.
 */
export function openRecovery(world: RecoveryWorld): Recovery {
  const store = createStore<RecoveryState>(() => 'none');
  const lost = new WeakSet<object>();
  const answered = new WeakSet<object>();
  let mayReload = arrive(world);

  const recover = async () => {
    if (store.getState() === 'underway') return;
    if (!mayReload) return store.setState('again', true);
    store.setState('underway', true);
    if (!(await isSaved(world))) return store.setState('unsaved', true);
    if (!(await world.isReachable())) return store.setState('unreachable', true);
    // What was typed while the server was asked is to be saved too.
    if (!(await isSaved(world))) return store.setState('unsaved', true);
    if (!remember(world, UNDERWAY)) return store.setState('again', true);
    mayReload = false;
    world.reload();
  };

  const recoverFrom = (error: unknown) => {
    if (typeof error === 'object' && error !== null) {
      if (answered.has(error)) return;
      answered.add(error);
    }
    void recover();
  };
  world.onLostPart((error) => {
    if (typeof error === 'object' && error !== null) lost.add(error);
    // A page that reloads for what nobody waits for takes more than it gives.
    void world.pause(0).then(() => world.isUnneeded(error) || recoverFrom(error));
  });
  return {
    store,
    isLostPart: (error) => typeof error === 'object' && error !== null && lost.has(error),
    recover: recoverFrom,
    retry: () => {
      mayReload = true;
      void recover();
    },
  };
}

/** Whether this page may reload by itself: not if it is where such a reload has ended. */
function arrive(world: RecoveryWorld): boolean {
  try {
    const before = world.memory.getItem(KEY);
    if (before === UNDERWAY) {
      world.memory.setItem(KEY, world.build);
      return false;
    }
    return before !== world.build;
  } catch {
    // Without a memory it could not know that it has reloaded before.
    return false;
  }
}

function remember({ memory }: RecoveryWorld, value: string): boolean {
  try {
    memory.setItem(KEY, value);
    return true;
  } catch {
    return false;
  }
}

/** Waits for a person for as long as it takes, since a reload takes away what they are at; for saving it has less patience. */
async function isSaved(world: RecoveryWorld): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; ) {
    const isInHand = world.isInHand();
    if (!isInHand && !world.hasUnsavedEdits()) return true;
    await world.pause(STEP);
    waited = isInHand ? 0 : waited + STEP;
  }
  return !world.hasUnsavedEdits();
}
