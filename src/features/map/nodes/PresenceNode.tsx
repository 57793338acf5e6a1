import type { NodeProps } from 'reactflow';
import { overServed } from '../../../domain/coverage/rules/overServed';
import type { Band, Cell } from '../../../domain/coverage/types';
import { bandLabels, presenceLevelHints, presenceLevelLabels } from '../../../domain/labels';
import { gapId } from '../../../domain/model/gapId';
import { ChannelTile } from '../../../parts/ChannelTile';
import { useAnalysis, useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import { drawnFrom } from '../drawnFrom';
import { useMapStore } from '../mapStore';
import { idsOf } from '../openGaps';
import styles from './PresenceNode.module.css';
import type { PresenceFlowNode } from './types';

/** A channel at a stage: how far the organisation is there, and how far customers say it should be. */
export const PresenceNode = drawnFrom(
  ({ data: { box }, selected }: NodeProps<PresenceFlowNode>) => [selected, box.id],
  function PresenceNode({ data: { box }, selected }: NodeProps<PresenceFlowNode>) {
    const map = useMapStore();
    const row = useDocument((document) => document.presences.get(box.id));
    const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
    const cell = useAnalysis((analysis) => analysis.cells.get(box.id));
    const isOverServed = useAnalysis(
      ({ gaps }) => row !== undefined && idsOf(gaps).has(gapId(overServed.id, row.stageId, row.channelId)),
    );
    if (!row || !channel) return null;
    return (
      <div className={cx(styles.chip, row.level === 0 && styles.absent, selected && styles.selected)}>
        <ChannelTile channel={channel} />
        <span className={styles.name} title={channel.name}>
          {channel.name || 'Unnamed channel'}
        </span>
        {cell && <GapMark cell={cell} />}
        {isOverServed && (
          <span className={styles.over} title="Over-served: one level less would still meet the demand">
            ⇈
          </span>
        )}
        <button
          type="button"
          tabIndex={-1}
          className={cx('nodrag', styles.level)}
          title={`${presenceLevelLabels[row.level]}: ${presenceLevelHints[row.level]}`}
          aria-label={`Presence of ${channel.name}: ${presenceLevelLabels[row.level]}. Change`}
          onClick={(event) =>
            map.setState({ menu: { target: event.currentTarget, subject: { kind: 'level', id: box.id } } })
          }
        >
          <LevelDots level={row.level} size={7} />
        </button>
      </div>
    );
  },
);

const gapClasses: Readonly<Record<Band, string | undefined>> = {
  extreme: styles.extreme,
  high: styles.high,
  solid: styles.solid,
  low: undefined,
};

/** How much more customers want than they find here: the opportunity score where it is worth a look. */
function GapMark({ cell }: { cell: Cell }) {
  if (cell.band === 'low') return null;
  const score = Math.round(cell.opportunity);
  return (
    <span
      className={cx(styles.gap, gapClasses[cell.band])}
      title={`${bandLabels[cell.band]} opportunity: ${cell.opportunity.toFixed(1)} of 20`}
    >
      {score}
    </span>
  );
}
