import { explainStage } from '../../../../../domain/coverage/explain';
import { percent, shortPercent } from '../../../../../domain/figures';
import { isolated } from '../../../../../domain/words';
import { named } from '../../../../../parts/words';
import { useDocument, useFigures } from '../../../../../state/context';
import { Explain } from '../../../../../ui/Explain';
import { ProgressRing } from '../../../../../ui/ProgressRing';
import { Section } from '../../../inspector/fields/Section';
import styles from './StageCoverage.module.css';

/** How well presence meets demand at the stage, and the sum that says so. */
export function StageCoverage({ id }: { id: string }) {
  const stage = useFigures((figures) => figures.stages.get(id));
  const planned = useFigures((figures) => figures.planned.stages.get(id)?.coverage ?? null);
  const document = useDocument((all) => all);
  if (!stage) return null;
  const { coverage } = stage;
  const name = named(document.stages.get(id)?.name ?? '');
  return (
    <Section title="Coverage">
      <div className={styles.figure}>
        <Explain
          {...explainStage(document, stage)}
          isPlain
          label={`Coverage of ${isolated(name)}: ${inWords(coverage)}`}
        >
          <ProgressRing
            value={coverage}
            planned={planned}
            format={shortPercent}
            size={48}
            label={`Coverage of ${isolated(name)}`}
          />
        </Explain>
        <p className={styles.words}>
          <strong className={styles.headline}>
            {coverage === null ? 'Unknown' : `${percent(coverage)} of the demand is met`}
          </strong>
          <span>{comment(coverage, planned)}</span>
        </p>
      </div>
    </Section>
  );
}

function inWords(coverage: number | null): string {
  return coverage === null ? 'unknown' : percent(coverage);
}

function comment(coverage: number | null, planned: number | null): string {
  if (coverage === null) return 'Nobody has said how much customers use any channel here. Select a channel to say it.';
  if (planned !== null && planned > coverage) return `The roadmap brings it to ${percent(planned)}.`;
  return 'The roadmap does not change it.';
}
