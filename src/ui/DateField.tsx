import { useId } from 'react';
import { cx } from './cx';
import styles from './DateField.module.css';
import type { FieldTexts } from './Field';
import field from './Field.module.css';

export interface DateFieldProps extends Pick<FieldTexts, 'label' | 'hideLabel' | 'errorMessage'> {
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The earliest and latest day, `YYYY-MM-DD`. */
  min?: string | undefined;
  max?: string | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** A day, in the browser's own date field: its calendar, and the order of day and month of its country. */
export function DateField({ label, hideLabel, errorMessage, value, onChange, min, max, ...rest }: DateFieldProps) {
  const id = useId();
  return (
    <div className={cx(field.field, rest.className)}>
      {!hideLabel && (
        <label htmlFor={id} className={field.label}>
          {label}
        </label>
      )}
      <input
        id={id}
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        disabled={rest.isDisabled}
        aria-label={hideLabel ? label : undefined}
        aria-invalid={errorMessage !== undefined}
        aria-describedby={errorMessage === undefined ? undefined : `${id}-error`}
        className={cx(field.box, styles.date)}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
      {errorMessage && (
        <span id={`${id}-error`} className={field.error}>
          {errorMessage}
        </span>
      )}
    </div>
  );
}
