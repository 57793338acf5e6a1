import { evidenceLabels } from '../../domain/labels';
import { evidences } from '../../domain/model/demand';
import { Explain } from '../../ui/Explain';
import { ProgressRing } from '../../ui/ProgressRing';
import { asPercent } from '../../ui/percent';
import styles from './CoverageFigure.module.css';
import type { JourneySummary, StagePart } from './summary';

/** A journey's coverage as a ring and a figure; its sum shows on hover, focus and tap. */
export function CoverageFigure({ summary }: { summary: JourneySummary }) {
  const { coverage, planned, stages, evidence } = summary;
  const figure = coverage === null ? 'unknown' : asPercent(coverage);
  const demands = evidences.reduce((sum, kind) => sum + evidence[kind], 0);
  return (
    <Explain
      isPlain
      className={styles.figure}
      title="Coverage of the journey"
      label={`Coverage ${figure}`}
      rows={stages.map(({ name, importance, coverage: part }, index) => ({
        label: `${index + 1}. ${name || 'Unnamed stage'}, importance ${importance}`,
        value: part === null ? 'unknown' : asPercent(part),
      }))}
      formula={formulaOf(stages, coverage)}
      evidence={
        demands === 0
          ? 'No demand is recorded yet, so coverage is unknown: neither 0% nor 100%.'
          : `Rests on ${evidences
              .filter((kind) => evidence[kind] > 0)
              .map((kind) => `${evidence[kind]} ${evidenceLabels[kind].toLowerCase()}`)
              .join(', ')} demand ${demands === 1 ? 'figure' : 'figures'}.`
      }
    >
      <ProgressRing value={coverage} planned={planned} size={32} label="Coverage" />
      <span className={styles.words}>
        <span className={styles.value}>{coverage === null ? 'Unknown' : figure}</span>
        <span className={styles.name}>coverage</span>
      </span>
    </Explain>
  );
}

/** The mean of the known stages, weighted by importance, with its inputs in it. */
function formulaOf(stages: readonly StagePart[], coverage: number | null): string | undefined {
  const known = stages.flatMap((stage) => (stage.coverage === null ? [] : [{ ...stage, coverage: stage.coverage }]));
  if (coverage === null || known.length === 0) return undefined;
  const sum = known.map(({ importance, coverage: part }) => `${importance} × ${part.toFixed(2)}`).join(' + ');
  const weights = known.reduce((total, { importance }) => total + importance, 0);
  return `(${sum}) ÷ ${weights} = ${coverage.toFixed(2)}`;
}
