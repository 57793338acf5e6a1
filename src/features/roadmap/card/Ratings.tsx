import type { Initiative } from '../../../domain/model/initiative';
import { cx } from '../../../ui/cx';
import styles from './Ratings.module.css';

const STEPS = [1, 2, 3, 4, 5];

/** Values and effort, 1–5, as numbers with five ticks each. */
export function Ratings({ initiative }: { initiative: Initiative }) {
  return (
    <dl className={styles.ratings}>
      <Rating name="Customer" value={initiative.customerValue} />
      <Rating name="Business" value={initiative.businessValue} />
      <Rating name="Effort" value={initiative.effort} isCost />
    </dl>
  );
}

function Rating({ name, value, isCost = false }: { name: string; value: number; isCost?: boolean }) {
  return (
    <div className={cx(styles.rating, isCost && styles.cost)}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {value}
        <span aria-hidden className={styles.ticks}>
          {STEPS.map((step) => (
            <span key={step} className={cx(styles.tick, step <= value && styles.full)} />
          ))}
        </span>
      </dd>
    </div>
  );
}
