import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { cx } from './cx';
import { defined } from './defined';
import field from './Field.module.css';
import styles from './SearchField.module.css';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className' | 'style'> {
  /** Names the field for screen readers; shown as the placeholder unless one is given. */
  label: string;
  placeholder?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Search as you type: `value`, `onChange(text)`; Esc clears. */
export function SearchField({ label, placeholder, size = 'medium', className, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={cx(field.field, styles.search, className)}>
      <Group className={cx(field.box, size === 'small' && field.small, styles.box)}>
        <Search aria-hidden />
        <Input
          dir="auto"
          {...defined({ ref: inputRef })}
          placeholder={placeholder ?? label}
          className={cx(field.bare, styles.input)}
        />
        <Button className={cx(field.inner, styles.clear)}>
          <X aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
