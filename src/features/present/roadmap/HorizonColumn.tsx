import { Check, UserRound } from 'lucide-react';
import { percent } from '../../../domain/figures';
import { horizonLabels } from '../../../domain/labels';
import type { Horizon } from '../../../domain/model/initiative';
import { cx } from '../../../ui/cx';
import { Spoken } from '../parts/Spoken';
import { variables } from '../parts/variables';
import styles from './HorizonColumn.module.css';
import type { FittedInitiative } from './roadmapPages';

interface HorizonColumnProps {
  horizon: Horizon;
  cards: readonly FittedInitiative[];
  /** Whether nothing is planned for it, here or on another slide. */
  isEmpty: boolean;
  /** 0–1: coverage when the horizon before is done (today's, for the first) and when this one is; null = unknown. */
  before: number | null;
  reached: number | null;
}

/** The initiatives of one horizon, under the coverage that the journey has once they are done. */
export function HorizonColumn({ horizon, cards, isEmpty, before, reached }: HorizonColumnProps) {
  return (
    <section className={styles.column}>
      <div className={styles.head}>
        <h2 className={styles.name}>{horizonLabels[horizon]}</h2>
        {before !== null && reached !== null && (
          <>
            <p className={styles.reached}>
              <Spoken>planned coverage </Spoken>
              {percent(reached)}
            </p>
            <span aria-hidden className={styles.bar} style={variables({ before, reached })}>
              <span className={styles.gain} />
              <span className={styles.base} />
            </span>
          </>
        )}
      </div>
      {isEmpty && <p className={styles.none}>Nothing planned</p>}
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <Card key={card.initiative.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ card: { initiative, title, foot } }: { card: FittedInitiative }) {
  const isDone = initiative.status === 'done';
  const Sign = isDone ? Check : UserRound;
  return (
    <li className={cx(styles.card, isDone && styles.done)}>
      <h3 dir="auto" className={styles.title}>
        {title.text}
      </h3>
      <p className={styles.foot}>
        {(isDone || initiative.owner.trim() !== '') && <Sign aria-hidden className={styles.sign} />}
        <span className={styles.who}>{foot.text}</span>
      </p>
    </li>
  );
}
