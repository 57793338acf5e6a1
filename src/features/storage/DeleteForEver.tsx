import { counted } from '../../domain/words';
import { shownTitle } from '../../parts/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Dialogs.module.css';
import type { TrashedJourney } from './useTrash';

interface DeleteForEverProps {
  /** None: the dialog is closed. */
  journeys: readonly TrashedJourney[];
  onCancel: () => void;
  onDelete: () => void;
}

/** The one place that asks before it deletes, because here there is no undo. */
export function DeleteForEver({ journeys, onCancel, onDelete }: DeleteForEverProps) {
  const [first] = journeys;
  const isOne = journeys.length === 1;
  const what = isOne ? `‘${shownTitle(first?.title ?? '')}’` : counted(journeys.length, 'journey');
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
      {!isOne && (
        <ul className={styles.list}>
          {journeys.map(({ id, title }) => (
            <li key={id} className={styles.item}>
              <span className={styles.name}>{shownTitle(title)}</span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
