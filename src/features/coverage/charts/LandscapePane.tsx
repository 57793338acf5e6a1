import { lazy, useMemo } from 'react';
import { score } from '../../../domain/coverage/opportunity';
import type { JourneyDocument } from '../../../domain/document';
import { fixed } from '../../../domain/figures';
import { evidenceLabels } from '../../../domain/labels';
import { presenceId } from '../../../domain/model/presence';
import { useDocument, useJourney, useSession } from '../../../state/context';
import type { DataColumn, DataRow } from '../../../ui/DataTable';
import { placeOf, refsOf } from '../place';
import { ChartFrame } from './ChartFrame';
import styles from './Landscape.module.css';
import {
  AXIS_END,
  knownCells,
  type LandscapePoint,
  landscapePoints,
  landscapeTakeaway,
  regionLabels,
  regionOf,
} from './landscape';
import { PointList } from './PointList';

// Recharts is larger than the rest of the view: it loads when a chart is first shown.
const LandscapeChart = lazy(() => import('./LandscapeChart'));

const columns: readonly DataColumn[] = [
  { id: 'channel', label: 'Channel' },
  { id: 'stage', label: 'Stage' },
  { id: 'importance', label: 'Importance', kind: 'number' },
  { id: 'satisfaction', label: 'Satisfaction', kind: 'number' },
  { id: 'opportunity', label: 'Opportunity', kind: 'number' },
  { id: 'region', label: 'Band' },
  { id: 'evidence', label: 'Evidence' },
];

/** Where customers want more than they get, and where they get more than they want. */
export function LandscapePane() {
  const { session } = useJourney();
  const document = useDocument((whole) => whole);
  const selection = useSession((state) => state.selection);
  const points = useMemo(() => landscapePoints(document), [document]);
  const { stageId, channelId } = placeOf(document, selection);
  const selected =
    points.find(({ cells }) => cells.some((cell) => cell.stageId === stageId && cell.channelId === channelId)) ?? null;
  const select = ({ cells }: LandscapePoint) => {
    const [first] = cells;
    if (first) session.setState({ selection: refsOf(document, first) });
  };
  return (
    <ChartFrame
      caption="Opportunity landscape: importance and satisfaction of every channel and stage with demand"
      takeaway={landscapeTakeaway(document)}
      columns={columns}
      rows={tableRows(document)}
    >
      <div className={styles.landscape}>
        <LandscapeChart document={document} points={points} selected={selected} onSelect={select} />
        <PointList document={document} points={points} selected={selected} onSelect={select} />
      </div>
    </ChartFrame>
  );
}

function tableRows(document: JourneyDocument): DataRow[] {
  return knownCells(document).map((cell) => ({
    id: presenceId(cell.stageId, cell.channelId),
    cells: {
      channel: document.channels.get(cell.channelId)?.name || 'Untitled',
      stage: document.stages.get(cell.stageId)?.name || 'Untitled',
      importance: fixed(AXIS_END * cell.demand, 1),
      satisfaction: fixed(AXIS_END * cell.presence, 1),
      opportunity: score(cell.opportunity),
      region: regionLabels[regionOf(cell)],
      evidence: evidenceLabels[cell.evidence],
    },
  }));
}
