import { Ellipsis, FolderSync } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { isolated } from '../../domain/words';
import type { FolderCopies, FolderState } from '../../state/folder/folderCopies';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import type { MenuEntry } from '../../ui/MenuItems';
import { Spinner } from '../../ui/Spinner';
import { toasts } from '../../ui/Toast';
import { chooseFolder } from './copyingAloud';
import { Section } from './Section';
import styles from './StorageView.module.css';

const menu: readonly MenuEntry[] = [
  { id: 'choose', label: 'Choose another folder' },
  { id: 'import', label: 'Import from a folder' },
  'separator',
  { id: 'forget', label: 'Stop saving into it' },
];

/** Saving into a folder that the person chose: whether it goes on, and what to do when it does not. */
export function FolderCard({ folder, onOpenFolder }: { folder: FolderCopies; onOpenFolder: () => void }) {
  const state = useStore(folder.store);
  const [isBusy, setIsBusy] = useState(false);
  const { isSupported, name } = state;

  const choose = () => void chooseFolder(folder);
  const saveNow = async () => {
    setIsBusy(true);
    await folder.saveNow();
    setIsBusy(false);
    const { activity, name: saved } = folder.store.getState();
    if (activity === 'idle')
      toasts.show({
        tone: 'success',
        message: `‘${isolated(saved ?? '')}’ holds every journey that can be read, as it is now`,
      });
  };
  const forget = async () => {
    const forgotten = await folder.forget();
    if (forgotten.ok)
      toasts.show({ message: `Nothing is saved into ‘${isolated(name ?? '')}’ any more. What is in it stays.` });
    else toasts.show({ tone: 'danger', message: forgotten.error.message });
  };

  if (!isSupported) {
    return (
      <Section
        icon={<FolderSync />}
        title="A folder that keeps up"
        sentence="This browser cannot save into a folder of yours; Chrome and Edge on a computer can. Here, save everything as a file now and then: Throughline reminds you."
      />
    );
  }
  return (
    <Section
      icon={<FolderSync />}
      title={name === null ? 'A folder that keeps up' : `Saving into ‘${isolated(name)}’`}
      sentence={sentenceFor(state)}
      actions={
        name === null ? (
          <>
            <Button variant="primary" onPress={choose}>
              Choose a folder
            </Button>
            <Button variant="quiet" onPress={onOpenFolder}>
              Import from a folder
            </Button>
          </>
        ) : (
          <>
            <Button isPending={isBusy} isDisabled={state.activity === 'permission'} onPress={() => void saveNow()}>
              Save now
            </Button>
            <MenuButton
              label="More for the folder"
              icon={<Ellipsis aria-hidden />}
              iconOnly
              items={menu}
              onAction={(id) => {
                if (id === 'choose') choose();
                else if (id === 'import') onOpenFolder();
                else void forget();
              }}
            />
          </>
        )
      }
    >
      <p role="status" className={styles.activity}>
        {state.activity === 'saving' && <Spinner label="Saving" showLabel />}
      </p>
      {state.activity === 'permission' && (
        <Banner
          tone="warning"
          title="The browser needs your permission again"
          actions={
            <Button size="small" onPress={() => void folder.allow()}>
              Allow
            </Button>
          }
        >
          Until then nothing is saved into the folder.
        </Banner>
      )}
      {state.activity === 'failed' && (
        <Banner
          tone="danger"
          title="The last copy failed"
          actions={
            <Button size="small" onPress={() => void saveNow()}>
              Try again
            </Button>
          }
        >
          {state.problem}
        </Banner>
      )}
    </Section>
  );
}

function sentenceFor({ name }: FolderState): string {
  return name === null
    ? 'Choose a folder once, in your own synced drive perhaps. Every change is then saved into it by itself, a few seconds after you make it, as files that open anywhere.'
    : 'Every change is saved by itself, a few seconds after you make it. Each journey keeps its five newest files there, and one for each day of a week.';
}
