import { Group } from 'react-aria-components';
import { type TypedNumberOptions, useTypedNumber } from '../../../../parts/numbers/useTypedNumber';
import { cx } from '../../../../ui/cx';
import { FieldNotice } from '../../../../ui/FieldNotice';
import styles from './QuietNumber.module.css';

export interface QuietNumberProps extends TypedNumberOptions {
  /** Names the field for screen readers. */
  label: string;
  placeholder?: string | undefined;
  /** Figures under each other end at the same edge. */
  isEndAligned?: boolean | undefined;
  className?: string | undefined;
}

/** A number that looks like text until it is hovered or focused. */
export function QuietNumber(props: QuietNumberProps) {
  const { label, placeholder, isEndAligned = false, className, ...options } = props;
  const number = useTypedNumber(options);
  const { ref, ...input } = number.inputProps;
  const { refusal } = number;
  return (
    <div className={cx(styles.field, className)}>
      <Group className={cx(styles.box, refusal.words !== null && styles.refused)}>
        <input
          {...input}
          ref={ref}
          aria-label={label}
          placeholder={placeholder}
          className={cx(styles.input, isEndAligned && styles.end)}
        />
      </Group>
      <FieldNotice {...refusal} anchor={ref} />
    </div>
  );
}
