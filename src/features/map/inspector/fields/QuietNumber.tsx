import { Group, Input, NumberField, type NumberFieldProps } from 'react-aria-components';
import { cx } from '../../../../ui/cx';
import styles from './QuietNumber.module.css';

export interface QuietNumberProps extends Pick<NumberFieldProps, 'minValue' | 'maxValue' | 'step' | 'formatOptions'> {
  /** Names the field for screen readers. */
  label: string;
  /** null when there is none. */
  value: number | null;
  /** On Enter, on leaving and on every step by arrow key; null when it was emptied. */
  onChange: (value: number | null) => void;
  placeholder?: string | undefined;
  /** Figures under each other end at the same edge. */
  isEndAligned?: boolean | undefined;
  className?: string | undefined;
}

/** A number that looks like text until it is hovered or focused. */
export function QuietNumber(props: QuietNumberProps) {
  const { label, value, onChange, placeholder, isEndAligned = false, className, ...rest } = props;
  return (
    <NumberField
      {...rest}
      aria-label={label}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      className={cx(styles.field, className)}
    >
      <Group className={styles.box ?? ''}>
        <Input
          className={cx(styles.input, isEndAligned && styles.end)}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      </Group>
    </NumberField>
  );
}
