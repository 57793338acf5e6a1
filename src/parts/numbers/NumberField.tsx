import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { Button, Group } from 'react-aria-components';
import { cx } from '../../ui/cx';
import field from '../../ui/Field.module.css';
import { FieldNotice } from '../../ui/FieldNotice';
import styles from '../../ui/NumberField.module.css';
import { type TypedNumberOptions, useTypedNumber } from './useTypedNumber';

export interface NumberFieldProps extends TypedNumberOptions {
  /** Names the field; always there, even when it is not drawn. */
  label: string;
  hideLabel?: boolean | undefined;
  /** Written after the number, such as "hours". */
  unit?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  className?: string | undefined;
}

/** A number in a box, with steps. */
export function NumberField({ label, hideLabel, unit, size = 'medium', className, ...options }: NumberFieldProps) {
  const number = useTypedNumber(options);
  const id = useId();
  const { ref, ...input } = number.inputProps;
  return (
    <div className={cx(field.field, className)}>
      {!hideLabel && (
        <label htmlFor={id} className={field.label}>
          {label}
        </label>
      )}
      <Group
        className={cx(field.box, size === 'small' && field.small, styles.box)}
        isInvalid={number.refusal.words !== null}
      >
        <input
          {...input}
          ref={ref}
          id={id}
          aria-label={hideLabel ? label : undefined}
          className={cx(field.bare, styles.input)}
        />
        {unit && <span className={field.affix}>{unit}</span>}
        <span className={styles.steps}>
          <Button
            aria-label={`Decrease ${label}`}
            excludeFromTabOrder
            preventFocusOnPress
            className={field.inner ?? ''}
            onPress={() => number.stepBy(-1)}
          >
            <Minus aria-hidden />
          </Button>
          <Button
            aria-label={`Increase ${label}`}
            excludeFromTabOrder
            preventFocusOnPress
            className={field.inner ?? ''}
            onPress={() => number.stepBy(1)}
          >
            <Plus aria-hidden />
          </Button>
        </span>
      </Group>
      <FieldNotice {...number.refusal} anchor={ref} />
    </div>
  );
}
