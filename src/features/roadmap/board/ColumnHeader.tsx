import { coverageTables } from '../../../domain/coverage/cells';
import { explainJourney } from '../../../domain/coverage/explain';
import { plannedCoverage } from '../../../domain/coverage/planned';
import { coverageOf } from '../../../domain/coverage/stages';
import { percent } from '../../../domain/figures';
import { horizonLabels } from '../../../domain/labels';
import { type Horizon, horizons } from '../../../domain/model/initiative';
import type { TableName } from '../../../domain/model/tables';
import { counted } from '../../../domain/words';
import { Explain } from '../../../ui/Explain';
import { useTables } from '../useTables';
import styles from './Column.module.css';

const tables: readonly TableName[] = [...coverageTables, 'initiatives'];

interface Props {
  readonly id: string;
  readonly horizon: Horizon;
  readonly count: number;
  /** Initiatives that the filter leaves out. */
  readonly hidden: number;
}

/** A station of the roadmap: its name, how much is in it, and where coverage is once everything up to here is done. */
export function ColumnHeader({ id, horizon, count, hidden }: Props) {
  return (
    <header className={styles.header} data-line={horizon}>
      <span aria-hidden className={styles.station} />
      <h2 id={id} className={styles.name}>
        {horizonLabels[horizon]}
      </h2>
      <span className={styles.count} title={counted(count, 'initiative')}>
        {count}
        {hidden > 0 && ` of ${count + hidden}`}
      </span>
      <PlannedFigure horizon={horizon} />
    </header>
  );
}

function PlannedFigure({ horizon }: { horizon: Horizon }) {
  const document = useTables(tables);
  const { plannedByHorizon } = plannedCoverage(document);
  const earlier = horizons[horizons.indexOf(horizon) - 1];
  const before = earlier ? plannedByHorizon[earlier] : coverageOf(document);
  const after = plannedByHorizon[horizon];
  const { rows, formula, evidence } = explainJourney(document, after);
  const figures = rise(before.coverage, after.coverage);
  const until = horizon === 'now' ? 'Now' : `everything up to ${horizonLabels[horizon]}`;
  return (
    <Explain
      title={`Coverage with ${until} done`}
      label={`Planned coverage with ${until} done: ${figures.replace('→', 'to')}`}
      rows={rows}
      formula={formula}
      evidence={evidence}
      className={styles.planned}
    >
      {figures}
    </Explain>
  );
}

/** “36% → 42%”, or one figure where nothing rises. */
function rise(before: number | null, after: number | null): string {
  if (before === null || after === null) return 'unknown';
  const figures = [...new Set([percent(before), percent(after)])];
  return figures.join(' → ');
}
