import { ChevronsUpDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, Popover } from 'react-aria-components';
import { cx } from './cx';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import field from './Field.module.css';
import list from './ListBox.module.css';
import { ListOption, type Option } from './ListOption';
import styles from './Select.module.css';

export interface SelectProps<Id extends string> extends FieldTexts {
  items: readonly Option<Id>[];
  /** The chosen id; null shows the placeholder. */
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** Choose one of a few. For long lists use ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { items, value, onChange, placeholder = 'Choose…', size = 'medium', isDisabled = false, className } = props;
  const chosen = items.find((item) => item.id === value);
  return (
    <AriaSelect
      {...hiddenName(props)}
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      isDisabled={isDisabled}
      isInvalid={props.errorMessage !== undefined}
      className={cx(field.field, className)}
    >
      <FieldLabel label={props.label} hideLabel={props.hideLabel} />
      <Button className={cx(field.box, size === 'small' && field.small, styles.trigger)}>
        {chosen?.icon && <span className={list.icon}>{chosen.icon}</span>}
        <span dir="auto" className={cx(styles.value, !chosen && styles.placeholder)}>
          {chosen?.label ?? placeholder}
        </span>
        <ChevronsUpDown aria-hidden />
      </Button>
      <FieldNotes description={props.description} errorMessage={props.errorMessage} />
      <Popover className={list.surface ?? ''} offset={4}>
        <ListBox items={items} className={list.list ?? ''}>
          {(option: Option<Id>) => <ListOption option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
