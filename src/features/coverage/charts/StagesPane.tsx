import { lazy } from 'react';
import { amount, percent } from '../../../domain/figures';
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
  return {
    id: row.id,
    cells: {
      stage: row.name,
      demand: amount(row.demand),
      met: amount(row.met),
      coming: amount(row.coming),
      unmet: amount(row.unmet),
      presence: amount(row.presence),
      coverage: percent(row.coverage),
      planned: percent(row.planned),
    },
  };
}
