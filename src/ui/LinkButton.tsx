import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import type { ButtonSize, ButtonVariant } from './Button';
import button from './Button.module.css';
import { cx } from './cx';
import styles from './LinkButton.module.css';

export interface LinkButtonProps {
  href: string;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A link that looks like a button: it goes somewhere, so it can be opened in another tab. */
export function LinkButton({
  href,
  variant = 'secondary',
  size = 'medium',
  icon,
  children,
  className,
}: LinkButtonProps) {
  return (
    <Link href={href} className={cx(button.button, button[variant], button[size], styles.link, className)}>
      {icon}
      <span className={button.label}>{children}</span>
    </Link>
  );
}
