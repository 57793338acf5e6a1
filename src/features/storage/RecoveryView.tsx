import { FileInput, FolderOpen, History } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { counted, isolated, listed } from '../../domain/words';
import { acceptedFiles } from '../../exchange/importFormats';
import { shownTitle } from '../../parts/words';
import { forgetLoss, type Loss } from '../../state/canary';
import { useWorkspace } from '../../state/context';
import { findOrphans, type OrphanVersion } from '../../state/everything';
import { canChooseFolder } from '../../state/folder/handles';
import { libraryPath } from '../../state/routes';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FileButton } from '../../ui/FileButton';
import type { Importer } from './FileCard';
import { FolderRecovery } from './FolderRecovery';
import styles from './RecoveryView.module.css';
import { Section } from './Section';
import { StorageFrame } from './StorageFrame';
import { VersionRecovery } from './VersionRecovery';

interface RecoveryViewProps {
  /** What is still missing; null once all of it is back. */
  loss: Loss | null;
  /** Called when there is nothing more to do here. */
  onDone: () => void;
  importer: Importer;
  tools?: ReactNode;
}

/** Names in a sentence, with the words that count the others. */
const MOST_NAMED = 7;

/** In place of a welcome, when this browser held journeys and holds them no more: what happened, and every way back. */
export function RecoveryView({ loss, onDone, importer, tools }: RecoveryViewProps) {
  const { orphans, reload } = useOrphans();
  const [isForgetting, setIsForgetting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // While files still come in, questions about them are asked here.
  const isDone = loss === null && !importer.isBusy;
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  if (!loss) return null;

  const { remaining, copy } = loss;
  const restFine = remaining > 0;
  const folderName = copy?.kind === 'folder' ? copy.folder : null;
  const back = () => {
    reload();
    // The pressed button goes; the heading says what is still missing.
    heading.current?.focus();
  };
  const forget = () => {
    forgetLoss(loss);
    onDone();
  };
  return (
    <StorageFrame title="Journeys are missing" back={{ label: 'Library', path: libraryPath }} tools={tools}>
      <div className={styles.intro}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          This browser no longer holds {whatIsGone(loss)}
        </h1>
        <p className={styles.lead}>{namesOf(loss)}.</p>
        <p className={styles.lead}>
          Browsers clear what a site stores when room runs short, after a long time without a visit, or when somebody
          clears the browsing data. Throughline did not delete anything.{' '}
          {copy === null
            ? 'No copy outside this browser is on record, but there may be a file somewhere.'
            : folderName !== null
              ? `The last copies went into the folder ‘${isolated(folderName)}’.`
              : 'The last copy was saved as a file, most likely among your downloads.'}
        </p>
      </div>
      <div className={styles.ways}>
        {orphans.length > 0 && (
          <Section
            icon={<History />}
            title="From what is left in this browser"
            sentence="Some of it is still here: versions that were kept."
          >
            <VersionRecovery orphans={orphans} loss={loss} onBack={back} />
          </Section>
        )}
        {canChooseFolder() && (
          <Section
            icon={<FolderOpen />}
            title="From your folder"
            sentence={
              folderName === null
                ? 'If Throughline saved into a folder, choose it: of each journey the newest file that can be opened comes back.'
                : `Choose the folder ‘${isolated(folderName)}’: of each journey the newest file that can be opened comes back.`
            }
          >
            <FolderRecovery loss={loss} importer={importer} />
          </Section>
        )}
        <Section
          icon={<FileInput />}
          title="From a file"
          sentence="A journey file (.json), or the file of everything (.zip) that you exported."
          actions={
            <FileButton
              variant={canChooseFolder() ? 'secondary' : 'primary'}
              accept={acceptedFiles('journey', 'workspace')}
              allowsMultiple
              isPending={importer.isBusy}
              onFiles={importer.importFiles}
            >
              Open a file
            </FileButton>
          }
        />
      </div>
      <div className={styles.end}>
        <p className={styles.endWords}>
          {restFine
            ? `The other ${remaining === 1 ? 'journey in this browser is' : `${counted(remaining, 'journey')} in this browser are`} not affected.`
            : 'Nothing to bring back? You can begin again.'}
        </p>
        <Button variant="quiet" onPress={() => setIsForgetting(true)}>
          {restFine ? 'Go on without them' : 'Start afresh'}
        </Button>
      </div>
      <Dialog
        role="alertdialog"
        isOpen={isForgetting}
        onOpenChange={setIsForgetting}
        title={restFine ? 'Go on without them?' : 'Start afresh?'}
        description={`Throughline will no longer ask for ${namesOf(loss)}. Copies in folders and files stay, and can be imported at any time.`}
        footer={
          <>
            <Button autoFocus onPress={() => setIsForgetting(false)}>
              Keep looking
            </Button>
            <Button variant="danger" onPress={forget}>
              {restFine ? 'Go on without them' : 'Start afresh'}
            </Button>
          </>
        }
      />
    </StorageFrame>
  );
}

function whatIsGone({ journeys, remaining }: Loss): string {
  const many = counted(journeys.length, 'journey');
  if (remaining > 0) return journeys.length === 1 ? 'one of your journeys' : `${many} of yours`;
  return journeys.length === 1 ? 'your journey' : `your ${many}`;
}

function namesOf({ journeys }: Loss): string {
  return listed(
    journeys.map(({ title }) => `‘${isolated(shownTitle(title))}’`),
    MOST_NAMED,
  );
}

/** The newest versions of journeys that are gone from the database. */
function useOrphans(): { readonly orphans: readonly OrphanVersion[]; reload(): void } {
  const workspace = useWorkspace();
  const [orphans, setOrphans] = useState<readonly OrphanVersion[]>([]);
  const reload = useCallback(() => {
    void findOrphans(workspace).then((found) => setOrphans(found.ok ? found.value : []));
  }, [workspace]);
  useEffect(reload, [reload]);
  return { orphans, reload };
}
