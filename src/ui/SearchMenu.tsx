import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
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
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import { cx } from './cx';
import dialog from './Dialog.module.css';
import { Kbd } from './Kbd';
import { isComposing } from './keys';
import { retype } from './retype';
import styles from './SearchMenu.module.css';
import { NOTHING, type Typed } from './TypeAhead';

export interface SearchMenuItem {
  id: string;
  label: string;
  /** Drawn after the label. */
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
  /** Told what is typed: the owner finds the items, at once. */
  onSearch: (typed: string) => void;
  /** What was typed before the window was there. */
  typedAhead?: Typed | undefined;
}

/** A palette: type a few letters, arrow to the line, Enter does it. */
export function SearchMenu(props: SearchMenuProps) {
  const { isOpen, onOpenChange, label, groups, onAction, emptyMessage, onSearch, typedAhead } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const ahead = useRef(typedAhead);
  useEffect(() => (field.current ? retype(field.current, ahead.current ?? NOTHING) : undefined), []);
  const act = (id: string) => {
    // Gone before it acts: a window that goes later would take the focus back from a field that opens.
    flushSync(() => onOpenChange(false));
    onAction(id);
  };
  // The library marks the first line a moment after typing and passes Enter on to what it marked before: one that is
  // faster would go nowhere, so Enter is taken here.
  const takeLine = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    const marked = list.current?.querySelector('[data-focused]')?.getAttribute('data-key');
    const lines = groups.flatMap(({ items }) => items).filter(({ isDisabled }) => !isDisabled);
    const line =
      lines.find(({ id }) => id === marked) ?? (event.currentTarget.value.trim() === '' ? undefined : lines[0]);
    if (!line) return;
    event.preventDefault();
    event.stopPropagation();
    act(line.id);
  };
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={cx(dialog.scrim, styles.scrim)}>
      <Modal className={cx(dialog.modal, styles.modal)}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          <Autocomplete onInputChange={onSearch}>
            <TextField aria-label={label} autoFocus className={styles.search ?? ''}>
              <Search aria-hidden />
              <Input
                ref={field}
                dir="auto"
                placeholder={label}
                className={styles.input ?? ''}
                onKeyDownCapture={takeLine}
              />
              <Kbd shortcut="Escape" />
            </TextField>
            <Menu
              ref={list}
              aria-label={label}
              className={styles.list ?? ''}
              onAction={(id) => act(String(id))}
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
