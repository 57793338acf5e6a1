import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from '../../../../ui/cx';
import styles from './RatingScale.module.css';

const ratings = [1, 2, 3, 4, 5] as const;

export interface RatingScaleProps {
  /** What is rated, such as “Importance”. */
  label: string;
  /** 1 (least) to 5 (most). */
  value: number;
  onChange: (value: number) => void;
}

/** A whole number from 1 to 5 as a row of pips, with the number beside it. */
export function RatingScale({ label, value, onChange }: RatingScaleProps) {
  return (
    <div className={styles.rating}>
      <RadioGroup
        aria-label={label}
        orientation="horizontal"
        value={String(value)}
        onChange={(next) => onChange(Number(next))}
        className={styles.pips ?? ''}
      >
        {ratings.map((rating) => (
          <Radio key={rating} value={String(rating)} aria-label={`${rating} of 5`} className={styles.target ?? ''}>
            <span className={cx(styles.pip, rating <= value && styles.full)} />
          </Radio>
        ))}
      </RadioGroup>
      <span aria-hidden className={styles.figure}>
        {value} of 5
      </span>
    </div>
  );
}
