import { useState } from 'react';
import { counted, listed } from '../../domain/words';
import { useWorkspace } from '../../state/context';
import { deleteAll } from '../../state/everything';
import { libraryPath } from '../../state/routes';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useExportEverything } from './copyingAloud';
import styles from './Dialogs.module.css';
import { keeperOf, restartKeeper } from './keeper';

const WORDS = 'delete everything';

interface DeleteEverythingProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  journeys: number;
  inTrash: number;
}

/** Asks in earnest, since nothing of it can be undone: the words have to be typed. */
export function DeleteEverything({ isOpen, onOpenChange, journeys, inTrash }: DeleteEverythingProps) {
  const workspace = useWorkspace();
  const exporting = useExportEverything();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'deleting' | 'blocked'>('asking');
  const [problem, setProblem] = useState<string | null>(null);
  const isMeant = typed.trim().toLowerCase() === WORDS;

  const change = (next: boolean) => {
    if (state !== 'asking') return;
    setTyped('');
    setProblem(null);
    onOpenChange(next);
  };
  const run = async () => {
    setState('deleting');
    keeperOf(workspace).stop();
    const deleted = await deleteAll(workspace, () => setState('blocked'));
    if (deleted.ok) {
      // All that this tab still remembers belonged to what is gone.
      window.location.hash = libraryPath;
      window.location.reload();
    } else {
      restartKeeper(workspace);
      setState('asking');
      setProblem(deleted.error.message);
    }
  };
  return (
    <Dialog
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={change}
      title="Delete everything in this browser?"
      description={`${whatGoes(journeys, inTrash)} for ever. This cannot be undone. Files and folders that you saved outside the browser stay.`}
      footer={
        <>
          <Button isDisabled={exporting.isBusy || state !== 'asking'} onPress={exporting.run}>
            Export everything first
          </Button>
          <Button isDisabled={state !== 'asking'} onPress={() => change(false)}>
            Cancel
          </Button>
          <Button variant="danger" isDisabled={!isMeant || state !== 'asking'} onPress={() => void run()}>
            Delete everything
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <TextField label={`To go on, type “${WORDS}”`} value={typed} onChange={setTyped} autoFocus autoComplete="off" />
        {state === 'blocked' && (
          <Banner tone="warning" title="Another tab still uses the storage">
            Close the other tabs of Throughline; then it goes on by itself.
          </Banner>
        )}
        {problem !== null && (
          <Banner tone="danger" title="Nothing was deleted">
            {problem}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

function whatGoes(journeys: number, inTrash: number): string {
  const total = journeys + inTrash;
  if (total === 0) return 'All that is stored goes';
  const parts = [
    ...(journeys > 0 ? [counted(journeys, 'journey')] : []),
    ...(inTrash > 0 ? [`${counted(inTrash, 'journey')} in the trash`] : []),
  ];
  return `${listed(parts)} ${total === 1 ? 'goes with all its' : 'go with all their'} versions, and with what can be undone,`;
}
