import { useState } from 'react';
import type { Result } from '../../domain/result';
import { attempt } from '../../state/attempt';
import { useWorkspace } from '../../state/context';
import { storedIds } from '../../state/everything';
import { chooseFolder } from '../../state/folder/handles';
import { type FolderContent, openFolder } from '../../state/folder/openFolder';
import { journeyFiles } from './journeyFiles';

/** A folder that was chosen to be read, with what is in it and what of that the database holds. */
export interface OpenedFolder extends FolderContent {
  readonly handle: FileSystemDirectoryHandle;
  readonly stored: ReadonlySet<string>;
}

/** Lets a person choose a folder of copies and looks through it. */
export function useFolderChoice(mode: 'read' | 'readwrite' = 'read') {
  const workspace = useWorkspace();
  const [opened, setOpened] = useState<Result<OpenedFolder> | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const choose = async () => {
    setIsBusy(true);
    const found = await attempt(async (): Promise<OpenedFolder | null> => {
      const handle = await chooseFolder(mode);
      if (!handle) return null;
      const content = await openFolder(handle, journeyFiles);
      return { ...content, handle, stored: await storedIds(workspace) };
    });
    if (!found.ok) setOpened(found);
    else if (found.value) setOpened({ ok: true, value: found.value });
    setIsBusy(false);
  };
  return { opened, isBusy, choose: () => void choose(), reset: () => setOpened(null) };
}
