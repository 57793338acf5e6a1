import { CircleCheck, CircleDashed, Trash2, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../domain/words';
import { type Loss, watchLoss } from '../../state/canary';
import { useWorkspace } from '../../state/context';
import { type CopyState, watchCopies } from '../../state/copies';
import { libraryPath, trashPath } from '../../state/routes';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { LinkButton } from '../../ui/LinkButton';
import { Spinner } from '../../ui/Spinner';
import { BrowserCard } from './BrowserCard';
import { DeleteEverything } from './DeleteEverything';
import { FileCard, type Importer } from './FileCard';
import { FolderCard } from './FolderCard';
import { FolderImport } from './FolderImport';
import { JourneyTable } from './JourneyTable';
import { useKeeper } from './keeper';
import { Section } from './Section';
import { StorageFrame } from './StorageFrame';
import styles from './StorageView.module.css';
import { useUsage } from './useUsage';
import { type Standing as Statement, standingOf } from './words';

interface StorageViewProps {
  tools?: ReactNode;
  /** What brings files in, and draws its own questions. */
  importer: Importer;
}

/**
 * Storage and backup: what this browser holds, where its copies are, and how to get everything out, in or rid of. It shows
 * when what it begins with is known: what came in above its buttons later would push them from under a press.
 */
export function StorageView({ tools, importer }: StorageViewProps) {
  const workspace = useWorkspace();
  const { folder } = useKeeper();
  const folderName = useStore(folder.store, ({ name }) => name);
  const { states, problem } = useCopies();
  /** Undefined until it is known. */
  const [loss, setLoss] = useState<Loss | null | undefined>(undefined);
  useEffect(() => watchLoss(workspace.access, setLoss, () => setLoss(null)), [workspace]);
  const usage = useUsage((states ?? []).map(({ id, seq, deletedAt }) => `${id} ${seq} ${deletedAt}`).join());
  const [isDeleting, setIsDeleting] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  const shown = states?.filter(({ deletedAt }) => deletedAt === null) ?? [];
  const inTrash = (states?.length ?? 0) - shown.length;
  const isKnown = (states !== null || problem !== null) && loss !== undefined;
  const frame = { title: 'Storage and backup', back: { label: 'Library', path: libraryPath }, tools };

  if (!isKnown) {
    return (
      <StorageFrame {...frame}>
        <Spinner label="Reading what is stored" showLabel />
      </StorageFrame>
    );
  }
  return (
    <StorageFrame {...frame}>
      {problem !== null && (
        <ErrorNotice title="What is stored cannot be read">
          {problem} Nothing was changed; reload to try again.
        </ErrorNotice>
      )}
      {loss && (
        <Banner
          tone="danger"
          title={`${counted(loss.journeys.length, 'journey')} that this browser held ${loss.journeys.length === 1 ? 'is' : 'are'} missing`}
          actions={
            <LinkButton size="small" href={`#${libraryPath}`}>
              See what can be recovered
            </LinkButton>
          }
        >
          Nobody deleted {loss.journeys.length === 1 ? 'it' : 'them'} in Throughline.
        </Banner>
      )}
      {states !== null && <Standing {...standingOf(states, folderName)} />}
      <div className={styles.ways}>
        <FolderCard folder={folder} onOpenFolder={() => setIsOpening(true)} />
        <FileCard importer={importer} isEmpty={states?.length === 0} />
      </div>
      {shown.length > 0 && (
        <Section title="Copies of each journey">
          <JourneyTable states={shown} usage={usage.journeys} />
        </Section>
      )}
      <BrowserCard usage={usage} />
      <div className={styles.end}>
        <LinkButton variant="quiet" icon={<Trash2 aria-hidden />} href={`#${trashPath}`}>
          {inTrash === 0 ? 'Trash' : `Trash (${inTrash})`}
        </LinkButton>
        <Button variant="quiet" onPress={() => setIsDeleting(true)}>
          Delete everything…
        </Button>
      </div>
      <DeleteEverything isOpen={isDeleting} onOpenChange={setIsDeleting} journeys={shown.length} inTrash={inTrash} />
      <FolderImport isOpen={isOpening} onOpenChange={setIsOpening} onFiles={importer.importFiles} />
    </StorageFrame>
  );
}

const icons = { success: CircleCheck, warning: TriangleAlert, neutral: CircleDashed };

/** How safe everything is, in one look. */
function Standing({ tone, title, sentence }: Statement) {
  const Icon = icons[tone];
  return (
    <div className={styles.standing}>
      <span aria-hidden className={cx(styles.seal, styles[tone])}>
        <Icon size={28} strokeWidth={1.75} />
      </span>
      <div>
        <p className={styles.page}>Storage and backup</p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sentence}>{sentence}</p>
      </div>
    </div>
  );
}

interface Copies {
  /** Every journey, those in the trash included; null until the first answer. */
  readonly states: readonly CopyState[] | null;
  /** Why they cannot be read, else null. */
  readonly problem: string | null;
}

/** How every journey stands to its last copy, live. */
function useCopies(): Copies {
  const workspace = useWorkspace();
  const [states, setStates] = useState<readonly CopyState[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => watchCopies(workspace, setStates, setProblem), [workspace]);
  return { states, problem };
}
