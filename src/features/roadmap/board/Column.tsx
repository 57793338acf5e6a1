import { Plus } from 'lucide-react';
import { useId } from 'react';
import { horizonLabels } from '../../../domain/labels';
import type { Horizon } from '../../../domain/model/initiative';
import { counted } from '../../../domain/words';
import { useDocument, useDocumentShallow } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { InitiativeCard } from '../card/InitiativeCard';
import { useRoadmapTools } from '../roadmapDesk';
import { useRoadmapState } from '../roadmapState';
import styles from './Column.module.css';
import { ColumnHeader } from './ColumnHeader';
import { initiativesIn, shownIn } from './places';

const hints: Readonly<Record<Horizon, string>> = {
  now: 'What you are doing, or start next week.',
  next: 'What follows once Now is done.',
  later: 'What is worth doing, but not yet.',
};

/** One horizon of the roadmap. */
export function Column({ horizon, tabStop }: { horizon: Horizon; tabStop: string | null }) {
  const { desk } = useRoadmapTools();
  const titleId = useId();
  const filter = useRoadmapState((state) => state.filter);
  const ids = useDocumentShallow((document) => shownIn(document, horizon, filter).map(({ id }) => id));
  const total = useDocument((document) => initiativesIn(document, horizon).length);
  const carriedId = useRoadmapState((state) => state.carried?.id ?? null);
  const line = useRoadmapState(({ place }) => (place?.horizon === horizon ? place.index : null));
  // The line stands before the card that will follow what is carried.
  const beforeId = line === null ? null : (ids.filter((id) => id !== carriedId)[line] ?? 'end');
  const hidden = total - ids.length;

  return (
    <section
      aria-labelledby={titleId}
      data-horizon={horizon}
      className={cx(styles.column, line !== null && styles.target)}
    >
      <ColumnHeader id={titleId} horizon={horizon} count={ids.length} hidden={hidden} />
      <div className={styles.scroll} data-scrolls>
        <ol aria-labelledby={titleId} className={styles.list}>
          {ids.map((id, index) => (
            <li key={id} className={cx(styles.item, beforeId === id && styles.lineBefore)}>
              <InitiativeCard id={id} position={index + 1} count={ids.length} isTabStop={tabStop === id} />
            </li>
          ))}
        </ol>
        {beforeId === 'end' && <div aria-hidden className={styles.lineAtEnd} />}
        {total === 0 && line === null && <p className={styles.hint}>{hints[horizon]}</p>}
        {hidden > 0 && ids.length === 0 && (
          <p className={styles.hint}>{counted(hidden, 'initiative')} hidden by the filter.</p>
        )}
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden />}
          className={styles.add}
          aria-label={`Add initiative to ${horizonLabels[horizon]}`}
          onPress={() => desk.add(horizon)}
        >
          Add initiative
        </Button>
      </div>
    </section>
  );
}
