import { Check, CircleAlert, RefreshCw } from 'lucide-react';
import { useEngineState } from '../../state/context';
import styles from './SaveStatus.module.css';

const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;
const icons = { saved: Check, saving: RefreshCw, failed: CircleAlert } as const;

/** A fact: the transaction of every edit has committed, or has not. */
export function SaveStatus() {
  const kind = useEngineState((state) => state.status.kind);
  const Icon = icons[kind];
  return (
    <span className={styles.status} data-kind={kind}>
      <Icon aria-hidden className={styles.icon} />
      {words[kind]}
    </span>
  );
}
