import { useEffect, useState } from 'react';
import { useJourney } from '../../state/context';
import { announce } from '../../ui/Announcer';
import { followRemote } from './remoteChanges';
import styles from './SaveStatus.module.css';

/** A quiet word beside the save status, for some seconds, when another tab has changed this journey. */
export function ChangedInOtherTab() {
  const { engine } = useJourney();
  const [words, setWords] = useState('');
  useEffect(() => followRemote(engine.store, setWords, announce), [engine]);
  return (
    // Screen readers hear it from the announcer, which is asked less often.
    <span aria-hidden className={styles.remote} data-remote>
      {words}
    </span>
  );
}
