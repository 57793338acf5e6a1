import { ErrorNotice } from '../../ui/ErrorNotice';
import styles from '../Screen.module.css';
import { ReloadButton } from './ReloadButton';

/** In the place of everything, in a build that is too old for the database. */
export function ShutOut() {
  return (
    <main className={styles.centred}>
      <ErrorNotice title="This tab has an older version of Throughline" actions={<ReloadButton />}>
        Your journeys are safe, and nothing was changed here: a newer version has stored them in a form that this one
        does not know. Reload to get the newer version. Should this page come back, the server still offers the older
        one; your journeys wait until it is updated.
      </ErrorNotice>
    </main>
  );
}
