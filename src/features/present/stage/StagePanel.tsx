import { saidPlannedCoverage } from '../../../domain/coverage/planned';
import { percent } from '../../../domain/figures';
import { stageTones } from '../../../domain/stageTone';
import { useDocument } from '../../../state/context';
import { useAnalysis } from '../../../state/useAnalysis';
import { cx } from '../../../ui/cx';
import { Basis } from '../parts/Basis';
import { basisOf, UNKNOWN_COVERAGE } from '../parts/evidence';
import { Fitted } from '../parts/Fitted';
import phase from '../parts/phase.module.css';
import { Ring } from '../parts/Ring';
import { Spoken } from '../parts/Spoken';
import { variables } from '../parts/variables';
import styles from './StagePanel.module.css';
import type { StagePage } from './stagePage';

const RING = 188;
const STACKED_RING = 132;

interface StagePanelProps {
  page: StagePage;
  number: number;
  count: number;
  /** Which part of the stage it is: “continued 2 of 3”, or nothing. */
  part: string;
  isFirst: boolean;
}

/** What a stage is about: its name, the customer's goal and the promise where they are said, and how well it is covered. */
export function StagePanel({ page, number, count, part, isFirst }: StagePanelProps) {
  const { stage, name, statements, statementType, isStacked } = page;
  const tone = useDocument((document) => stageTones(document.stages).get(stage.id));
  return (
    <header data-phase={tone} className={cx(phase.colours, styles.panel, isStacked && styles.stacked)}>
      <p className={styles.number}>
        Stage {number} of {count}
        {part !== '' && <span className={styles.part}>{part}</span>}
      </p>
      <h1 dir="auto" className={styles.name} style={variables({ size: name.type.size, leading: name.type.lineHeight })}>
        <Fitted fitted={name.fitted} />
      </h1>
      {statements.length > 0 && (
        <dl
          className={styles.statements}
          style={variables({ size: statementType.size, leading: statementType.lineHeight })}
        >
          {statements.map(({ label, lines, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text ?? <Fitted fitted={{ text: lines.join(' '), lines, isCut: true }} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {isFirst && <Coverage stageId={stage.id} ring={isStacked ? STACKED_RING : RING} />}
    </header>
  );
}

function Coverage({ stageId, ring }: { stageId: string; ring: number }) {
  const analysis = useAnalysis((all) => all);
  const coverage = analysis.stages.get(stageId)?.coverage ?? null;
  const planned = useDocument(
    (document) => saidPlannedCoverage(document).planned.stages.get(stageId)?.coverage ?? null,
  );
  const basis = basisOf(analysis, stageId);
  if (coverage === null || basis === null) {
    return (
      <div className={styles.coverage}>
        <Ring coverage={null} size={ring * 0.72} hasFigure />
        <p className={styles.unknown}>{UNKNOWN_COVERAGE}</p>
      </div>
    );
  }
  return (
    <div className={styles.coverage}>
      <Ring coverage={coverage} planned={planned} size={ring} hasFigure />
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
