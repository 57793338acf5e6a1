import type { Phase } from '../../../../domain/model/stage';
import styles from './PhaseDot.module.css';

/** The colour of a phase as a small mark beside its name. */
export function PhaseDot({ phase }: { phase: Phase }) {
  return <span aria-hidden className={styles.dot} style={{ background: `var(--phase-${phase})` }} />;
}
