import { evidenceLabels } from '../../../domain/labels';
import type { Evidence } from '../../../domain/model/demand';
import styles from './EvidenceMark.module.css';

/** How something is known: solid when measured, outlined when estimated, hatched when assumed. */
export function EvidenceMark({ evidence, children }: { evidence: Evidence | 'none'; children?: string }) {
  return (
    <span data-evidence={evidence} className={styles.mark}>
      {children ?? evidenceLabels[evidence]}
    </span>
  );
}
