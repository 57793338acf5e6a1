import { NO_FIGURE } from '../../../domain/figures';
import { NOT_SAID } from '../../../domain/labels';
import type { Initiative } from '../../../domain/model/initiative';
import { suggestionsFor, suggestionTables } from '../../../domain/roadmap/suggestions';
import { cx } from '../../../ui/cx';
import { useTables } from '../useTables';
import styles from './Ratings.module.css';

const STEPS = [1, 2, 3, 4, 5];

/** Values and effort, 1–5, as numbers with five ticks each; what nobody has said is a dash, with the suggestion outlined. */
export function Ratings({ initiative }: { initiative: Initiative }) {
  const suggested = suggestionsFor(useTables(suggestionTables), initiative);
  return (
    <dl className={styles.ratings}>
      <Rating name="Customer" value={initiative.customerValue} suggested={suggested.customerValue} />
      <Rating name="Business" value={initiative.businessValue} suggested={suggested.businessValue} />
      <Rating name="Effort" value={initiative.effort} suggested={suggested.effort} isCost />
    </dl>
  );
}

interface RatingProps {
  readonly name: string;
  readonly value: number | null;
  readonly suggested: number | null;
  readonly isCost?: boolean;
}

function Rating({ name, value, suggested, isCost = false }: RatingProps) {
  const shown = value ?? suggested ?? 0;
  return (
    <div className={cx(styles.rating, isCost && styles.cost, value === null && styles.unsaid)}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value} title={value === null ? NOT_SAID : undefined}>
        {value ?? NO_FIGURE}
        <span aria-hidden className={styles.ticks}>
          {STEPS.map((step) => (
            <span key={step} className={cx(styles.tick, step <= shown && styles.full)} />
          ))}
        </span>
        {value === null && suggested !== null && <span className={styles.suggested}>{suggested} suggested</span>}
      </dd>
    </div>
  );
}
