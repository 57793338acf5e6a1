import type { ReactNode } from 'react';
import { cx } from '../../../../ui/cx';
import styles from './Property.module.css';

/** A list of facts, name left and value right. */
export function Properties({ children }: { children: ReactNode }) {
  return <div className={styles.list}>{children}</div>;
}

export interface PropertyProps {
  /** What the value is; its control carries the same name for screen readers. */
  name: string;
  children: ReactNode;
  /** For a value of several lines: the name stays beside the first. */
  isTall?: boolean | undefined;
}

/** One fact. Its control looks like text until it is hovered or focused. */
export function Property({ name, children, isTall = false }: PropertyProps) {
  return (
    <div className={cx(styles.row, isTall && styles.tall)}>
      <span aria-hidden className={styles.name}>
        {name}
      </span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}
