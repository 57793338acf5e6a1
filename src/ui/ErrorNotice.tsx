import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './ErrorNotice.module.css';

export interface ErrorNoticeProps {
  /** What happened: "The map could not be drawn". */
  title: string;
  /** What was kept, and what to do next. */
  children: ReactNode;
  /** Buttons: the way on, and a copy of the work. */
  actions?: ReactNode;
  /** For whoever repairs it; folded away. */
  detail?: string | undefined;
  className?: string | undefined;
}

/** Stands in the place of a view that failed. */
export function ErrorNotice({ title, children, actions, detail, className }: ErrorNoticeProps) {
  return (
    <div role="alert" className={cx(styles.notice, className)}>
      <CircleAlert aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {detail && (
        <details className={styles.details}>
          <summary>Technical detail</summary>
          <pre className={styles.detail}>{detail}</pre>
        </details>
      )}
    </div>
  );
}
