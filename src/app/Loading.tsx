import { Spinner } from '../ui/Spinner';
import styles from './Screen.module.css';

/** Fills the place of a view while its code or its journey is on the way. */
export function Loading({ label }: { label: string }) {
  return (
    <div className={styles.centred}>
      <Spinner label={label} showLabel />
    </div>
  );
}
