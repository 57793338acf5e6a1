import { HardDrive, Plus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { storagePath } from '../../state/routes';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { SearchField } from '../../ui/SearchField';
import { Wordmark } from '../../ui/Wordmark';
import styles from './LibraryHeader.module.css';

interface LibraryHeaderProps {
  search: string;
  onSearch: (search: string) => void;
  searchRef: Ref<HTMLInputElement>;
  /** Off while there is nothing to search. */
  canSearch: boolean;
  importButton: ReactNode;
  /** Buttons that every screen has. */
  tools: ReactNode;
  onNew: () => void;
}

/** The product's name, and what can be done with the library as a whole. */
export function LibraryHeader({
  search,
  onSearch,
  searchRef,
  canSearch,
  importButton,
  tools,
  onNew,
}: LibraryHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.parts}>
        <Wordmark />
        <div className={styles.search}>
          {canSearch && <SearchField label="Search journeys" value={search} onChange={onSearch} inputRef={searchRef} />}
        </div>
        <div className={styles.tools}>
          {tools}
          <LinkButton variant="quiet" icon={<HardDrive aria-hidden />} href={`#${storagePath}`}>
            Storage
          </LinkButton>
          {importButton}
          <Button variant={canSearch ? 'primary' : 'secondary'} icon={<Plus aria-hidden />} onPress={onNew}>
            New journey
          </Button>
        </div>
      </div>
    </header>
  );
}
