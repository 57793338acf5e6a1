import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBoxItem, Text } from 'react-aria-components';
import styles from './ListBox.module.css';

/** One thing to choose in a Select, ComboBox or MultiSelect. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A quieter line under the label. */
  description?: string | undefined;
  icon?: ReactNode;
  isDisabled?: boolean | undefined;
}

/** How an option looks in a list. Goes inside a React Aria ListBox. */
export function ListOption({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled === true}
      className={styles.item ?? ''}
    >
      {option.icon && <span className={styles.icon}>{option.icon}</span>}
      <span className={styles.text}>
        <Text slot="label" dir="auto">
          {option.label}
        </Text>
        {option.description && (
          <Text slot="description" className={styles.description ?? ''}>
            {option.description}
          </Text>
        )}
      </span>
      <Check aria-hidden className={styles.check} />
    </ListBoxItem>
  );
}
