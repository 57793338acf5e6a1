import { useState } from 'react';
import { counted, isolated, listed } from '../../domain/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ImportDialogs.module.css';
import type { ImportOutcome, RefusedSource } from './importJourneys';

interface ImportRefusedDialogProps {
  /** None refused closes it. */
  outcome: ImportOutcome;
  onClose: () => void;
}

/** Says what could not be imported: one sentence per file, what is wrong and where. */
export function ImportRefusedDialog({ outcome, onClose }: ImportRefusedDialogProps) {
  const [shown, setShown] = useState(outcome);
  if (outcome.refused.length > 0 && outcome !== shown) setShown(outcome);
  const { imported, changed, refused } = shown;
  const [first, ...others] = refused;
  if (!first) return null;
  const isOne = others.length === 0;
  return (
    <Dialog
      isOpen={outcome.refused.length > 0}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      role="alertdialog"
      title={isOne ? `Not imported: ${isolated(first.name)}` : `${refused.length} files were not imported`}
      footer={(close) => (
        <Button variant="primary" onPress={close}>
          OK
        </Button>
      )}
    >
      {isOne ? (
        <Sentences of={first} />
      ) : (
        <dl className={styles.files}>
          {refused.map((source, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which a name may come twice
            <div key={index}>
              <dt dir="auto">{source.name}</dt>
              <dd>
                <Sentences of={source} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.note}>
        {imported.length + changed.length === 0
          ? 'Nothing was stored; the library is as it was.'
          : `Nothing of ${isOne ? 'it' : 'them'} was stored. ${inWords(imported, changed)}`}
      </p>
    </Dialog>
  );
}

/** What is wrong with a file: one sentence, or a list of them. */
function Sentences({ of: { message, others = [] } }: { of: RefusedSource }) {
  if (others.length === 0) return <p className={styles.sentence}>{message}</p>;
  return (
    <ol className={styles.sentences}>
      {[message, ...others].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

function inWords(imported: ImportOutcome['imported'], changed: ImportOutcome['changed']): string {
  const all = [...imported.map(({ title }) => ({ title, how: 'imported' })), ...changed];
  const [first, ...others] = all;
  if (others.length === 0) return `‘${isolated(first?.title ?? '')}’ was ${first?.how}.`;
  const parts = ['imported', 'merged', 'replaced'].flatMap((how) => {
    const count = all.filter((one) => one.how === how).length;
    return count === 0 ? [] : [`${counted(count, 'journey')} ${count === 1 ? 'was' : 'were'} ${how}`];
  });
  return `But ${listed(parts)}.`;
}
