import { counted, isolated, listed } from '../../domain/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** What is asked before a workspace file comes in. */
export interface ZipQuestion {
  readonly name: string;
  readonly journeys: number;
  /** Versions that come along. */
  readonly versions: number;
  readonly trash: number;
  readonly unknownVersions: number;
}

interface ImportZipDialogProps {
  question: ZipQuestion | null;
  onAnswer: (goOn: boolean) => void;
}

/** Says what a workspace file holds before anything of it is stored. */
export function ImportZipDialog({ question, onAnswer }: ImportZipDialogProps) {
  if (!question) return null;
  const { name, journeys } = question;
  const what = counted(journeys, 'journey');
  return (
    <Dialog
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onAnswer(false)}
      title={`Import ${what} from ‘${isolated(name)}’?`}
      description={['You are asked about each one that is here already.', ...whatElse(question)].join(' ')}
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

/** What becomes of the other files in it. */
function whatElse({ versions, trash, unknownVersions }: ZipQuestion): readonly string[] {
  const sentences: string[] = [];
  if (versions > 0) sentences.push(`${counted(versions, 'version')} ${versions === 1 ? 'comes' : 'come'} along.`);
  const leftOut = trash + unknownVersions;
  if (leftOut > 0) {
    const parts = [
      ...(trash > 0 ? [`${counted(trash, 'journey')} from a trash`] : []),
      ...(unknownVersions > 0 ? [`${counted(unknownVersions, 'version')} of unknown origin`] : []),
    ];
    const [stay, them] = leftOut === 1 ? ['stays', 'it'] : ['stay', 'them'];
    sentences.push(`${listed(parts)} ${stay} out; unpack the file to import ${them}.`);
  }
  return sentences;
}
