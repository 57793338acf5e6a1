import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
  useFilter,
} from 'react-aria-components';
import { cx } from './cx';
import dialog from './Dialog.module.css';
import { Kbd } from './Kbd';
import styles from './SearchMenu.module.css';

export interface SearchMenuItem {
  id: string;
  label: string;
  /** Searched as well; drawn after the label. */
  description?: string | undefined;
  icon?: ReactNode;
  shortcut?: string | undefined;
  isDisabled?: boolean | undefined;
}

export interface SearchMenuProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Names the window and is its placeholder: "Search commands and journeys". */
  label: string;
  groups: readonly { heading: string; items: readonly SearchMenuItem[] }[];
  onAction: (id: string) => void;
  emptyMessage?: string | undefined;
}

/** A palette: type a few letters, arrow to the line, Enter does it. */
export function SearchMenu({ isOpen, onOpenChange, label, groups, onAction, emptyMessage }: SearchMenuProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={cx(dialog.scrim, styles.scrim)}>
      <Modal className={cx(dialog.modal, styles.modal)}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          <Autocomplete filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}>
            <TextField aria-label={label} autoFocus className={styles.search ?? ''}>
              <Search aria-hidden />
              <Input placeholder={label} className={styles.input ?? ''} />
              <Kbd shortcut="Escape" />
            </TextField>
            <Menu
              aria-label={label}
              className={styles.list ?? ''}
              onAction={(id) => {
                onOpenChange(false);
                onAction(String(id));
              }}
              renderEmptyState={() => <p className={styles.empty}>{emptyMessage ?? 'Nothing matches.'}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group.heading}>
                  <Header className={styles.heading ?? ''}>{group.heading}</Header>
                  {group.items.map((item) => (
                    <Line key={item.id} item={item} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Line({ item }: { item: SearchMenuItem }) {
  return (
    <MenuItem
      id={item.id}
      textValue={item.description ? `${item.label} ${item.description}` : item.label}
      isDisabled={item.isDisabled === true}
      className={styles.item ?? ''}
    >
      <span className={styles.icon}>{item.icon}</span>
      <Text slot="label" className={styles.label ?? ''}>
        {item.label}
      </Text>
      {item.description && (
        <Text slot="description" className={styles.description ?? ''}>
          {item.description}
        </Text>
      )}
      {item.shortcut && <Kbd shortcut={item.shortcut} className={styles.shortcut} />}
    </MenuItem>
  );
}
