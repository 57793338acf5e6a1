import { memo } from 'react';
import type { Cell } from '../../../domain/coverage/types';
import { channelKindLabels } from '../../../domain/labels';
import type { Channel } from '../../../domain/model/channel';
import { type PresenceLevel, presenceId } from '../../../domain/model/presence';
import type { Stage } from '../../../domain/model/stage';
import { isolated } from '../../../domain/words';
import { ChannelTile } from '../../../parts/ChannelTile';
import type { Figure } from '../settings';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell';

interface Props {
  readonly channel: Channel;
  readonly stages: readonly Stage[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly promised: ReadonlyMap<string, PresenceLevel>;
  readonly figure: Figure;
  readonly rowIndex: number;
  /** The stage of the cell that Tab reaches, if it is in this row. */
  readonly activeStageId: string | null;
  readonly selectedStageId: string | null;
  /** What was typed into the active cell, while it is edited in place. */
  readonly typed: string | null;
  readonly onTyped: (usage: number | null) => void;
}

/** One channel over all stages. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { channel, stages, cells, promised, figure, rowIndex, activeStageId, selectedStageId, typed, onTyped } = props;
  return (
    <tr aria-rowindex={rowIndex} className={styles.row}>
      <th scope="row" className={styles.channel}>
        <span className={styles.channelName} title={`${isolated(channel.name)} · ${channelKindLabels[channel.kind]}`}>
          <ChannelTile channel={channel} />
          <span dir="auto" className={styles.name}>
            {channel.name || 'Untitled'}
          </span>
        </span>
      </th>
      {stages.map((stage) => {
        const key = presenceId(stage.id, channel.id);
        const cell = cells.get(key);
        if (!cell) return null;
        const isActive = activeStageId === stage.id;
        return (
          <MatrixCell
            key={stage.id}
            cell={cell}
            figure={figure}
            promised={promised.get(key)}
            isActive={isActive}
            isSelected={selectedStageId === stage.id}
            typed={isActive ? typed : null}
            onTyped={onTyped}
          />
        );
      })}
    </tr>
  );
});
