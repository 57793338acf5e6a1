import { CircleAlert, CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { GapSeverity } from '../../../domain/coverage/types';
import { severityLabels } from '../../../domain/labels';
import { useAnalysis, useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { EDGE, type Frame } from '../frame/frame';
import { EvidenceMark } from '../parts/EvidenceMark';
import { UNKNOWN_COVERAGE } from '../parts/evidence';
import { Fitted } from '../parts/Fitted';
import phase from '../parts/phase.module.css';
import { variables } from '../parts/variables';
import { answerName, type FittedGap, fitGaps, MOST } from './fitGaps';
import styles from './GapsSlide.module.css';
import { Sentence } from './Sentence';

/** Units: above the title, of the title with the space under it, and under the last row. */
const TOP = 48;
const FOOT = 8;
const HEAD = 108;

const signs = { critical: OctagonAlert, serious: TriangleAlert, moderate: CircleAlert, minor: CircleDot } as const;

/** Where customers are let down most: the worst gaps, what answers each, and how well it is known. */
export function GapsSlide({ frame }: { frame: Frame }) {
  const gaps = useAnalysis((analysis) => analysis.gaps);
  const coverage = useAnalysis((analysis) => analysis.coverage);
  const stages = useDocument((document) => document.stages);
  const channels = useDocument((document) => document.channels);
  const names = useMemo(
    () => [...stages.values(), ...channels.values()].map(({ name }) => name).filter((name) => name.trim() !== ''),
    [stages, channels],
  );
  const { rows, type } = fitGaps(
    gaps.slice(0, MOST),
    frame.width - 2 * EDGE.side,
    frame.height - TOP - HEAD - EDGE.line - FOOT,
  );
  return (
    <div
      className={styles.gaps}
      style={variables({ top: TOP, head: HEAD, foot: EDGE.line + FOOT, size: type.size, leading: type.lineHeight })}
    >
      <header className={styles.head}>
        <h1 className={styles.title}>The worst gaps</h1>
        {gaps.length > rows.length && (
          <p className={styles.count}>
            {rows.length} of {gaps.length}
          </p>
        )}
        {gaps.length > 0 && coverage === null && <p className={styles.count}>{UNKNOWN_COVERAGE}</p>}
      </header>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {coverage === null ? UNKNOWN_COVERAGE : 'No gaps: presence meets demand wherever it is known.'}
        </p>
      ) : (
        <ol className={styles.list}>
          {rows.map((row, index) => (
            <Row key={row.gap.id} row={row} rank={index + 1} names={names} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Row({ row: { gap, sentence }, rank, names }: { row: FittedGap; rank: number; names: readonly string[] }) {
  const stage = useDocument((document) => (gap.stageId === null ? undefined : document.stages.get(gap.stageId)));
  return (
    <li data-phase={stage?.phase} className={cx(phase.colours, styles.row)}>
      <span aria-hidden className={styles.rank}>
        {rank}
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>
          {sentence.isCut ? <Fitted fitted={sentence} /> : <Sentence text={sentence.text} names={names} />}
        </p>
        <p className={styles.answer}>
          Answer: <strong>{answerName(gap.answer)}</strong>
        </p>
      </div>
      <div className={styles.side}>
        <Severity severity={gap.severity} />
        <EvidenceMark evidence={gap.evidence} />
      </div>
    </li>
  );
}

function Severity({ severity }: { severity: GapSeverity }) {
  const Sign = signs[severity];
  return (
    <span data-severity={severity} className={styles.severity}>
      <Sign aria-hidden className={styles.sign} />
      {severityLabels[severity]}
    </span>
  );
}
