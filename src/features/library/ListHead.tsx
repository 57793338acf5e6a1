import { SearchX } from 'lucide-react';
import { isolated } from '../../domain/words';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { type Sorting, sortingLabels, sortings } from './arrange';
import styles from './ListHead.module.css';
import { TrashLink } from './TrashLink';

interface ListHeadProps {
  total: number;
  shown: number;
  search: string;
  onClearSearch: () => void;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** How many journeys there are and in which order, or that none has the words searched for. */
export function ListHead({ total, shown, search, onClearSearch, sorting, onSort }: ListHeadProps) {
  const isSearching = search.trim() !== '';
  const count = isSearching ? `${shown} of ${total}` : String(total);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>
          Journeys <span className={styles.count}>{count}</span>
        </h1>
        <div className={styles.order}>
          <TrashLink />
          <span aria-hidden>Sort by</span>
          <Select
            label="Sort by"
            hideLabel
            size="small"
            className={styles.sort}
            items={sortings.map((id) => ({ id, label: sortingLabels[id] }))}
            value={sorting}
            onChange={onSort}
          />
        </div>
      </div>
      <p role="status" className={styles.status}>
        {isSearching && shown > 0 && `${shown} of ${total} journeys found`}
      </p>
      {shown === 0 && isSearching && (
        <EmptyState
          title={`No journey has ‘${isolated(search.trim())}’ in its title`}
          illustration={<SearchX size={28} />}
          action={<Button onPress={onClearSearch}>Show all {total}</Button>}
        >
          The search looks for all words, in any order.
        </EmptyState>
      )}
    </>
  );
}
