import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { cx } from './cx';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import field from './Field.module.css';
import type { Option } from './ListOption';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps<Id extends string> extends FieldTexts {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** One of a few, each with room for a description. For short words in a row use SegmentedControl. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      {...hiddenName(props)}
      value={props.value}
      onChange={(next) => props.onChange(next as Id)}
      isDisabled={props.isDisabled === true}
      isInvalid={props.errorMessage !== undefined}
      className={cx(field.field, props.className)}
    >
      <FieldLabel label={props.label} hideLabel={props.hideLabel} />
      {props.options.map((option) => (
        <Radio key={option.id} value={option.id} isDisabled={option.isDisabled === true} className={styles.radio ?? ''}>
          <span className={styles.dot} />
          <span className={styles.text}>
            {option.label}
            {option.description && <span className={styles.description}>{option.description}</span>}
          </span>
        </Radio>
      ))}
      <FieldNotes description={props.description} errorMessage={props.errorMessage} />
    </AriaRadioGroup>
  );
}
