import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ImportDialogs.module.css';
import type { ImportOutcome } from './importJourneys';

interface ImportRefusedDialogProps {
  /** Empty closes it. */
  refused: ImportOutcome['refused'];
  onClose: () => void;
}

/** Says what could not be imported: one sentence per file, what is wrong and where. */
export function ImportRefusedDialog({ refused, onClose }: ImportRefusedDialogProps) {
  const [shown, setShown] = useState(refused);
  if (refused.length > 0 && refused !== shown) setShown(refused);
  const [first, ...others] = shown;
  if (!first) return null;
  const isOne = others.length === 0;
  return (
    <Dialog
      isOpen={refused.length > 0}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      role="alertdialog"
      title={isOne ? `Not imported: ${first.name}` : `${shown.length} files were not imported`}
      footer={(close) => (
        <Button variant="primary" onPress={close}>
          OK
        </Button>
      )}
    >
      {isOne ? (
        <p className={styles.sentence}>{first.message}</p>
      ) : (
        <dl className={styles.files}>
          {shown.map(({ name, message }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which a name may come twice
            <div key={index}>
              <dt>{name}</dt>
              <dd>{message}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.note}>Nothing of {isOne ? 'it' : 'them'} was stored; the library is as it was.</p>
    </Dialog>
  );
}
