import { lazy } from 'react';
import { percent } from '../../../domain/coverage/rules/words';
import { useDocument } from '../../../state/context';
import type { DataColumn, DataRow } from '../../../ui/DataTable';
import { ChartFrame } from './ChartFrame';
import { type StageRow, stageRows, stageTakeaway } from './stageRows';

// Recharts is larger than the rest of the view: it loads when a chart is first shown.
const StageChart = lazy(() => import('./StageChart'));

const columns: readonly DataColumn[] = [
  { id: 'stage', label: 'Stage' },
  { id: 'demand', label: 'Demand, Σ D', kind: 'number' },
  { id: 'met', label: 'Met, Σ D·P', kind: 'number' },
  { id: 'coming', label: 'Coming with the roadmap', kind: 'number' },
  { id: 'unmet', label: 'Unmet after that', kind: 'number' },
  { id: 'presence', label: 'Presence, Σ P', kind: 'number' },
  { id: 'coverage', label: 'Coverage', kind: 'number' },
  { id: 'planned', label: 'Planned', kind: 'number' },
];

/** Demand against presence by stage, as bars or as a table. */
export function StagesPane() {
  const document = useDocument((whole) => whole);
  const rows = stageRows(document);
  return (
    <ChartFrame
      caption="Demand against presence by stage, in channels"
      takeaway={stageTakeaway(rows)}
      columns={columns}
      rows={rows.map(tableRow)}
    >
      <StageChart rows={rows} />
    </ChartFrame>
  );
}

function tableRow(row: StageRow): DataRow {
  const share = (value: number | null) => (value === null ? 'unknown' : percent(value));
  return {
    id: row.id,
    cells: {
      stage: row.name,
      demand: row.demand.toFixed(2),
      met: row.met.toFixed(2),
      coming: row.coming.toFixed(2),
      unmet: row.unmet.toFixed(2),
      presence: row.presence.toFixed(2),
      coverage: share(row.coverage),
      planned: share(row.planned),
    },
  };
}
