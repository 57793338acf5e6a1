import { evidenceHints } from '../../../domain/labels';
import styles from './Basis.module.css';
import { EvidenceMark } from './EvidenceMark';
import type { Basis as BasisOf } from './evidence';

const words: Readonly<Record<BasisOf['evidence'], readonly [whole: string, part: string]>> = {
  measured: ['Measured', 'Measured'],
  estimated: ['Estimated', 'Partly estimated'],
  assumed: ['Assumed', 'Partly assumed'],
};

/** What the figure above it rests on; `isBrief` in one word. An assumption never looks like a measurement. */
export function Basis({ basis: { evidence, isMixed }, isBrief = false }: { basis: BasisOf; isBrief?: boolean }) {
  return (
    <p className={styles.basis}>
      <EvidenceMark evidence={evidence}>{words[evidence][isMixed ? 1 : 0]}</EvidenceMark>
      {!isBrief && <span className={styles.hint}>{evidenceHints[evidence]}</span>}
    </p>
  );
}
