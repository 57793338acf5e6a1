import type { NodeProps } from 'reactflow';
import { stageFormula } from '../../../../domain/coverage/formulas';
import type { StageCoverage } from '../../../../domain/coverage/types';
import { amount, fixed, percent, shortPercent } from '../../../../domain/figures';
import { importanceLabel } from '../../../../domain/labels';
import { ASSUMED_IMPORTANCE } from '../../../../domain/model/stage';
import { stageTones } from '../../../../domain/stageTone';
import { isolated } from '../../../../domain/words';
import { useDocument, useFigures } from '../../../../state/context';
import { cx } from '../../../../ui/cx';
import { Explain, type ExplainRow } from '../../../../ui/Explain';
import { ProgressRing } from '../../../../ui/ProgressRing';
import { drawnFrom } from '../../drawnFrom';
import { CardTitle } from '../../nodes/CardTitle';
import type { StageFlowNode } from '../../nodes/types';
import styles from './StageNode.module.css';

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
    const tone = useDocument((document) => stageTones(document.stages).get(box.stageId));
    const coverage = useFigures((figures) => figures.stages.get(box.stageId));
    if (!stage) return null;
    return (
      <div className={cx(styles.head, selected && styles.selected)} data-phase={tone}>
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
        <Importance value={stage.importance} />
        <span className={cx('nodrag', styles.ring)}>
          {coverage && <CoverageRing name={stage.name} coverage={coverage} />}
        </span>
      </div>
    );
  },
);

/** What the stage weighs; an outline while nobody has said. */
function Importance({ value }: { value: number | null }) {
  if (value === null)
    return (
      <span
        className={styles.importance}
        title={`Importance not said yet: in coverage it weighs ${ASSUMED_IMPORTANCE} of 5`}
      >
        <span className={styles.caption}>Importance</span>
        <span className={cx(styles.caption, styles.unsaid)}>{importanceLabel(null)}</span>
      </span>
    );
  return (
    <span className={styles.importance} title={`Importance ${value} of 5`}>
      <span className={styles.caption}>Importance</span>
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} className={cx(styles.pip, step <= value && styles.full)} />
      ))}
      <span className={styles.caption}>{value}</span>
    </span>
  );
}

function CoverageRing({ name, coverage }: { name: string; coverage: StageCoverage }) {
  const planned = useFigures((figures) => figures.planned.stages.get(coverage.stageId)?.coverage ?? null);
  const share = coverage.coverage;
  const { rows, formula, evidence } = coverageFormula(coverage, planned);
  return (
    <Explain
      isPlain
      isOffTabOrder
      title={`Coverage of ${isolated(name)}`}
      label={`Coverage of ${isolated(name)}: ${share === null ? 'unknown' : percent(share)}`}
      rows={rows}
      formula={formula}
      evidence={evidence}
    >
      <ProgressRing
        value={share}
        planned={planned}
        format={shortPercent}
        size={36}
        showValue
        label={`Coverage of ${isolated(name)}`}
      />
    </Explain>
  );
}

/** The sum behind a stage's coverage, for the figure to explain itself. `planned` is 0–1, or null for unknown. */
function coverageFormula(
  stage: StageCoverage,
  planned: number | null,
): { rows: ExplainRow[]; formula: string; evidence: string } {
  const { demand, served, coverage } = stage;
  if (coverage === null) {
    return {
      rows: [{ label: 'Demand', value: 'none known' }],
      formula: 'Coverage is unknown until it is known which channels customers use here.',
      evidence: 'Add demand in the coverage view.',
    };
  }
  return {
    rows: [
      { label: 'Demand, summed over the channels', value: amount(demand) },
      { label: 'Demand × presence, summed', value: fixed(served, 3) },
      ...(planned === null ? [] : [{ label: 'When the roadmap is done', value: percent(planned) }]),
    ],
    formula: stageFormula(stage),
    evidence: 'Presence is the level, 0 to 4, divided by 4.',
  };
}
