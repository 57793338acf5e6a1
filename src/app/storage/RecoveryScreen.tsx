import { RecoveryView } from '../../features/storage/RecoveryView';
import type { Loss } from '../../state/canary';
import { ShellTools } from '../shell/ShellTools';
import { useImporter } from './useImporter';

/** The recovery screen, with the library's importer. */
export function RecoveryScreen({ loss, onDone }: { loss: Loss | null; onDone: () => void }) {
  const importer = useImporter();
  return (
    <>
      <RecoveryView loss={loss} onDone={onDone} importer={importer} tools={<ShellTools />} />
      {importer.dialogs}
    </>
  );
}
