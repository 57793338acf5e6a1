import { percent } from '../../../domain/coverage/rules/words';
import type { Stage } from '../../../domain/model/stage';
import { useAnalysis } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { fitText, largestFit } from '../frame/type';
import { Basis } from '../parts/Basis';
import { basisOf, UNKNOWN_COVERAGE } from '../parts/evidence';
import { Fitted } from '../parts/Fitted';
import phase from '../parts/phase.module.css';
import { Ring } from '../parts/Ring';
import { Spoken } from '../parts/Spoken';
import { variables } from '../parts/variables';
import { nameOr } from '../slides';
import styles from './StagePanel.module.css';

const PADDING = 36;
const RING = 188;
/** Height of all but the two statements, with a name of one line. In units. */
const REST = 560;

const NAMES = [
  { size: 76, lineHeight: 88, weight: 620, maxLines: 1 },
  { size: 64, lineHeight: 72, weight: 620, maxLines: 1 },
  { size: 52, lineHeight: 60, weight: 620, maxLines: 2 },
  { size: 40, lineHeight: 48, weight: 620, maxLines: 2 },
] as const;

/** From large to small; `size` of both statements is the same. */
const STATEMENTS = [
  { size: 34, lineHeight: 44, weight: 450 },
  { size: 32, lineHeight: 40, weight: 450 },
  { size: 28, lineHeight: 36, weight: 450 },
  { size: 26, lineHeight: 33, weight: 450 },
] as const;

interface StagePanelProps {
  stage: Stage;
  number: number;
  count: number;
  /** Units. */
  width: number;
  height: number;
}

/** What a stage is about: its name, the customer's goal, the promise, and how well it is covered. */
export function StagePanel({ stage, number, count, width, height }: StagePanelProps) {
  const inner = width - 2 * PADDING;
  const name = largestFit(nameOr(stage.name, `Stage ${number}`), inner, NAMES);
  const extra = name.fitted.lines.length * name.type.lineHeight - NAMES[0].lineHeight;
  const { goal, promise, type } = statements(stage, inner, height - REST - extra);
  return (
    <header data-phase={stage.phase} className={cx(phase.colours, styles.panel)}>
      <p className={styles.number}>
        Stage {number} of {count}
      </p>
      <h1 className={styles.name} style={variables({ size: name.type.size, leading: name.type.lineHeight })}>
        <Fitted fitted={name.fitted} />
      </h1>
      <dl className={styles.statements} style={variables({ size: type.size, leading: type.lineHeight })}>
        <dt>Customers want to</dt>
        <dd className={cx(goal.text === '' && styles.missing)}>
          {goal.text === '' ? 'Not said yet' : <Fitted fitted={goal} />}
        </dd>
        <dt>The promise</dt>
        <dd className={cx(promise.text === '' && styles.missing)}>
          {promise.text === '' ? 'Nothing is promised yet' : <Fitted fitted={promise} />}
        </dd>
      </dl>
      <Coverage stageId={stage.id} />
    </header>
  );
}

/** Both texts at one size: the largest at which they fit uncut, else the smallest with each cut to half of the room. */
function statements({ goal, promise }: Stage, width: number, room: number) {
  for (const type of STATEMENTS) {
    const lines = Math.max(2, Math.floor(room / type.lineHeight));
    const first = fitText(goal, width, lines, type);
    const second = fitText(promise, width, lines, type);
    if (first.lines.length + second.lines.length <= lines && !first.isCut && !second.isCut)
      return { goal: first, promise: second, type };
  }
  const type = STATEMENTS[STATEMENTS.length - 1] ?? STATEMENTS[0];
  const half = Math.max(1, Math.floor(room / type.lineHeight / 2));
  return { goal: fitText(goal, width, half, type), promise: fitText(promise, width, half, type), type };
}

function Coverage({ stageId }: { stageId: string }) {
  const analysis = useAnalysis((all) => all);
  const coverage = analysis.stages.get(stageId)?.coverage ?? null;
  const planned = analysis.planned.stages.get(stageId)?.coverage ?? null;
  const basis = basisOf(analysis, stageId);
  if (coverage === null || basis === null) {
    return (
      <div className={styles.coverage}>
        <Ring coverage={null} size={RING * 0.72} hasFigure />
        <p className={styles.unknown}>{UNKNOWN_COVERAGE}</p>
      </div>
    );
  }
  return (
    <div className={styles.coverage}>
      <Ring coverage={coverage} planned={planned} size={RING} hasFigure />
      <div className={styles.words}>
        <p className={styles.label}>
          Coverage<Spoken> {percent(coverage)}</Spoken>
        </p>
        {planned !== null && planned > coverage && <p className={styles.planned}>planned {percent(planned)}</p>}
        <Basis basis={basis} isBrief />
      </div>
    </div>
  );
}
