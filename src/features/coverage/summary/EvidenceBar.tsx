import { amount, percent } from '../../../domain/figures';
import { evidenceHints, evidenceLabels } from '../../../domain/labels';
import { evidences } from '../../../domain/model/demand';
import { useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { Explain } from '../../../ui/Explain';
import { evidenceShares } from './evidenceShares';
import styles from './SummaryStrip.module.css';

/** How much of the demand customers told us, how much is someone's judgement, how much nobody has asked about. */
export function EvidenceBar() {
  const cells = useFigures((figures) => figures.cells);
  const { sums, total, shares } = evidenceShares(cells.values());
  const rows = evidences.map((evidence) => ({
    label: `${evidenceLabels[evidence]}: ${evidenceHints[evidence]}`,
    value: `${amount(sums[evidence])} ÷ ${amount(total)} = ${percent(shares[evidence])}`,
  }));
  const words = evidences.map((evidence) => `${percent(shares[evidence])} ${evidenceLabels[evidence].toLowerCase()}`);
  return (
    <div className={cx(styles.block, styles.wide)}>
      <div className={styles.evidence}>
        <h2 className={styles.label}>How the demand is known</h2>
        {total === 0 ? (
          <p className={styles.quiet}>No demand yet: say in the matrix who uses which channel.</p>
        ) : (
          <Explain
            isPlain
            title="How the demand is known"
            label={`How the demand is known: ${words.join(', ')}`}
            rows={rows}
            formula="Each usage figure counts with what it adds to the demand of its cell."
            className={styles.known}
          >
            <span className={styles.bar}>
              {evidences.map(
                (evidence) =>
                  shares[evidence] > 0 && (
                    <span key={evidence} className={styles[evidence]} style={{ flexGrow: shares[evidence] }} />
                  ),
              )}
            </span>
            <span className={styles.shares}>{words.join(' · ')}</span>
          </Explain>
        )}
      </div>
    </div>
  );
}
