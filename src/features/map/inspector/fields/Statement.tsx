import type { ReactNode } from 'react';
import styles from './Statement.module.css';

/** Text under the words that lead into it: “You promise …”. */
export function Statement({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.statement}>
      <span aria-hidden className={styles.name}>
        {name}
      </span>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
