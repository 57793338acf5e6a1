import { gapRuleById } from '../../domain/coverage/rules';
import { evidenceLabels, horizonLabels, severityLabels } from '../../domain/labels';
import { isOpen } from '../../domain/model/initiative';
import { gapCounts, gapCountsInWords } from '../../domain/roadmap/gapCounts';
import { quoted } from '../../domain/words';
import { useDocument } from '../../state/context';
import { useAnalysis } from '../../state/useAnalysis';
import { PageTitle, type TitleProps } from './PageTitle';
import styles from './PrintSheets.module.css';

/** Every gap that nobody dismissed, worst first, and what answers it on the roadmap. */
export function GapPages(props: TitleProps) {
  const gaps = useAnalysis((analysis) => analysis.gaps);
  const initiatives = useDocument((document) => document.initiatives);
  const counts = useDocument(gapCounts);
  return (
    <section className={styles.listPage}>
      <PageTitle {...props} what="gaps, worst first" />
      <p className={styles.facts}>{gapCountsInWords(counts)}</p>
      <ol className={styles.list}>
        {gaps.map((gap) => {
          const answer = [...initiatives.values()].find((one) => isOpen(one) && one.gapIds.includes(gap.id));
          return (
            <li key={gap.id} className={styles.item}>
              <p className={styles.facts}>
                <strong>{severityLabels[gap.severity]}</strong> · {gapRuleById(gap.ruleId)?.name} ·{' '}
                {evidenceLabels[gap.evidence]}
              </p>
              <p>{gap.sentence}</p>
              <p className={styles.next}>→ {gap.suggestion}</p>
              {answer && (
                <p className={styles.facts}>
                  On the roadmap, {horizonLabels[answer.horizon]}: {quoted(answer.title)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
