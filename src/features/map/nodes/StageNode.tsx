import type { NodeProps } from 'reactflow';
import type { StageCoverage } from '../../../domain/coverage/types';
import { useAnalysis, useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { Explain } from '../../../ui/Explain';
import { ProgressRing } from '../../../ui/ProgressRing';
import { asPercent } from '../../../ui/percent';
import { coverageFormula } from '../coverageFormula';
import { drawnFrom } from '../drawnFrom';
import { CardTitle } from './CardTitle';
import styles from './StageNode.module.css';
import type { StageFlowNode } from './types';

/** The head of a stage: a station on the line of the lifecycle, with what is promised there and how well it is covered. */
export const StageNode = drawnFrom(
  ({ data: { box, isLast }, selected }: NodeProps<StageFlowNode>) => [
    selected,
    isLast,
    box.stageId,
    box.nameLines,
    box.promiseLines,
  ],
  function StageNode({ data: { box, isLast }, selected }: NodeProps<StageFlowNode>) {
    const stage = useDocument((document) => document.stages.get(box.stageId));
    const coverage = useAnalysis((analysis) => analysis.stages.get(box.stageId));
    if (!stage) return null;
    return (
      <div className={cx(styles.head, selected && styles.selected)} data-phase={stage.phase}>
        {!isLast && <span aria-hidden className={styles.line} />}
        <span aria-hidden className={styles.station} />
        <CardTitle
          table="stages"
          id={stage.id}
          value={stage.name}
          lines={box.nameLines}
          label="Stage name"
          placeholder="Name of the stage"
          className={styles.name}
          emptyClassName={styles.empty}
        />
        <CardTitle
          table="stages"
          id={stage.id}
          field="promise"
          value={stage.promise}
          lines={box.promiseLines}
          label="Promise"
          placeholder={box.promiseLines.length > 0 ? 'What is promised here?' : ''}
          className={styles.promise}
          emptyClassName={styles.empty}
        />
        <span className={styles.importance} title={`Importance ${stage.importance} of 5`}>
          <span className={styles.caption}>Importance</span>
          {[1, 2, 3, 4, 5].map((step) => (
            <span key={step} className={cx(styles.pip, step <= stage.importance && styles.full)} />
          ))}
          <span className={styles.caption}>{stage.importance}</span>
        </span>
        <span className={cx('nodrag', styles.ring)}>
          {coverage && <CoverageRing name={stage.name} coverage={coverage} />}
        </span>
      </div>
    );
  },
);

function CoverageRing({ name, coverage }: { name: string; coverage: StageCoverage }) {
  const planned = useAnalysis((analysis) => analysis.planned.stages.get(coverage.stageId)?.coverage ?? null);
  const share = coverage.coverage;
  const { rows, formula, evidence } = coverageFormula(coverage, planned);
  return (
    <Explain
      isPlain
      title={`Coverage of ${name}`}
      label={`Coverage of ${name}: ${share === null ? 'unknown' : asPercent(share)}`}
      rows={rows}
      formula={formula}
      evidence={evidence}
    >
      <ProgressRing value={share} planned={planned} size={36} showValue label={`Coverage of ${name}`} />
    </Explain>
  );
}
