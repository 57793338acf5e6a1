import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { keepCanary } from '../../state/canary';
import { useWorkspace } from '../../state/context';
import { type FolderCopies, keepFolderCopies } from '../../state/folder/folderCopies';
import { askAfterFirstEdit, wantsPromise } from '../../state/persistence';
import { keepReminding, type Reminders } from '../../state/reminders';
import { isPresenting } from '../../state/routes';
import type { Workspace } from '../../state/workspace';
import { journeyFiles } from './journeyFiles';

/** What looks after the journeys of this browser while the app runs: copies in a folder, reminders, the canary. */
export interface Keeper {
  readonly folder: FolderCopies;
  readonly reminders: Reminders;
  stop(): void;
}

const keepers = new WeakMap<Workspace, StoreApi<Keeper>>();

function storeOf(workspace: Workspace): StoreApi<Keeper> {
  let store = keepers.get(workspace);
  if (!store) {
    store = createStore(() => start(workspace));
    keepers.set(workspace, store);
  }
  return store;
}

/** The keeper of a workspace; it starts with the first call, and also throws away what is due in the trash. */
export function keeperOf(workspace: Workspace): Keeper {
  return storeOf(workspace).getState();
}

/** As `keeperOf`, for what is drawn: another one takes its place when it was stopped and is needed after all. */
export function useKeeper(): Keeper {
  return useStore(storeOf(useWorkspace()));
}

/** Puts a new keeper in the place of one that was stopped. */
export function restartKeeper(workspace: Workspace): void {
  storeOf(workspace).setState(start(workspace), true);
}

function start(workspace: Workspace): Keeper {
  const { access, now } = workspace;
  void workspace.trash.purgeExpired();
  const folder = keepFolderCopies({ workspace, files: journeyFiles });
  const reminders = keepReminding({
    workspace,
    folderTrouble() {
      const { name, activity, problem } = folder.store.getState();
      return name !== null && (activity === 'permission' || activity === 'failed') ? { name, activity, problem } : null;
    },
    wantsPromise: () => wantsPromise(access),
    isGoodMoment: () => document.visibilityState === 'visible' && !isPresenting(window.location.hash),
  });
  const stops = [folder.stop, reminders.stop, keepCanary(access), askAfterFirstEdit(access, { now })];
  return {
    folder,
    reminders,
    stop() {
      for (const stop of stops) stop();
    },
  };
}
