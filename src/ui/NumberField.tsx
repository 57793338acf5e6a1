import { Minus, Plus } from 'lucide-react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { cx } from './cx';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import field from './Field.module.css';
import styles from './NumberField.module.css';

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'children' | 'className' | 'style'>, FieldTexts {
  /** Written after the number, such as "hours". */
  unit?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  className?: string | undefined;
}

/** A number with steps: `value` (NaN = empty), `onChange`, `minValue`, `maxValue`, `step`, `formatOptions`. */
export function NumberField({
  label,
  hideLabel,
  description,
  errorMessage,
  unit,
  size = 'medium',
  className,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      {...hiddenName({ label, hideLabel })}
      isInvalid={errorMessage !== undefined || rest.isInvalid === true}
      className={cx(field.field, className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <Group className={cx(field.box, size === 'small' && field.small, styles.box)}>
        <Input className={cx(field.bare, styles.input)} />
        {unit && <span className={field.affix}>{unit}</span>}
        <span className={styles.steps}>
          <Button slot="decrement" className={field.inner ?? ''}>
            <Minus aria-hidden />
          </Button>
          <Button slot="increment" className={field.inner ?? ''}>
            <Plus aria-hidden />
          </Button>
        </span>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}
