import { FileArchive } from 'lucide-react';
import { useState } from 'react';
import { counted, listed } from '../../domain/words';
import { useWorkspace } from '../../state/context';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { Spinner } from '../../ui/Spinner';
import { toasts } from '../../ui/Toast';
import { saveWorkspace, type WorkspaceCopy } from './copying';
import { Section } from './Section';

/** What brings files in; the library's importer. */
export interface Importer {
  importFiles(files: readonly File[]): void;
  readonly isBusy: boolean;
}

export const IMPORTED_FILES = ['.json', '.zip', 'application/json', 'application/zip'];

/** Copies by hand: everything as one file, and the way back in. */
export function FileCard({ importer, isEmpty }: { importer: Importer; isEmpty: boolean }) {
  const exporting = useExportEverything();
  return (
    <Section
      isSheet
      icon={<FileArchive />}
      title="One file of everything"
      sentence="All journeys with their versions, and those in the trash, as a ZIP file of plain journey files. Import brings the journeys back, and their versions."
      actions={
        <>
          <Button
            isDisabled={exporting.isBusy || isEmpty}
            icon={exporting.isBusy ? <Spinner label="Exporting" /> : undefined}
            onPress={exporting.run}
          >
            Export everything
          </Button>
          <FileButton
            variant="quiet"
            accept={IMPORTED_FILES}
            allowsMultiple
            isDisabled={importer.isBusy}
            onFiles={importer.importFiles}
          >
            Import
          </FileButton>
        </>
      }
    />
  );
}

/** Saves everything as a file, and says what is in it. */
export function useExportEverything(): { run(): void; readonly isBusy: boolean } {
  const workspace = useWorkspace();
  const [isBusy, setIsBusy] = useState(false);
  const run = async () => {
    setIsBusy(true);
    try {
      const saved = await saveWorkspace(workspace);
      if (saved.ok) tell(saved.value);
      else toasts.show({ tone: 'danger', message: `Nothing was exported. ${saved.error.message}` });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      toasts.show({ tone: 'danger', message: `Nothing was exported: ${why}` });
    } finally {
      setIsBusy(false);
    }
  };
  return { run: () => void run(), isBusy };
}

function tell({ name, journeys, trash, versions, unreadable, leftOut }: WorkspaceCopy): void {
  const parts = [counted(journeys, 'journey')];
  if (trash > 0) parts.push(`${trash} in the trash`);
  if (versions > 0) parts.push(counted(versions, 'version'));
  const missing = [
    ...unreadable.map((what) => `‘${what}’, which cannot be read`),
    ...(leftOut > 0 ? [counted(leftOut, 'older version')] : []),
  ];
  const message = `${name} holds ${listed(parts)}`;
  if (missing.length === 0) toasts.show({ tone: 'success', message });
  else toasts.show({ tone: 'warning', message: `${message}, but not ${listed(missing)}`, timeout: 0 });
}
