import { Check, CircleAlert, Lock, RefreshCw } from 'lucide-react';
import { useEngineState } from '../../state/context';
import styles from './SaveStatus.module.css';

const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved', locked: 'Read only' } as const;
const kinds = ['saved', 'saving', 'failed', 'locked'] as const;
const icons = { saved: Check, saving: RefreshCw, failed: CircleAlert, locked: Lock } as const;

/**
 * A fact: the transaction of every edit has committed, or has not. All icons are there all the time and one has ink: every
 * keystroke is saved, and a picture that comes or goes makes the browser sort out its layers anew, twice per key.
 */
export function SaveStatus() {
  const kind = useEngineState(({ status, readOnly }) => (readOnly && status.kind === 'saved' ? 'locked' : status.kind));
  return (
    <span className={styles.status} data-kind={kind}>
      <span aria-hidden className={styles.icons}>
        {kinds.map((one) => {
          const Icon = icons[one];
          return <Icon key={one} className={styles.icon} data-shown={one === kind || undefined} />;
        })}
      </span>
      {words[kind]}
    </span>
  );
}
