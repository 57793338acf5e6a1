import { FileArchive } from 'lucide-react';
import { acceptedFiles } from '../../exchange/importFormats';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { Spinner } from '../../ui/Spinner';
import { useExportEverything } from './copyingAloud';
import { Section } from './Section';

/** What brings files in; the library's importer. */
export interface Importer {
  importFiles(files: readonly File[]): void;
  readonly isBusy: boolean;
}

/** Copies by hand: everything as one file, and the way back in. */
export function FileCard({ importer, isEmpty }: { importer: Importer; isEmpty: boolean }) {
  const exporting = useExportEverything();
  return (
    <Section
      icon={<FileArchive />}
      title="One file of everything"
      sentence="All journeys with their versions, and those in the trash, as a ZIP file of plain journey files. Import brings the journeys back, and their versions."
      actions={
        <>
          <Button
            isDisabled={isEmpty}
            isPending={exporting.isBusy}
            icon={exporting.isBusy ? <Spinner label="Exporting" /> : undefined}
            onPress={exporting.run}
          >
            Export everything
          </Button>
          <FileButton
            variant="quiet"
            accept={acceptedFiles('journey', 'workspace')}
            allowsMultiple
            isPending={importer.isBusy}
            onFiles={importer.importFiles}
          >
            Import
          </FileButton>
        </>
      }
    />
  );
}
