import { Plus, SunMoon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useOfferedActions } from '../../state/actionRegistry';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Mark } from '../../ui/Mark';
import { MenuButton } from '../../ui/MenuButton';
import { SearchField } from '../../ui/SearchField';
import styles from './LibraryHeader.module.css';

interface LibraryHeaderProps {
  search: string;
  onSearch: (search: string) => void;
  searchRef: Ref<HTMLInputElement>;
  /** Off while there is nothing to search. */
  canSearch: boolean;
  importButton: ReactNode;
  onNew: () => void;
}

/** The product's name, and what can be done with the library as a whole. */
export function LibraryHeader({ search, onSearch, searchRef, canSearch, importButton, onNew }: LibraryHeaderProps) {
  return (
    <header className={styles.header}>
      <span className={styles.logo}>
        <Mark size={26} />
        Throughline
      </span>
      <div className={styles.search}>
        {canSearch && <SearchField label="Search journeys" value={search} onChange={onSearch} inputRef={searchRef} />}
      </div>
      <div className={styles.tools}>
        <ShellTools />
        {importButton}
        <Button variant={canSearch ? 'primary' : 'secondary'} icon={<Plus aria-hidden />} onPress={onNew}>
          New journey
        </Button>
      </div>
    </header>
  );
}

/** What every screen offers and this one has no frame for: the palette, the shortcut sheet, the theme. */
function ShellTools() {
  const actions = useOfferedActions();
  const palette = actions.find(({ id }) => id === 'palette');
  const shortcuts = actions.find(({ id }) => id === 'shortcuts');
  const themes = actions.filter(({ id }) => id.startsWith('theme.'));
  return (
    <div className={styles.group}>
      {palette && (
        <IconButton
          label={palette.label}
          shortcut={palette.shortcuts?.[0]}
          icon={palette.icon}
          onPress={() => palette.run()}
        />
      )}
      {shortcuts && (
        <IconButton
          label={shortcuts.label}
          shortcut={shortcuts.shortcuts?.[0]}
          icon={shortcuts.icon}
          onPress={() => shortcuts.run()}
        />
      )}
      {themes.length > 0 && (
        <MenuButton
          iconOnly
          label="Theme"
          icon={<SunMoon aria-hidden />}
          placement="bottom end"
          items={themes.map((theme) => ({
            id: theme.id,
            label: theme.label.replace(/^Theme: /, ''),
            icon: theme.icon,
            isChecked: !theme.isEnabled(),
          }))}
          onAction={(id) => themes.find((theme) => theme.id === id)?.run()}
        />
      )}
    </div>
  );
}
