import { ChevronsUpDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import { cx } from './cx';
import { defined } from './defined';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import field from './Field.module.css';
import list from './ListBox.module.css';
import { ListOption, type Option } from './ListOption';
import styles from './NumberField.module.css';

export interface ComboBoxProps<Id extends string> extends FieldTexts {
  items: readonly Option<Id>[];
  value: Id | null;
  /** null when the text was emptied. */
  onChange: (value: Id | null) => void;
  placeholder?: string | undefined;
  /** Said in the list when nothing matches. */
  emptyMessage?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
}

/** Choose one of many: the list narrows as one types. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { items, value, onChange, placeholder, size = 'medium', isDisabled, autoFocus, className } = props;
  return (
    <AriaComboBox
      {...hiddenName(props)}
      {...defined({ isDisabled, autoFocus })}
      defaultItems={items}
      value={value}
      onChange={(key) => onChange(key as Id | null)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={props.errorMessage !== undefined}
      className={cx(field.field, className)}
    >
      <FieldLabel label={props.label} hideLabel={props.hideLabel} />
      <Group className={cx(field.box, size === 'small' && field.small, styles.box)}>
        <Input dir="auto" {...defined({ placeholder })} className={field.bare ?? ''} />
        <Button className={field.inner ?? ''}>
          <ChevronsUpDown aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={props.description} errorMessage={props.errorMessage} />
      <Popover className={list.surface ?? ''} offset={4}>
        <ListBox
          className={list.list ?? ''}
          renderEmptyState={() => <div className={list.empty}>{props.emptyMessage ?? 'Nothing matches.'}</div>}
        >
          {(option: Option<Id>) => <ListOption option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
