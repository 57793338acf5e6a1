import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx';
import { IconButton } from './IconButton';
import { REGION } from './screenParts';

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

export interface BannerProps {
  /** `danger` interrupts screen readers, the others wait. */
  tone?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  title?: string | undefined;
  children?: ReactNode;
  /** Buttons, small ones. */
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  className?: string | undefined;
}

/** A message that stays while what it says is true. */
export function Banner({ tone = 'info', title, children, actions, onDismiss, className }: BannerProps) {
  const Icon = ICONS[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      {...(actions || onDismiss ? { [REGION]: '' } : {})}
      className={cx(styles.banner, styles[tone], className)}
    >
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <strong className={styles.title}>{title}</strong>}
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {onDismiss && (
        <IconButton label="Dismiss" icon={<X aria-hidden />} size="small" hasTooltip={false} onPress={onDismiss} />
      )}
    </div>
  );
}
