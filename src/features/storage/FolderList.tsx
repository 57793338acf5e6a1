import { counted, isolated } from '../../domain/words';
import { exactTime } from '../../parts/relativeTime';
import { shownTitle } from '../../parts/words';
import { Banner } from '../../ui/Banner';
import { Checkbox } from '../../ui/Checkbox';
import styles from './Dialogs.module.css';
import type { OpenedFolder } from './folderChoice';

interface FolderListProps {
  folder: OpenedFolder;
  /** Ids of the journeys to bring in. */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The journeys of a folder, each as its newest file that can be opened. */
export function FolderList({ folder, chosen, onChoose }: FolderListProps) {
  const { journeys, unreadable, stored, handle } = folder;
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className={styles.stack}>
      {journeys.length === 0 && (
        <p className={styles.sentence}>
          The folder ‘{isolated(handle.name)}’ holds no journey that can be opened. Choose the folder that Throughline
          saves into, or one with journey files in it.
        </p>
      )}
      {journeys.length > 0 && (
        <ul className={styles.list} aria-label={`Journeys in ‘${isolated(handle.name)}’`}>
          {journeys.map(({ journeyId, title, file, broken }) => (
            <li key={journeyId} className={styles.item}>
              <div>
                <Checkbox isSelected={chosen.has(journeyId)} onChange={(isChosen) => toggle(journeyId, isChosen)}>
                  <span dir="auto" className={styles.name}>
                    {shownTitle(title)}
                  </span>
                </Checkbox>
                {stored.has(journeyId) && <span className={styles.note}>Is in this browser already</span>}
                {broken.length > 0 && (
                  <span className={styles.note}>
                    {counted(broken.length, 'newer file')} skipped: {broken.length === 1 ? 'it is' : 'they are'} broken
                  </span>
                )}
              </div>
              <time className={styles.when} dateTime={new Date(file.lastModified).toISOString()}>
                {exactTime(file.lastModified)}
              </time>
            </li>
          ))}
        </ul>
      )}
      {unreadable.length > 0 && (
        <Banner tone="warning" title={`${counted(unreadable.length, 'folder')} without a file that can be opened`}>
          {unreadable.join(', ')}
        </Banner>
      )}
    </div>
  );
}

/** The journeys that this browser does not hold: what one most likely came for. */
export function missingFrom({ journeys, stored }: OpenedFolder): ReadonlySet<string> {
  return new Set(journeys.flatMap(({ journeyId }) => (stored.has(journeyId) ? [] : [journeyId])));
}

export function filesOf({ journeys }: OpenedFolder, chosen: ReadonlySet<string>): File[] {
  return journeys.flatMap(({ journeyId, file }) => (chosen.has(journeyId) ? [file] : []));
}
