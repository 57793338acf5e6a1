import { listed } from '../../parts/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** What is asked before a workspace file comes in. */
export interface ZipQuestion {
  readonly name: string;
  readonly journeys: number;
  readonly trash: number;
  readonly versions: number;
}

interface ImportZipDialogProps {
  question: ZipQuestion | null;
  onAnswer: (goOn: boolean) => void;
}

/** Says what a workspace file holds before anything of it is stored. */
export function ImportZipDialog({ question, onAnswer }: ImportZipDialogProps) {
  if (!question) return null;
  const { name, journeys, trash, versions } = question;
  const what = journeys === 1 ? '1 journey' : `${journeys} journeys`;
  const leftOut = [
    ...(trash > 0 ? [trash === 1 ? '1 journey from a trash' : `${trash} journeys from a trash`] : []),
    ...(versions > 0 ? [versions === 1 ? '1 version' : `${versions} versions`] : []),
  ];
  return (
    <Dialog
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onAnswer(false)}
      title={`Import ${what} from ‘${name}’?`}
      description={`You are asked about each one that is here already.${
        leftOut.length > 0 ? ` ${listed(leftOut)} in it stay out; unpack the file to import any of them.` : ''
      }`}
      footer={
        <>
          <Button onPress={() => onAnswer(false)}>Cancel</Button>
          <Button variant="primary" autoFocus onPress={() => onAnswer(true)}>
            Import {what}
          </Button>
        </>
      }
    />
  );
}
