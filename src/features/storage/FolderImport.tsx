import { useEffect, useState } from 'react';
import { counted } from '../../domain/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { toasts } from '../../ui/Toast';
import { FolderList, filesOf, missingFrom } from './FolderList';
import { useFolderChoice } from './folderChoice';

interface FolderImportProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onFiles: (files: readonly File[]) => void;
}

/** Brings journeys in from a folder of copies. Nothing is written before the person has seen what is in it. */
export function FolderImport({ isOpen, onOpenChange, onFiles }: FolderImportProps) {
  const { opened, choose, isBusy, reset } = useFolderChoice();
  const folder = opened?.ok ? opened.value : null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setChosen(folder ? missingFrom(folder) : new Set()), [folder]);
  useEffect(() => {
    if (opened && !opened.ok) toasts.show({ tone: 'danger', message: `No folder was opened. ${opened.error.message}` });
  }, [opened]);
  const change = (next: boolean) => {
    if (!next) reset();
    onOpenChange(next);
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={change}
      size="large"
      title="Import from a folder"
      description="Of each journey in the folder the newest file that can be opened is listed. Nothing in the folder is changed."
      footer={
        <>
          <Button isPending={isBusy} variant={folder ? 'secondary' : 'primary'} onPress={choose}>
            {folder ? 'Choose another folder' : 'Choose the folder'}
          </Button>
          {folder && (
            <Button
              variant="primary"
              isDisabled={chosen.size === 0}
              onPress={() => {
                onFiles(filesOf(folder, chosen));
                change(false);
              }}
            >
              Import {counted(chosen.size, 'journey')}
            </Button>
          )}
        </>
      }
    >
      {folder && <FolderList folder={folder} chosen={chosen} onChoose={setChosen} />}
    </Dialog>
  );
}
