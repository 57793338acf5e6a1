import { ChevronsUpDown } from 'lucide-react';
import { Select as AriaSelect, Autocomplete, Button, ListBox, Popover, useFilter } from 'react-aria-components';
import { cx } from './cx';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import field from './Field.module.css';
import list from './ListBox.module.css';
import { ListOption, type Option } from './ListOption';
import { SearchField } from './SearchField';
import styles from './Select.module.css';

/** From this many options on the list can be searched. */
const SEARCH_FROM = 9;

export interface MultiSelectProps<Id extends string> extends FieldTexts {
  items: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
  placeholder?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** Choose several from a list, which stays open while one chooses and can be searched when it is long. */
export function MultiSelect<Id extends string>(props: MultiSelectProps<Id>) {
  const { items, value, onChange, placeholder = 'None', size = 'medium', isDisabled = false, className } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const names = items.filter((item) => value.includes(item.id)).map((item) => item.label);
  const options = (
    <ListBox
      items={items}
      className={list.list ?? ''}
      renderEmptyState={() => <div className={list.empty}>Nothing matches.</div>}
    >
      {(option: Option<Id>) => <ListOption option={option} />}
    </ListBox>
  );
  return (
    <AriaSelect
      {...hiddenName(props)}
      selectionMode="multiple"
      value={value}
      onChange={(keys) => onChange(keys as Id[])}
      isDisabled={isDisabled}
      isInvalid={props.errorMessage !== undefined}
      className={cx(field.field, className)}
    >
      <FieldLabel label={props.label} hideLabel={props.hideLabel} />
      <Button className={cx(field.box, size === 'small' && field.small, styles.trigger)}>
        <span className={cx(styles.value, names.length === 0 && styles.placeholder)}>
          {names.length === 0 ? placeholder : names.join(', ')}
        </span>
        {names.length > 1 && <span className={styles.count}>{names.length}</span>}
        <ChevronsUpDown aria-hidden />
      </Button>
      <FieldNotes description={props.description} errorMessage={props.errorMessage} />
      <Popover className={list.surface ?? ''} offset={4}>
        {items.length < SEARCH_FROM ? (
          options
        ) : (
          <div className={list.scroll}>
            <Autocomplete filter={contains}>
              <div className={list.search}>
                <SearchField label="Search" size="small" autoFocus />
              </div>
              {options}
            </Autocomplete>
          </div>
        )}
      </Popover>
    </AriaSelect>
  );
}
