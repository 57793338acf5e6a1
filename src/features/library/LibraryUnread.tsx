import type { Template } from '../../domain/catalogue/templates';
import { blankLifecycle } from '../../domain/catalogue/templates/blankLifecycle';
import { journeyOf } from '../../domain/document';
import { shownTitle } from '../../parts/words';
import { useWorkspace } from '../../state/context';
import { journeyPath } from '../../state/routes';
import { Button } from '../../ui/Button';
import { ErrorNotice } from '../../ui/ErrorNotice';
import styles from './LibraryUnread.module.css';
import { samplePreview } from './previews';

interface Props {
  /** Why the list cannot be read, in a sentence. */
  readonly problem: string;
  readonly onChoose: (template: Template) => void;
}

/** In the place of the list when the browser’s storage cannot be read: why, and what one can do without it. */
export function LibraryUnread({ problem, onChoose }: Props) {
  const homeless = useWorkspace().unstored();
  const sample = samplePreview();
  return (
    <div className={styles.unread}>
      <ErrorNotice
        title="The library cannot be read"
        actions={
          <>
            <Button onPress={() => onChoose(blankLifecycle)}>Start a journey in this tab</Button>
            {sample && (
              <Button variant="quiet" onPress={() => onChoose(sample.template)}>
                Open the example
              </Button>
            )}
          </>
        }
      >
        {problem} Nothing was changed; reload to try again. A journey that you start here, or import, opens all the
        same, but lives in this tab only: download a copy of it before you close the tab.
        {homeless.length > 0 && (
          <ul className={styles.list} aria-label="Journeys in this tab only">
            {homeless.map((document) => (
              <li key={document.id}>
                <a href={`#${journeyPath(document.id, 'map')}`}>{shownTitle(journeyOf(document).title)}</a>
              </li>
            ))}
          </ul>
        )}
      </ErrorNotice>
    </div>
  );
}
