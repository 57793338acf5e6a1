import type { CSSProperties } from 'react';
import type { NodeProps } from 'reactflow';
import { levelHint, levelLabel } from '../../../domain/labels';
import { isolated } from '../../../domain/words';
import { ChannelTile } from '../../../parts/ChannelTile';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { drawnFrom } from '../drawnFrom';
import { useMapStore } from '../mapStore';
import type { PlateFlowNode } from '../nodes/types';
import styles from './Metro.module.css';

/** The plate of a line where it comes into a stage: which channel it is; pressed, how far the organisation is there. */
export const PlateNode = drawnFrom(
  ({ data: { box }, selected }: NodeProps<PlateFlowNode>) => [selected, box.id, box.lines, box.look, box.room],
  function PlateNode({ data: { box }, selected }: NodeProps<PlateFlowNode>) {
    const map = useMapStore();
    const row = useDocument((document) => document.presences.get(box.id));
    const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
    if (!row || !channel) return null;
    const level = levelLabel(row.level);
    return (
      <div
        className={cx(
          styles.plate,
          box.look === 'first-plate' && styles.first,
          !row.level && styles.absent,
          selected && styles.selected,
        )}
      >
        <button
          type="button"
          tabIndex={-1}
          className={cx('nodrag', styles.level)}
          title={`${level}: ${levelHint(row.level)}`}
          aria-label={`Presence of ${isolated(channel.name)}: ${level}. Change`}
          onClick={(event) =>
            map.setState({ menu: { target: event.currentTarget, subject: { kind: 'level', id: box.id } } })
          }
        >
          <ChannelTile channel={channel} size={16} />
        </button>
        <span dir="auto" className={styles.line} title={channel.name} style={{ '--room': box.room } as CSSProperties}>
          {channel.name.trim() === ''
            ? 'Unnamed channel'
            : box.lines.map((line, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
                <span key={place} data-line>
                  {line}
                </span>
              ))}
        </span>
      </div>
    );
  },
);
