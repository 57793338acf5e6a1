import { Mark } from './Mark';
import styles from './Wordmark.module.css';

/** The product's mark with its name. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <Mark size={26} />
      Throughline
    </span>
  );
}
