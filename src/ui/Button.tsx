import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** One `primary` at most in a view. Default `secondary`. */
  variant?: ButtonVariant | undefined;
  /** 28 or 34 px high. Default `medium`. */
  size?: ButtonSize | undefined;
  /** A lucide icon, before the words. */
  icon?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button with words on it. */
export function Button({ variant = 'secondary', size = 'medium', icon, children, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={cx(styles.button, styles[variant], styles[size], className)}>
      {icon}
      <span className={styles.label}>{children}</span>
    </AriaButton>
  );
}
