import { type ReactNode, useMemo, useState } from 'react';
import type { Choices, Side } from '../../../domain/compare/merge';
import { isolated } from '../../../domain/words';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import styles from './MergeList.module.css';
import { MergeRow } from './MergeRow';
import { type Section, sectionsOf, type WordedItem } from './sections';

interface MergeListProps {
  items: readonly WordedItem[];
  choices: Choices;
  hasClock: boolean;
  isFixed: boolean;
  onChoose: (key: string, side: Side) => void;
}

/** From here on the list can be searched. */
const SEARCHABLE = 9;
/** Rows of a section that are drawn at first, and more with each press. */
const PAGE = 30;

/** All differences, by kind of record, each with the side that counts. */
export function MergeList({ items, choices, hasClock, isFixed, onChoose }: MergeListProps) {
  const [search, setSearch] = useState('');
  const sections = useMemo(() => sectionsOf(items, search), [items, search]);
  return (
    <div className={styles.list}>
      {items.length >= SEARCHABLE && (
        <SearchField label="Search the differences" size="small" value={search} onChange={setSearch} />
      )}
      {sections.map((section) => (
        <SectionRows key={section.table} section={section}>
          {(shown) =>
            shown.map((worded) => (
              <MergeRow
                key={worded.item.key}
                worded={worded}
                side={choices.get(worded.item.key) ?? worded.item.preset}
                hasClock={hasClock}
                isFixed={isFixed}
                onChoose={onChoose}
              />
            ))
          }
        </SectionRows>
      ))}
      {sections.length === 0 && <p className={styles.none}>No difference holds “{isolated(search.trim())}”.</p>}
    </div>
  );
}

function SectionRows(props: { section: Section; children: (shown: readonly WordedItem[]) => ReactNode }) {
  const { heading, items } = props.section;
  const [limit, setLimit] = useState(PAGE);
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>
        {heading}
        <span className={styles.count}>{items.length}</span>
      </h3>
      <ul className={styles.rows}>{props.children(items.slice(0, limit))}</ul>
      {items.length > limit && (
        <Button size="small" variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {`Show ${Math.min(PAGE, items.length - limit)} more of ${items.length}`}
        </Button>
      )}
    </section>
  );
}
