import { percent } from '../../../domain/figures';
import { cx } from '../../../ui/cx';
import styles from './Ring.module.css';
import { variables } from './variables';

interface RingProps {
  /** 0–1; null = unknown, which is neither empty nor full. */
  coverage: number | null;
  /** 0–1: what the roadmap will bring; drawn thinner, from today's on. */
  planned?: number | null;
  /** Units across. */
  size: number;
  /** Draws the figure in the middle. */
  hasFigure?: boolean;
}

const RADIUS = 43;

/** Coverage as a ring. Decoration: the figure stands beside it in words. */
export function Ring({ coverage, planned = null, size, hasFigure = false }: RingProps) {
  return (
    <span aria-hidden className={styles.frame} style={variables({ ring: size })}>
      <svg viewBox="0 0 100 100" className={styles.ring} aria-hidden="true">
        {coverage === null ? (
          <circle cx={50} cy={50} r={RADIUS} pathLength={24} className={cx(styles.arc, styles.unknown)} />
        ) : (
          <>
            <circle cx={50} cy={50} r={RADIUS} className={cx(styles.arc, styles.track)} />
            {planned !== null && planned > coverage && <Arc share={planned} kind="planned" />}
            {coverage > 0 && <Arc share={coverage} kind="today" />}
          </>
        )}
      </svg>
      {hasFigure && <span className={styles.figure}>{coverage === null ? '?' : percent(coverage)}</span>}
    </span>
  );
}

function Arc({ share, kind }: { share: number; kind: 'today' | 'planned' }) {
  const length = Math.min(1, share) * 100;
  return (
    <circle
      cx={50}
      cy={50}
      r={RADIUS}
      pathLength={100}
      strokeDasharray={`${length} ${100 - length}`}
      transform="rotate(-90 50 50)"
      className={cx(styles.arc, styles[kind])}
    />
  );
}
