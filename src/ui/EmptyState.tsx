import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: string;
  /** One sentence: what will be here and how it gets here. */
  children?: ReactNode;
  /** The first step, as a Button. */
  action?: ReactNode;
  /** What the result will look like. */
  illustration?: ReactNode;
  className?: string | undefined;
}

/** Does the first step together with the person. */
export function EmptyState({ title, children, action, illustration, className }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, className)}>
      {illustration && (
        <div aria-hidden className={styles.illustration}>
          {illustration}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.sentence}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
