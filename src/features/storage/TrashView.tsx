import { Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { counted } from '../../domain/words';
import { shownTitle } from '../../parts/words';
import { useWorkspace } from '../../state/context';
import { storagePath } from '../../state/routes';
import { TRASH_DAYS } from '../../state/trashDays';
import { announce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { toasts } from '../../ui/Toast';
import { DeleteForEver } from './DeleteForEver';
import { StorageFrame } from './StorageFrame';
import { TrashList } from './TrashList';
import styles from './TrashView.module.css';
import { type TrashedJourney, useTrash } from './useTrash';

/** Deleted journeys: bring one back, or delete it for ever. */
export function TrashView({ tools }: { tools?: ReactNode }) {
  const workspace = useWorkspace();
  const { journeys, problem } = useTrash();
  const [going, setGoing] = useState<readonly TrashedJourney[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const keepFocus = () => {
    // The row with the focus is gone; without rows there is nothing else to go to.
    if (journeys?.length === 1) heading.current?.focus();
  };

  const restore = async ({ id, title }: TrashedJourney) => {
    const restored = await workspace.trash.restore(id);
    if (!restored.ok) {
      toasts.show({ tone: 'danger', message: `Not restored. ${restored.error.message}` });
      return;
    }
    keepFocus();
    announce(`‘${shownTitle(title)}’ is back in the library`);
    const again = async () => void (await workspace.remove(id));
    toasts.show({
      tone: 'success',
      message: `‘${shownTitle(title)}’ is back in the library`,
      action: { label: 'Undo', onAction: () => void again() },
    });
  };
  const purge = async (gone: readonly TrashedJourney[]) => {
    for (const { id } of gone) {
      const purged = await workspace.trash.purge(id);
      if (purged.ok) continue;
      toasts.show({ tone: 'danger', message: `Not deleted. ${purged.error.message}` });
      return;
    }
    setGoing([]);
    if (gone.length === journeys?.length) heading.current?.focus();
    announce(`${counted(gone.length, 'journey')} deleted for ever`);
  };

  return (
    <StorageFrame title="Trash" back={{ label: 'Storage and backup', path: storagePath }} tools={tools}>
      <div className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            Trash
          </h1>
          <p className={styles.sentence}>
            Deleted journeys stay for {TRASH_DAYS} days, with their versions and all that can be undone.
          </p>
        </div>
        {journeys !== null && journeys.length > 0 && (
          <Button onPress={() => setGoing(journeys)}>Empty the trash</Button>
        )}
      </div>
      {problem !== null && (
        <ErrorNotice title="The trash cannot be read">{problem} Nothing was changed; reload to try again.</ErrorNotice>
      )}
      {journeys?.length === 0 && (
        <EmptyState title="The trash is empty" illustration={<Trash2 size={28} />}>
          A journey that you delete in the library waits here for {TRASH_DAYS} days.
        </EmptyState>
      )}
      {journeys !== null && journeys.length > 0 && (
        <TrashList
          journeys={journeys}
          now={workspace.now()}
          onRestore={(one) => void restore(one)}
          onDelete={(one) => setGoing([one])}
        />
      )}
      <DeleteForEver journeys={going} onCancel={() => setGoing([])} onDelete={() => void purge(going)} />
    </StorageFrame>
  );
}
