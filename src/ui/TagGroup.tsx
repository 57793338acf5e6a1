import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { TagGroup as AriaTagGroup, Button, Tag, TagList } from 'react-aria-components';
import { cx } from './cx';
import styles from './TagGroup.module.css';

export interface TagGroupProps<Id extends string> {
  /** Names the list for screen readers. */
  label: string;
  items: readonly { id: Id; label: string; icon?: ReactNode }[];
  /** Gives each tag a remove button; Delete and Backspace work too. */
  onRemove?: ((id: Id) => void) | undefined;
  emptyMessage?: string | undefined;
  className?: string | undefined;
}

/** What has been chosen, as a row of small tags. */
export function TagGroup<Id extends string>({ label, items, onRemove, emptyMessage, className }: TagGroupProps<Id>) {
  const removal = onRemove && {
    onRemove: (keys: Set<unknown>) => {
      for (const key of keys) onRemove(key as Id);
    },
  };
  return (
    <AriaTagGroup aria-label={label} {...removal} className={cx(styles.group, className)}>
      <TagList items={items} className={styles.list ?? ''} renderEmptyState={() => emptyMessage}>
        {({ id, label: name, icon }) => (
          <Tag id={id} textValue={name} className={styles.tag ?? ''}>
            {icon}
            <span className={styles.text}>{name}</span>
            {onRemove && (
              <Button slot="remove" className={styles.remove ?? ''}>
                <X aria-hidden />
              </Button>
            )}
          </Tag>
        )}
      </TagList>
    </AriaTagGroup>
  );
}
