import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { TableSection } from '../../../domain/compare/words/rows';
import { DifferenceSign } from '../../../parts/DifferenceSign';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import type { Entry } from '../comparison';
import styles from './DifferenceList.module.css';

interface SectionListProps {
  section: TableSection<Entry>;
  selectedKey: string | null;
  onSelect: (key: string) => void;
  onRestore: (key: string) => void;
}

/** Entries of a section that are drawn at first, and more with each press. */
const PAGE = 40;

/** The differences of one kind of record. */
export function SectionList({ section, selectedKey, onSelect, onRestore }: SectionListProps) {
  const { heading, items: entries } = section;
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const at = selectedKey === null ? -1 : entries.findIndex(({ key }) => key === selectedKey);
  // What is picked on the map is in the list, however long that is.
  const limit = Math.max(pages * PAGE, at + 1);
  useEffect(() => {
    if (at < 0) return;
    list.current?.querySelector('[data-selected]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <div>
      <h3 className={styles.heading}>
        {heading}
        <span className={styles.count}>{entries.length}</span>
      </h3>
      <GridList
        ref={list}
        aria-label={heading}
        items={entries.slice(0, limit)}
        dependencies={[onRestore]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={at < 0 || selectedKey === null ? [] : [selectedKey]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onSelect(String(key));
        }}
        className={styles.entries ?? ''}
      >
        {({ key, group, sentence }) => (
          <GridListItem id={key} textValue={sentence} className={styles.entry ?? ''}>
            <DifferenceSign kind={group.head.kind} />
            <span className={styles.sentence}>{sentence}</span>
            <IconButton
              label={`Take back: ${sentence}`}
              hasTooltip={false}
              icon={<Undo2 aria-hidden />}
              size="small"
              className={styles.restore}
              onPress={() => onRestore(key)}
            />
          </GridListItem>
        )}
      </GridList>
      {entries.length > limit && (
        <Button size="small" variant="quiet" onPress={() => setPages(pages + 1)}>
          {`Show ${Math.min(PAGE, entries.length - limit)} more of ${entries.length}`}
        </Button>
      )}
    </div>
  );
}
