import { Check, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator, SubmenuTrigger, Text } from 'react-aria-components';
import { cx } from './cx';
import { formatShortcut } from './Kbd';
import styles from './Menu.module.css';

/** Something a menu can do. */
export interface MenuAction {
  id: string;
  label: string;
  description?: string | undefined;
  icon?: ReactNode;
  /** Such as `Mod+D`; written as this platform writes it. */
  shortcut?: string | undefined;
  isDisabled?: boolean | undefined;
  isDanger?: boolean | undefined;
  /** Draws a tick: this choice is the current one. */
  isChecked?: boolean | undefined;
  /** Opens a submenu instead of acting. */
  items?: readonly MenuEntry[] | undefined;
}

/** A group of entries under a small heading. */
export interface MenuGroup {
  heading: string;
  entries: readonly MenuEntry[];
}

export type MenuEntry = MenuAction | MenuGroup | 'separator';

/** The entries of a menu, drawn. Goes inside a React Aria Menu; shared by MenuButton and ContextMenu. */
export function MenuItems({
  items,
  onAction,
}: {
  items: readonly MenuEntry[];
  onAction: (id: string) => void;
}): ReactNode {
  return items.map((entry, index) => {
    if (entry === 'separator') {
      // biome-ignore lint/suspicious/noArrayIndexKey: a separator is nothing but its place
      return <Separator key={`separator ${index}`} className={styles.separator ?? ''} />;
    }
    if ('heading' in entry) {
      return (
        <MenuSection key={entry.heading}>
          <Header className={styles.heading ?? ''}>{entry.heading}</Header>
          {MenuItems({ items: entry.entries, onAction })}
        </MenuSection>
      );
    }
    if (entry.items) {
      return (
        <SubmenuTrigger key={entry.id}>
          <Entry action={entry} />
          <Popover className={styles.surface ?? ''} offset={-2} crossOffset={-5}>
            <Menu className={styles.menu ?? ''} onAction={(id) => onAction(String(id))}>
              {MenuItems({ items: entry.items, onAction })}
            </Menu>
          </Popover>
        </SubmenuTrigger>
      );
    }
    return <Entry key={entry.id} action={entry} />;
  });
}

function Entry({ action }: { action: MenuAction }) {
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      isDisabled={action.isDisabled === true}
      className={cx(styles.item, action.isDanger && styles.danger)}
    >
      <span className={styles.icon}>{action.isChecked ? <Check aria-hidden /> : action.icon}</span>
      <span className={styles.text}>
        <Text slot="label" dir="auto">
          {action.label}
        </Text>
        {action.isChecked && <span className={styles.hidden}>, current</span>}
        {action.description && (
          <Text slot="description" className={styles.description ?? ''}>
            {action.description}
          </Text>
        )}
      </span>
      {action.items ? (
        <ChevronRight aria-hidden className={styles.chevron} />
      ) : (
        action.shortcut && <span className={styles.shortcut}>{formatShortcut(action.shortcut)}</span>
      )}
    </MenuItem>
  );
}
