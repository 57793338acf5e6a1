import { percent } from '../../../domain/coverage/rules/words';
import { useAnalysis, useDocument } from '../../../state/context';
import { Basis } from '../parts/Basis';
import { basisOf, UNKNOWN_COVERAGE } from '../parts/evidence';
import { variables } from '../parts/variables';
import styles from './JourneyCoverage.module.css';

/** How well the organisation is where its customers are: today, and once the roadmap is done. `width` in units. */
export function JourneyCoverage({ width }: { width: number }) {
  const today = useAnalysis(({ coverage }) => coverage);
  const planned = useAnalysis((analysis) => analysis.planned.coverage);
  const analysis = useAnalysis((all) => all);
  const hasStages = useDocument(({ stages }) => stages.size > 0);
  const basis = basisOf(analysis);
  if (!hasStages) return null;
  if (today === null || basis === null) {
    return (
      <div className={styles.coverage} style={variables({ width })}>
        <p className={styles.unknown}>{UNKNOWN_COVERAGE}</p>
      </div>
    );
  }
  const rises = planned !== null && planned > today;
  return (
    <div className={styles.coverage} style={variables({ width })}>
      <dl className={styles.figures}>
        <div className={styles.figure}>
          <dt>Coverage today</dt>
          <dd>{percent(today)}</dd>
        </div>
        {rises && (
          <>
            <span aria-hidden className={styles.arrow}>
              →
            </span>
            <div className={styles.figure}>
              <dt>Planned</dt>
              <dd>{percent(planned)}</dd>
            </div>
          </>
        )}
      </dl>
      <div aria-hidden className={styles.bar} style={variables({ today, planned: rises ? planned : today })}>
        <span className={styles.planned} />
        <span className={styles.today} />
      </div>
      <Basis basis={basis} />
    </div>
  );
}
