import { useEffect, useState } from 'react';
import { counted, isolated } from '../../domain/words';
import type { Loss } from '../../state/canary';
import { useWorkspace } from '../../state/context';
import type { JourneyRecord } from '../../state/workspace';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { toasts } from '../../ui/Toast';
import styles from './Dialogs.module.css';
import type { Importer } from './FileCard';
import { FolderList, filesOf, missingFrom } from './FolderList';
import { useFolderChoice } from './folderChoice';
import { keeperOf } from './keeper';

/** Brings journeys back from a folder of copies. The folder that they went into before is kept up to date from then on. */
export function FolderRecovery({ loss, importer }: { loss: Loss; importer: Importer }) {
  const workspace = useWorkspace();
  const known = loss.copy?.kind === 'folder' ? loss.copy.folder : null;
  const { opened, choose, isBusy } = useFolderChoice(known === null ? 'read' : 'readwrite');
  const folder = opened?.ok ? opened.value : null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Those that are missed; in a folder that has none of them, all that this browser does not hold.
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen once per folder, not again as one after the other comes back
  useEffect(() => {
    const missing = folder ? missingFrom(folder) : new Set<string>();
    const lost = new Set(loss.journeys.flatMap(({ id }) => (missing.has(id) ? [id] : [])));
    setChosen(lost.size > 0 ? lost : missing);
  }, [folder]);

  // What came back is in this browser from then on, and is not asked for twice.
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!folder) return;
    const look = (records: readonly JourneyRecord[]) => {
      const came = new Set(records.flatMap(({ id }) => (folder.stored.has(id) ? [] : [id])));
      setBack(came);
      setChosen((ids) => new Set([...ids].filter((id) => !came.has(id))));
    };
    return workspace.watch(look, () => {});
  }, [folder, workspace]);

  const bringBack = async () => {
    if (!folder) return;
    const { folder: copies } = keeperOf(workspace);
    if (folder.handle.name === known && copies.store.getState().name === null) {
      const adopted = await copies.adopt(folder.handle);
      if (!adopted.ok) {
        const message = `Changes are not saved into ‘${isolated(known)}’ any more. ${adopted.error.message}`;
        toasts.show({ tone: 'danger', message });
      }
    }
    importer.importFiles(filesOf(folder, chosen));
  };
  return (
    <div className={styles.stack}>
      {opened && !opened.ok && (
        <Banner tone="danger" title="The folder could not be opened">
          {opened.error.message}
        </Banner>
      )}
      {folder && (
        <FolderList
          folder={{ ...folder, stored: new Set([...folder.stored, ...back]) }}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <div className={styles.buttons}>
        {folder && folder.journeys.length > 0 && (
          <Button
            variant="primary"
            isDisabled={chosen.size === 0}
            isPending={importer.isBusy}
            onPress={() => void bringBack()}
          >
            Bring back {counted(chosen.size, 'journey')}
          </Button>
        )}
        <Button variant={folder ? 'secondary' : 'primary'} isPending={isBusy} onPress={choose}>
          {folder ? 'Choose another folder' : 'Open the folder'}
        </Button>
      </div>
    </div>
  );
}
