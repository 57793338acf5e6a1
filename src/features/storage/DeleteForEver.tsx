import { useEffect, useEffectEvent, useState } from 'react';
import { counted, isolated } from '../../domain/words';
import { shownTitle } from '../../parts/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Dialogs.module.css';
import type { TrashedJourney } from './useTrash';

interface DeleteForEverProps {
  /** None: the dialog is closed. */
  journeys: readonly TrashedJourney[];
  /** Called when the dialog has faded away: only then can the focus be elsewhere. */
  onLeft: () => void;
  onCancel: () => void;
  onDelete: () => void;
}

/** The one place that asks before it deletes, because here there is no undo. */
export function DeleteForEver({ journeys, onLeft, onCancel, onDelete }: DeleteForEverProps) {
  // While it fades out it still says what it asked.
  const [shown, setShown] = useState(journeys);
  if (journeys.length > 0 && journeys !== shown) setShown(journeys);
  const [first] = shown;
  const isOne = shown.length === 1;
  const what = isOne ? `‘${isolated(shownTitle(first?.title ?? ''))}’` : counted(shown.length, 'journey');
  return (
    <Dialog
      role="alertdialog"
      isOpen={journeys.length > 0}
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      title={`Delete ${what} for ever?`}
      description={`${isOne ? 'It goes' : 'They go'} with all versions, and this cannot be undone. Copies that you saved outside the browser stay.`}
      footer={
        <>
          <Button autoFocus onPress={onCancel}>
            Keep {isOne ? 'it' : 'them'}
          </Button>
          <Button variant="danger" onPress={onDelete}>
            Delete for ever
          </Button>
        </>
      }
    >
      <Leaving onLeft={onLeft} />
      {!isOne && (
        <ul className={styles.list}>
          {shown.map(({ id, title }) => (
            <li key={id} className={styles.item}>
              <span dir="auto" className={styles.name}>
                {shownTitle(title)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Leaving({ onLeft }: Pick<DeleteForEverProps, 'onLeft'>) {
  const left = useEffectEvent(onLeft);
  useEffect(() => () => left(), []);
  return null;
}
