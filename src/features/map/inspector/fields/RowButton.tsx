import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from '../../../../ui/cx';
import styles from './RowButton.module.css';

export interface RowButtonProps {
  /** What pressing it does, in words for screen readers, such as “Select ‘Reads reviews’”. */
  label?: string | undefined;
  onPress: () => void;
  children: ReactNode;
  className?: string | undefined;
}

/** Something of the journey in a list of the inspector; pressing it goes there. */
export function RowButton({ label, onPress, children, className }: RowButtonProps) {
  return (
    <Button
      onPress={onPress}
      className={cx(styles.button, className)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}
