import { keepCanary } from '../../state/canary';
import { type FolderCopies, keepFolderCopies } from '../../state/folder/folderCopies';
import { askAfterFirstEdit } from '../../state/persistence';
import { keepReminding, type Reminders } from '../../state/reminders';
import type { Workspace } from '../../state/workspace';
import { journeyFiles } from './journeyFiles';
import { isPresenting } from './presenting';

/** What looks after the journeys of this browser while the app runs: copies in a folder, reminders, the canary. */
export interface Keeper {
  readonly folder: FolderCopies;
  readonly reminders: Reminders;
  stop(): void;
}

const keepers = new WeakMap<Workspace, Keeper>();

/** The keeper of a workspace; it starts with the first call, and also throws away what is due in the trash. */
export function keeperOf(workspace: Workspace): Keeper {
  let keeper = keepers.get(workspace);
  if (!keeper) {
    keeper = start(workspace);
    keepers.set(workspace, keeper);
  }
  return keeper;
}

function start(workspace: Workspace): Keeper {
  const { db, now } = workspace;
  void workspace.trash.purgeExpired();
  const folder = keepFolderCopies({ workspace, files: journeyFiles });
  const reminders = keepReminding({
    workspace,
    folderTrouble() {
      const { name, activity, problem } = folder.store.getState();
      return name !== null && (activity === 'permission' || activity === 'failed') ? { name, activity, problem } : null;
    },
    isGoodMoment: () => document.visibilityState === 'visible' && !isPresenting(window.location.hash),
  });
  const stops = [folder.stop, reminders.stop, keepCanary(db), askAfterFirstEdit(db, { now })];
  return {
    folder,
    reminders,
    stop() {
      for (const stop of stops) stop();
    },
  };
}
