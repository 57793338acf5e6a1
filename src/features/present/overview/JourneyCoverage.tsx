import { saidPlannedCoverage } from '../../../domain/coverage/planned';
import { percent } from '../../../domain/figures';
import { useDocument, useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { Basis } from '../parts/Basis';
import { basisOf, UNKNOWN_COVERAGE } from '../parts/evidence';
import { variables } from '../parts/variables';
import styles from './JourneyCoverage.module.css';

interface JourneyCoverageProps {
  /** Units. */
  width: number;
  /** Whether it stands below the title and not beside it. */
  isStacked: boolean;
}

/** How well the organisation is where its customers are: today, and once the roadmap is done. */
export function JourneyCoverage({ width, isStacked }: JourneyCoverageProps) {
  const today = useFigures(({ coverage }) => coverage);
  const planned = useDocument((document) => saidPlannedCoverage(document).planned.coverage);
  const figures = useFigures((all) => all);
  const hasStages = useDocument(({ stages }) => stages.size > 0);
  const basis = basisOf(figures);
  const className = cx(styles.coverage, isStacked && styles.stacked);
  if (!hasStages) return null;
  if (today === null || basis === null) {
    return (
      <div className={className} style={variables({ width })}>
        <p className={styles.unknown}>{UNKNOWN_COVERAGE}</p>
      </div>
    );
  }
  const rises = planned !== null && planned > today;
  return (
    <div className={className} style={variables({ width })}>
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
