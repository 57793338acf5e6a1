import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx';

export interface BadgeProps {
  children: ReactNode;
  tone?: 'neutral' | 'accent' | 'danger' | 'warning' | 'success' | 'presence' | 'gap' | 'demand' | undefined;
  /**
   * How sure it looks: `solid` (measured, settled), `soft` (the usual), `outline` (estimated), `hatched` (assumed,
   * planned).
   */
  look?: 'solid' | 'soft' | 'outline' | 'hatched' | undefined;
  icon?: ReactNode;
  title?: string | undefined;
  className?: string | undefined;
}

/** A word or a figure that marks something. */
export function Badge({ children, tone = 'neutral', look = 'soft', icon, title, className }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone], styles[look], className)} title={title}>
      {icon}
      <span className={styles.text}>{children}</span>
    </span>
  );
}
