import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { type DifferenceKind, differenceKinds } from '../../../domain/compare/difference';
import { isolated } from '../../../domain/words';
import { DifferenceSign } from '../../../parts/DifferenceSign';
import { SearchField } from '../../../ui/SearchField';
import { type Comparison, sectionsOf } from '../comparison';
import styles from './DifferenceList.module.css';
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
            {search.trim() === '' ? 'All kinds are hidden.' : `No difference holds “${isolated(search.trim())}”.`}
          </p>
        )}
      </div>
    </section>
  );
}

interface KindFilterProps {
  counts: Readonly<Record<DifferenceKind, number>>;
  kinds: ReadonlySet<DifferenceKind>;
  onChange: (kinds: ReadonlySet<DifferenceKind>) => void;
}

/** What the signs mean, how many there are of each, and which are in the list. */
function KindFilter({ counts, kinds, onChange }: KindFilterProps) {
  const shown = differenceKinds.filter((kind) => counts[kind] > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label="Kinds of difference" className={styles.kinds}>
      {shown.map((kind) => (
        <ToggleButton
          key={kind}
          isSelected={kinds.has(kind)}
          onChange={(isShown) =>
            onChange(new Set(differenceKinds.filter((one) => (one === kind ? isShown : kinds.has(one)))))
          }
          className={styles.kind ?? ''}
        >
          <DifferenceSign kind={kind} />
          {`${counts[kind]} ${kind}`}
        </ToggleButton>
      ))}
    </div>
  );
}
