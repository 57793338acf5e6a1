import { useId } from 'react';
import { NOT_SAID } from '../../../../domain/labels';
import { cx } from '../../../../ui/cx';
import { Radios } from '../../../../ui/Radios';
import styles from './RatingScale.module.css';

const ratings: readonly number[] = [1, 2, 3, 4, 5];

export interface RatingScaleProps {
  /** What is rated, such as “Importance”. */
  label: string;
  /** 1 (least) to 5 (most); null while nobody has said. */
  value: number | null;
  /** What counts meanwhile, if anything does. */
  assumed?: number;
  /** What is said beside it where there is no value. */
  unsaid?: string | undefined;
  onChange: (value: number | null) => void;
}

/** A whole number from 1 to 5 as a row of pips, with the number beside it; the same once more takes it back. */
export function RatingScale({ label, value, assumed, unsaid = NOT_SAID, onChange }: RatingScaleProps) {
  const figureId = useId();
  return (
    <div className={styles.rating}>
      <Radios
        label={label}
        describedBy={value === null ? figureId : undefined}
        values={ratings}
        value={value}
        onChange={onChange}
        onTakeBack={() => onChange(null)}
        className={styles.pips}
        look={(rating) => ({
          name: `${rating} of 5`,
          className: styles.target,
          content: (
            <span
              className={cx(
                styles.pip,
                value !== null && rating <= value && styles.full,
                value === null && (assumed === undefined || rating <= assumed ? styles.assumed : styles.beyond),
              )}
            />
          ),
        })}
      />
      <span aria-hidden id={figureId} className={cx(styles.figure, value === null && styles.unsaid)}>
        {value !== null ? `${value} of 5` : assumed === undefined ? unsaid : `${assumed}, ${unsaid.toLowerCase()}`}
      </span>
    </div>
  );
}
