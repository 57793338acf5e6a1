import { Meter as AriaMeter, Label } from 'react-aria-components';
import { cx } from './cx';
import styles from './Meter.module.css';

export interface MeterProps {
  label: string;
  /** 0–1; null = unknown. */
  value: number | null;
  /** 0–1: where the value is planned to get; hatched, from the value on. */
  planned?: number | null | undefined;
  /** A share as it is written: “62%”. */
  format: (share: number) => string;
  tone?: 'presence' | 'gap' | 'demand' | 'accent' | 'ink' | undefined;
  /** Draws the label and the figure above the bar. */
  showLabel?: boolean | undefined;
  className?: string | undefined;
}

/** A share of a whole as a small horizontal bar. */
export function Meter({ label, value, planned = null, format, tone = 'presence', showLabel, className }: MeterProps) {
  const now = value === null ? 'unknown' : format(value);
  const text = planned === null || planned === value ? now : `${now}, planned ${format(planned)}`;
  return (
    <AriaMeter
      value={(value ?? 0) * 100}
      valueLabel={text}
      className={cx(styles.meter, styles[tone], className)}
      {...(showLabel ? {} : { 'aria-label': label })}
    >
      {showLabel && (
        <span className={styles.words}>
          <Label>{label}</Label>
          <span className={styles.figure}>{now}</span>
        </span>
      )}
      <span className={cx(styles.bar, value === null && styles.unknown)}>
        {value !== null && planned !== null && planned > value && (
          <span className={styles.planned} style={{ width: `${Math.min(1, planned) * 100}%` }} />
        )}
        {value !== null && <span className={styles.fill} style={{ width: `${Math.min(1, value) * 100}%` }} />}
      </span>
    </AriaMeter>
  );
}
