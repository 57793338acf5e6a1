import { StorageView } from '../../features/storage/StorageView';
import { ShellTools } from '../shell/ShellTools';
import { useImporter } from './useImporter';

/** The storage page, with the library's importer. */
export function StorageScreen() {
  const importer = useImporter();
  return (
    <>
      <StorageView tools={<ShellTools />} importer={importer} />
      {importer.dialogs}
    </>
  );
}
