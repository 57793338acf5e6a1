import { lazy, Suspense, useState } from 'react';
import { counted, isolated } from '../../domain/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ImportDialogs.module.css';
import type { ImportAnswer, ImportQuestion } from './importJourneys';

const ExistsDialog = lazy(() => import('./merging/ExistsDialog').then((m) => ({ default: m.ExistsDialog })));

interface ImportQuestionDialogProps {
  /** null closes it. */
  question: ImportQuestion | null;
  onAnswer: (answer: ImportAnswer) => void;
}

/** Asks what only a person can decide about a journey that is to come in. Closing it answers no. */
export function ImportQuestionDialog({ question, onAnswer }: ImportQuestionDialogProps) {
  // While it fades out it still says what it asked.
  const [shown, setShown] = useState(question);
  const [count, setCount] = useState(0);
  if (question !== null && question !== shown) {
    setShown(question);
    setCount(count + 1);
  }
  if (!shown) return null;
  const isOpen = question !== null;
  if (shown.kind === 'exists' && shown.merge && shown.existing !== null) {
    const { name, title, existing, merge } = shown;
    return (
      <Suspense>
        <ExistsDialog key={count} {...{ isOpen, name, title, existing, merge, onAnswer }} />
      </Suspense>
    );
  }
  const cancel = () => onAnswer({ kind: 'cancel' });
  const props = { isOpen, onOpenChange: (open: boolean) => !open && cancel() };
  return shown.kind === 'repairs' ? (
    <Dialog
      {...props}
      size="large"
      title={`Import ‘${isolated(shown.title)}’ with ${counted(shown.repairs.length, 'repair')}?`}
      description={`“${isolated(shown.name)}” names things that are not in it. The rest of the journey is whole. Nothing has been stored yet.`}
      footer={
        <>
          <Button onPress={cancel}>Cancel</Button>
          <Button variant="primary" onPress={() => onAnswer({ kind: 'goOn' })}>
            Import with repairs
          </Button>
        </>
      }
    >
      <ol className={styles.sentences}>
        {shown.repairs.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which a sentence may come twice
          <li key={index}>{sentence}</li>
        ))}
      </ol>
    </Dialog>
  ) : (
    <Dialog
      {...props}
      title={`‘${isolated(shown.title)}’ is already here`}
      description="The one here cannot be read, so the two cannot be compared. With “Keep both” the file comes in as a separate copy, and the one here stays as it is."
      footer={
        <>
          <Button onPress={cancel}>Cancel</Button>
          <Button variant="primary" onPress={() => onAnswer({ kind: 'both' })}>
            Keep both
          </Button>
        </>
      }
    />
  );
}
