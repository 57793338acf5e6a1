import { useState } from 'react';
import { counted, isolated, listed } from '../../domain/words';
import { tellSaved } from '../../parts/saveJourney';
import { useWorkspace } from '../../state/context';
import type { FolderCopies } from '../../state/folder/folderCopies';
import type { Workspace } from '../../state/workspace';
import { toasts } from '../../ui/Toast';
import { saveWorkspace, type WorkspaceCopy } from './copying';

/** Asks for a folder to save into, and says which it is. Answers whether one was chosen. */
export async function chooseFolder(folder: FolderCopies): Promise<boolean> {
  const chosen = await folder.choose();
  if (!chosen.ok) toasts.show({ tone: 'danger', message: `No folder was chosen. ${chosen.error.message}` });
  if (!chosen.ok || chosen.value === null) return false;
  toasts.show({ tone: 'success', message: `Saving into ‘${isolated(chosen.value)}’ from now on` });
  return true;
}

/** Saves everything as a file, and says what is in it. Answers whether it was saved. */
export async function saveEverything(workspace: Workspace): Promise<boolean> {
  try {
    const saved = await saveWorkspace(workspace);
    if (saved.ok) tell(saved.value);
    else toasts.show({ tone: 'danger', message: `Nothing was exported. ${saved.error.message}` });
    return saved.ok;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    toasts.show({ tone: 'danger', message: `Nothing was exported: ${why}` });
    return false;
  }
}

/** `saveEverything` for a button, which says while it is at work. */
export function useExportEverything(): { run(): void; readonly isBusy: boolean } {
  const workspace = useWorkspace();
  const [isBusy, setIsBusy] = useState(false);
  const run = async () => {
    setIsBusy(true);
    await saveEverything(workspace);
    setIsBusy(false);
  };
  return { run: () => void run(), isBusy };
}

/** Names in a message; the others are counted. */
const MOST_NAMED = 5;

function tell(copy: WorkspaceCopy): void {
  const { name, journeys, trash, versions, unreadable, tooLarge, leftOut, warning } = copy;
  const parts = [counted(journeys, 'journey')];
  if (trash > 0) parts.push(`${trash} in the trash`);
  if (versions > 0) parts.push(counted(versions, 'version'));
  const holds = `${isolated(name)} holds ${listed(parts)}`;
  const missing = [
    ...(unreadable.length > 0 ? [`It lacks ${listed(unreadable, MOST_NAMED)}, which cannot be read.`] : []),
    ...(tooLarge.length > 0 ? [`It has no room for ${listed(tooLarge, MOST_NAMED)}: save a copy of each.`] : []),
    ...(leftOut > 0 ? [`It has no room for ${counted(leftOut, 'version')}.`] : []),
    ...(warning === null ? [] : [warning]),
  ];
  tellSaved(holds, missing.length > 0 ? missing.join(' ') : null);
}
