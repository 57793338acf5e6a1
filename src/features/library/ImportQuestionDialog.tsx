import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ImportDialogs.module.css';
import type { ImportQuestion } from './importJourneys';

interface ImportQuestionDialogProps {
  /** null closes it. */
  question: ImportQuestion | null;
  onAnswer: (goOn: boolean) => void;
}

/** Asks what only a person can decide about a journey that is to come in. Closing it answers no. */
export function ImportQuestionDialog({ question, onAnswer }: ImportQuestionDialogProps) {
  // While it fades out it still says what it asked.
  const [shown, setShown] = useState(question);
  if (question !== null && question !== shown) setShown(question);
  if (!shown) return null;
  const props = { isOpen: question !== null, onOpenChange: (isOpen: boolean) => !isOpen && onAnswer(false) };
  return shown.kind === 'repairs' ? (
    <Dialog
      {...props}
      size="large"
      title={`Import ‘${shown.title}’ with ${shown.repairs.length} ${shown.repairs.length === 1 ? 'repair' : 'repairs'}?`}
      description={`“${shown.name}” names things that are not in it. The rest of the journey is whole. Nothing has been stored yet.`}
      footer={
        <>
          <Button onPress={() => onAnswer(false)}>Cancel</Button>
          <Button variant="primary" onPress={() => onAnswer(true)}>
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
      title={`‘${shown.title}’ is already here`}
      description={`${hereAs(shown)} With “Keep both” the file comes in as a separate copy, and the one here stays as it is.`}
      footer={
        <>
          <Button onPress={() => onAnswer(false)}>Cancel</Button>
          <Button variant="primary" onPress={() => onAnswer(true)}>
            Keep both
          </Button>
        </>
      }
    />
  );
}

function hereAs({ title, existing }: Extract<ImportQuestion, { kind: 'exists' }>): string {
  return existing === null || existing === title
    ? 'The library has this journey.'
    : `The library has this journey under the title ‘${existing}’.`;
}
