import { Users } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { percent } from '../../../domain/figures';
import { demandId } from '../../../domain/model/demand';
import { inOrder } from '../../../domain/order';
import { quoted } from '../../../domain/words';
import { useJourney } from '../../../state/context';
import { journeyPath } from '../../../state/routes';
import { Button } from '../../../ui/Button';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import styles from './CellEditor.module.css';
import { DemandRow } from './DemandRow';

type Scope = 'stage' | 'overall';

/** How much each segment uses the channel, at this stage or at all of them, and how that is known. */
export function DemandEditor({ document, cell }: { document: JourneyDocument; cell: Cell }) {
  const { channelId, stageId } = cell;
  const { session } = useJourney();
  const [, navigate] = useLocation();
  const [scope, setScope] = useState<Scope>(() => startingScope(document, cell));
  const segments = inOrder(document.segments.values());
  const total = segments.reduce((sum, { weight }) => sum + weight, 0);
  const at = scope === 'stage' ? stageId : null;
  // The panel of the map shows the journey, and its segments, while no row is selected.
  const toSegments = () => {
    session.setState({ selection: [], isInspectorOpen: true });
    navigate(journeyPath(document.id, 'map'));
  };
  const rowFor = (segmentId: string | null) => document.demands.get(demandId(channelId, at, segmentId));
  const fallbackFor = (segmentId: string | null) =>
    scope === 'stage' ? document.demands.get(demandId(channelId, null, segmentId)) : undefined;
  const field = (segmentId: string | null, name: string, note: string) => (
    <DemandRow
      key={`${scope} ${segmentId}`}
      subject={{ channelId, stageId: at, segmentId }}
      name={name}
      note={note}
      demand={rowFor(segmentId)}
      fallback={fallbackFor(segmentId)}
    />
  );
  return (
    <div className={styles.demand}>
      <div className={styles.demandHead}>
        <h4 className={styles.subtitle}>Demand: who uses it</h4>
        <SegmentedControl
          label="Where it holds"
          size="small"
          options={[
            { id: 'stage', label: `At ${quoted(document.stages.get(stageId)?.name ?? '')}` },
            { id: 'overall', label: 'At every stage' },
          ]}
          value={scope}
          onChange={setScope}
        />
      </div>
      {segments.map((segment) =>
        field(
          segment.id,
          segment.name || 'Untitled',
          total > 0 ? `${percent(segment.weight / total)} of customers` : '',
        ),
      )}
      {field(
        null,
        'All customers',
        segments.length > 0 ? 'Your estimate, used where no segment has a value' : 'Your estimate',
      )}
      <Button
        size="small"
        variant="quiet"
        icon={<Users aria-hidden />}
        onPress={toSegments}
        className={styles.segments}
      >
        {segments.length > 0 ? 'Edit the segments on the map' : 'Add segments on the map'}
      </Button>
    </div>
  );
}

/** Where the values are now: overall ones are edited as such, unless this stage has some of its own. */
function startingScope(document: JourneyDocument, { inputs }: Cell): Scope {
  return inputs.length > 0 && inputs.every(({ demand }) => demand.stageId === null) && document.segments.size > 0
    ? 'overall'
    : 'stage';
}
