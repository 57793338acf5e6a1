import { counted, isolated } from '../../domain/words';
import { exactTime } from '../../parts/relativeTime';
import { shownTitle } from '../../parts/words';
import type { Loss } from '../../state/canary';
import { useWorkspace } from '../../state/context';
import type { OrphanVersion } from '../../state/everything';
import { Button } from '../../ui/Button';
import { toasts } from '../../ui/Toast';
import styles from './Dialogs.module.css';

interface VersionRecoveryProps {
  orphans: readonly OrphanVersion[];
  loss: Loss;
  /** Called when a journey is back. */
  onBack: () => void;
}

/** Journeys of which the database still holds versions, though not the journey itself. */
export function VersionRecovery({ orphans, loss, onBack }: VersionRecoveryProps) {
  const workspace = useWorkspace();
  const titleOf = (id: string) => shownTitle(loss.journeys.find((journey) => journey.id === id)?.title ?? '');
  const restore = async ({ version }: OrphanVersion) => {
    const read = await workspace.versions.read(version.id);
    const created = read.ok ? await workspace.create(read.value, { seq: version.seq, stamps: new Map() }) : read;
    if (!created.ok) {
      toasts.show({ tone: 'danger', message: `Not brought back. ${created.error.message}` });
      return;
    }
    toasts.show({ tone: 'success', message: `‘${isolated(titleOf(version.journeyId))}’ is back` });
    onBack();
  };
  return (
    <ul className={styles.list}>
      {orphans.map((orphan) => {
        const { version } = orphan;
        const title = titleOf(version.journeyId);
        return (
          <li key={version.id} className={styles.item}>
            <div>
              <span dir="auto" className={styles.name}>
                {title}
              </span>
              <span className={styles.note}>
                {version.name === null ? 'As it was' : `‘${isolated(version.name)}’,`} {exactTime(version.at)},{' '}
                {counted(orphan.count, 'version')} in all
              </span>
            </div>
            <Button size="small" aria-label={`Bring back ${isolated(title)}`} onPress={() => void restore(orphan)}>
              Bring back
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
