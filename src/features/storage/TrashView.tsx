import { Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { counted, isolated } from '../../domain/words';
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
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus goes when the dialog has left. */
  const focusNext = useRef<(() => void) | null>(null);
  /** Puts the focus beside rows that go, since theirs goes with them. */
  const focusBeside = (gone: readonly TrashedJourney[]) => {
    const going = new Set(gone.map(({ id }) => id));
    const ids = journeys?.map(({ id }) => id) ?? [];
    const at = ids.findIndex((id) => going.has(id));
    const stays = (id: string) => !going.has(id);
    const beside = ids.slice(at + 1).find(stays) ?? ids.slice(0, Math.max(0, at)).findLast(stays);
    const row = beside === undefined ? null : list.current?.querySelector(`[data-journey="${CSS.escape(beside)}"]`);
    (row instanceof HTMLElement ? row : heading.current)?.focus();
  };

  const restore = async (journey: TrashedJourney) => {
    const { id, title } = journey;
    const restored = await workspace.trash.restore(id);
    if (!restored.ok) {
      toasts.show({ tone: 'danger', message: `Not restored. ${restored.error.message}` });
      return;
    }
    focusBeside([journey]);
    const again = async () => {
      const removed = await workspace.remove(id);
      if (!removed.ok) toasts.show({ tone: 'danger', message: `Not put back in the trash. ${removed.error.message}` });
    };
    toasts.show({
      tone: 'success',
      message: `‘${isolated(shownTitle(title))}’ is back in the library`,
      action: { label: 'Undo', onAction: () => void again() },
    });
  };
  const purge = async (gone: readonly TrashedJourney[]) => {
    let done = 0;
    for (const [at, { id }] of gone.entries()) {
      const purged = await workspace.trash.purge(id);
      if (purged.ok) {
        // One that somebody took out of the trash meanwhile stays.
        if (purged.value) done += 1;
        continue;
      }
      const what = done === 0 ? 'Not deleted' : `${counted(done, 'journey')} deleted for ever, the rest not`;
      toasts.show({ tone: 'danger', message: `${what}. ${purged.error.message}` });
      setGoing(gone.slice(at));
      return;
    }
    focusNext.current = () => focusBeside(gone);
    setGoing([]);
    announce(`${counted(done, 'journey')} deleted for ever`);
  };
  const left = () => {
    focusNext.current?.();
    focusNext.current = null;
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
          ref={list}
          journeys={journeys}
          now={workspace.now()}
          onRestore={(one) => void restore(one)}
          onDelete={(one) => setGoing([one])}
        />
      )}
      <DeleteForEver journeys={going} onLeft={left} onCancel={() => setGoing([])} onDelete={() => void purge(going)} />
    </StorageFrame>
  );
}
