import { Check, UserRound } from 'lucide-react';
import { percent } from '../../../domain/coverage/rules/words';
import { horizonLabels, statusLabels } from '../../../domain/labels';
import type { Horizon } from '../../../domain/model/initiative';
import { cx } from '../../../ui/cx';
import { fitOneLine, SMALL } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import { Spoken } from '../parts/Spoken';
import { variables } from '../parts/variables';
import { CARD, type FittedColumn, type FittedInitiative } from './fitInitiatives';
import styles from './HorizonColumn.module.css';

interface HorizonColumnProps {
  horizon: Horizon;
  column: FittedColumn;
  /** 0–1: coverage when the horizon before is done (today's, for the first) and when this one is; null = unknown. */
  before: number | null;
  reached: number | null;
  /** Units. */
  width: number;
}

/** The initiatives of one horizon, under the coverage that the journey has once they are done. */
export function HorizonColumn({ horizon, column: { cards, rest }, before, reached, width }: HorizonColumnProps) {
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
      {cards.length === 0 && rest === 0 ? (
        <p className={styles.none}>Nothing planned</p>
      ) : (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <Card key={card.initiative.id} card={card} width={width} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className={styles.rest}>+{rest} more</p>}
    </section>
  );
}

function Card({ card: { initiative, title }, width }: { card: FittedInitiative; width: number }) {
  const { owner, status } = initiative;
  const isDone = status === 'done';
  const who = owner.trim() === '' ? 'No owner yet' : owner;
  const foot = `${who} · ${statusLabels[status]}`;
  const Sign = isDone ? Check : UserRound;
  return (
    <li className={cx(styles.card, isDone && styles.done)}>
      <h3 className={styles.title}>
        <Fitted fitted={title} />
      </h3>
      <p className={styles.foot}>
        <Sign aria-hidden className={styles.sign} />
        <span>
          <Fitted fitted={fitOneLine(foot, width - 2 * CARD.padding - 38, SMALL)} />
        </span>
      </p>
    </li>
  );
}
