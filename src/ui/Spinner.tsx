import { LoaderCircle } from 'lucide-react';
import { cx } from './cx';
import styles from './Spinner.module.css';

export interface SpinnerProps {
  /** What one waits for: "Reading the file". */
  label: string;
  showLabel?: boolean | undefined;
  size?: number | undefined;
  className?: string | undefined;
}

/** Work of unknown length. It appears after a moment, so that quick work does not flicker. */
export function Spinner({ label, showLabel = false, size = 16, className }: SpinnerProps) {
  return (
    <span role="status" className={cx(styles.spinner, className)} {...(showLabel ? {} : { 'aria-label': label })}>
      <LoaderCircle aria-hidden size={size} className={styles.wheel} />
      {showLabel && label}
    </span>
  );
}
