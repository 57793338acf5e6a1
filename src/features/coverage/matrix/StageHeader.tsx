import type { CoverageResult } from '../../../domain/coverage/types';
import { shortPercent } from '../../../domain/figures';
import type { Stage } from '../../../domain/model/stage';
import { stageTones } from '../../../domain/stageTone';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { ProgressRing } from '../../../ui/ProgressRing';
import { abbreviated } from './headWords';
import styles from './Matrix.module.css';
import { coverageInWords } from './words';

/** The names of the stages, above their columns. */
export function StageHeader({ stages }: { stages: readonly Stage[] }) {
  const tones = useDocument((document) => stageTones(document.stages));
  return (
    <tr aria-rowindex={1}>
      <th scope="col" className={cx(styles.corner, styles.stage)}>
        <span className={styles.cornerName}>Channel</span>
      </th>
      {stages.map((stage) => (
        <th
          key={stage.id}
          scope="col"
          aria-label={stage.name || 'Untitled'}
          data-phase={tones.get(stage.id)}
          className={cx(styles.stage, styles[stage.phase])}
        >
          <span dir="auto" className={styles.stageName} title={stage.name}>
            {abbreviated(stage.name) || 'Untitled'}
          </span>
        </th>
      ))}
    </tr>
  );
}

interface CoverageRowProps {
  readonly stages: readonly Stage[];
  readonly today: CoverageResult;
  readonly planned: CoverageResult;
  /** The stage of the cell that Tab reaches, if it is in this row. */
  readonly activeStageId: string | null;
}

/** Coverage of each stage, now and planned: the totals of the columns. */
export function CoverageRow({ stages, today, planned, activeStageId }: CoverageRowProps) {
  return (
    <tr aria-rowindex={2}>
      <th scope="row" className={cx(styles.corner, styles.totals)}>
        Stage coverage
      </th>
      {stages.map(({ id }) => {
        const now = today.stages.get(id);
        const then = planned.stages.get(id);
        return (
          <td
            key={id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
            role="gridcell"
            tabIndex={activeStageId === id ? 0 : -1}
            data-stage={id}
            data-channel=""
            aria-label={coverageInWords(now, then)}
            className={styles.totals}
          >
            <span aria-hidden className={styles.total}>
              <ProgressRing
                value={now?.coverage ?? null}
                planned={then?.coverage ?? null}
                format={shortPercent}
                size={22}
                label="Coverage"
              />
              {now && now.coverage !== null && shortPercent(now.coverage)}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
