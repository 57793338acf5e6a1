import { Undo2 } from 'lucide-react';
import type { Ref } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { counted, isolated } from '../../domain/words';
import { exactTime, relativeTime } from '../../parts/relativeTime';
import { shownTitle } from '../../parts/words';
import { daysLeft } from '../../state/trashDays';
import { Button } from '../../ui/Button';
import styles from './TrashView.module.css';
import type { TrashedJourney } from './useTrash';

interface TrashListProps {
  journeys: readonly TrashedJourney[];
  now: number;
  onRestore: (journey: TrashedJourney) => void;
  onDelete: (journey: TrashedJourney) => void;
  ref: Ref<HTMLDivElement>;
}

/** Up and down go from journey to journey, right and left to what can be done with it. */
export function TrashList({ journeys, now, onRestore, onDelete, ref }: TrashListProps) {
  return (
    <GridList
      ref={ref}
      aria-label="Deleted journeys"
      selectionMode="none"
      className={styles.list ?? ''}
      items={journeys}
    >
      {(journey) => {
        const title = shownTitle(journey.title);
        const left = daysLeft(journey.deletedAt, now);
        return (
          <GridListItem id={journey.id} data-journey={journey.id} textValue={title} className={styles.row ?? ''}>
            <div className={styles.words}>
              <span dir="auto" className={styles.name}>
                {title}
              </span>
              <span className={styles.when}>
                Deleted{' '}
                <time dateTime={new Date(journey.deletedAt).toISOString()} title={exactTime(journey.deletedAt)}>
                  {relativeTime(journey.deletedAt, now)}
                </time>
              </span>
            </div>
            <span className={styles.left}>{left === 0 ? 'Goes today' : `${counted(left, 'day')} left`}</span>
            <Button
              size="small"
              icon={<Undo2 aria-hidden />}
              aria-label={`Restore ${isolated(title)}`}
              onPress={() => onRestore(journey)}
            >
              Restore
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={`Delete ${isolated(title)} for ever`}
              onPress={() => onDelete(journey)}
            >
              Delete for ever
            </Button>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
