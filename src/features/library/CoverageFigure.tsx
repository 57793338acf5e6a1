import { journeyFormula } from '../../domain/coverage/formulas';
import { percent, shortPercent } from '../../domain/figures';
import { evidenceLabels, importanceLabel } from '../../domain/labels';
import { evidences } from '../../domain/model/demand';
import { isolated } from '../../domain/words';
import { Explain } from '../../ui/Explain';
import { ProgressRing } from '../../ui/ProgressRing';
import styles from './CoverageFigure.module.css';
import type { JourneySummary } from './summary';

/** A journey's coverage as a ring and a figure; its sum shows on hover, focus and tap. */
export function CoverageFigure({ summary }: { summary: JourneySummary }) {
  const { coverage, planned, stages, evidence } = summary;
  const figure = coverage === null ? 'unknown' : percent(coverage);
  const demands = evidences.reduce((sum, kind) => sum + evidence[kind], 0);
  return (
    <Explain
      isPlain
      className={styles.figure}
      title="Coverage of the journey"
      label={`Coverage ${figure}`}
      rows={stages.map(({ name, importance, coverage: part }, index) => ({
        label: `${index + 1}. ${isolated(name || 'Unnamed stage')}, importance ${importanceLabel(importance)}`,
        value: part === null ? 'unknown' : percent(part),
      }))}
      formula={journeyFormula(stages) ?? undefined}
      evidence={
        demands === 0
          ? 'No demand is recorded yet, so coverage is unknown: neither 0% nor 100%.'
          : `Rests on ${evidences
              .filter((kind) => evidence[kind] > 0)
              .map((kind) => `${evidence[kind]} ${evidenceLabels[kind].toLowerCase()}`)
              .join(', ')} demand ${demands === 1 ? 'figure' : 'figures'}.`
      }
    >
      <ProgressRing value={coverage} planned={planned} format={shortPercent} size={32} label="Coverage" />
      <span className={styles.words}>
        <span className={styles.value}>{coverage === null ? 'Unknown' : figure}</span>
        <span className={styles.name}>coverage</span>
      </span>
    </Explain>
  );
}
