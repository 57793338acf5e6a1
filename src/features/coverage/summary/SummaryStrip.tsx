import { explainJourney } from '../../../domain/coverage/explain';
import { percent, shortPercent } from '../../../domain/figures';
import { useDocument, useFigures } from '../../../state/context';
import { Explain } from '../../../ui/Explain';
import { ProgressRing } from '../../../ui/ProgressRing';
import { REGION } from '../../../ui/screenParts';
import { EvidenceBar } from './EvidenceBar';
import { SeverityFilter } from './SeverityFilter';
import styles from './SummaryStrip.module.css';

/** The journey in three figures: how much is covered, how many gaps are open, how well the demand is known. */
export function SummaryStrip() {
  return (
    <section aria-label="Summary" {...{ [REGION]: '' }} className={styles.strip}>
      <JourneyCoverage />
      <SeverityFilter />
      <EvidenceBar />
    </section>
  );
}

function JourneyCoverage() {
  const document = useDocument((whole) => whole);
  const { planned, ...today } = useFigures((figures) => figures);
  const now = explainJourney(document, today);
  const then = explainJourney(document, planned);
  const gain = today.coverage === null || planned.coverage === null ? 0 : planned.coverage - today.coverage;
  return (
    <div className={styles.block}>
      <ProgressRing
        value={today.coverage}
        planned={planned.coverage}
        format={shortPercent}
        size={44}
        label="Journey coverage"
        showValue={false}
      />
      <div>
        <h2 className={styles.label}>Journey coverage</h2>
        <p className={styles.figures}>
          <Explain {...now} label={`Journey coverage now: ${words(today.coverage)}`} className={styles.figure}>
            {words(today.coverage)}
          </Explain>
          {gain > 0 && (
            <>
              <span aria-hidden className={styles.arrow}>
                →
              </span>
              <Explain
                {...then}
                title="Coverage of the journey with the roadmap done"
                label={`Journey coverage with the roadmap done: ${words(planned.coverage)}`}
                className={styles.planned}
              >
                {words(planned.coverage)} planned
              </Explain>
            </>
          )}
          {gain <= 0 && today.coverage !== null && <span className={styles.quiet}>no more planned</span>}
        </p>
      </div>
    </div>
  );
}

function words(coverage: number | null): string {
  return coverage === null ? 'Unknown' : percent(coverage);
}
