import { type StageTone, stageTones } from '../../../../domain/stageTone';
import { useDocument } from '../../../../state/context';
import styles from './PhaseDot.module.css';

/** The colour of a phase as a small mark beside its name. */
export function PhaseDot({ tone }: { tone: StageTone }) {
  return <span aria-hidden className={styles.dot} style={{ background: `var(--phase-${tone})` }} />;
}

/** The colour of a stage of the journey, as the map draws it. */
export function StageDot({ stageId }: { stageId: string }) {
  const tone = useDocument((document) => stageTones(document.stages).get(stageId));
  return tone && <PhaseDot tone={tone} />;
}
