import { useMemo, useState } from 'react';
import { type DifferenceKind, differenceKinds } from '../../../domain/compare/difference';
import { SearchField } from '../../../ui/SearchField';
import { type Comparison, sectionsOf } from '../comparison';
import styles from './DifferenceList.module.css';
import { KindFilter } from './KindFilter';
import { SectionList } from './SectionList';

interface DifferenceListProps {
  comparison: Comparison;
  /** The entry that is selected, or in which the selected item of the map is. */
  selectedKey: string | null;
  onSelect: (key: string) => void;
  onRestore: (key: string) => void;
}

/** From here on the list can be searched. */
const SEARCHABLE = 9;

/** All differences in words, by kind of record. Arrows walk; each can be taken back by itself. */
export function DifferenceList({ comparison, selectedKey, onSelect, onRestore }: DifferenceListProps) {
  const [search, setSearch] = useState('');
  const [kinds, setKinds] = useState<ReadonlySet<DifferenceKind>>(new Set(differenceKinds));
  const { entries, counts } = comparison;
  const sections = useMemo(() => sectionsOf(entries, { search, kinds }), [entries, search, kinds]);
  return (
    <section aria-label="Differences" className={styles.pane}>
      <div className={styles.tools}>
        {entries.length > 0 && <KindFilter counts={counts} kinds={kinds} onChange={setKinds} />}
        {entries.length >= SEARCHABLE && (
          <SearchField label="Search the differences" size="small" value={search} onChange={setSearch} />
        )}
      </div>
      <div className={styles.list}>
        {sections.map((section) => (
          <SectionList
            key={section.table}
            section={section}
            selectedKey={selectedKey}
            onSelect={onSelect}
            onRestore={onRestore}
          />
        ))}
        {entries.length === 0 && (
          <p className={styles.none}>Nothing differs between the two: cards, figures, plans and order are the same.</p>
        )}
        {entries.length > 0 && sections.length === 0 && (
          <p className={styles.none}>
            {search.trim() === '' ? 'All kinds are hidden.' : `No difference holds “${search.trim()}”.`}
          </p>
        )}
      </div>
    </section>
  );
}
