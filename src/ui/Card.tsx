import type { HTMLAttributes, Ref } from 'react';
import styles from './Card.module.css';
import { cx } from './cx';

export interface CardProps extends HTMLAttributes<HTMLDivElement> {
  /** Draws the accent edge of a selection. */
  isSelected?: boolean | undefined;
  /** Answers the pointer: for a card that can be opened or moved. */
  isInteractive?: boolean | undefined;
  /** Default `medium`: none, 12 or 16 px. */
  padding?: 'none' | 'small' | 'medium' | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
}

/** A flat sheet of paper with a hairline. */
export function Card({ isSelected, isInteractive, padding = 'medium', className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={cx(
        styles.card,
        styles[padding],
        isSelected && styles.selected,
        isInteractive && styles.interactive,
        className,
      )}
    />
  );
}
