import { Star } from 'lucide-react';
import { useState } from 'react';
import type { NodeProps } from 'reactflow';
import { ChannelTile } from '../../../parts/ChannelTile';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { drawnFrom } from '../drawnFrom';
import { useMapState } from '../mapStore';
import { CardTitle } from './CardTitle';
import { Ports } from './Ports';
import { ActorSign, EmotionSign } from './signs';
import styles from './TouchpointNode.module.css';
import type { TouchpointFlowNode } from './types';

/** A touchpoint on the map. */
export const TouchpointNode = drawnFrom(
  ({ data: { box }, selected }: NodeProps<TouchpointFlowNode>) => [selected, box.id, box.lines],
  function TouchpointNode({ data: { box }, selected }: NodeProps<TouchpointFlowNode>) {
    const row = useDocument((document) => document.touchpoints.get(box.id));
    const channel = useDocument((document) => (row?.channelId ? document.channels.get(row.channelId) : undefined));
    const [isHovered, setIsHovered] = useState(false);
    const isTarget = useMapState(({ linking }) => linking?.toId === box.id);
    const isSource = useMapState(({ linking }) => linking?.fromId === box.id);
    if (!row) return null;
    return (
      <div
        onPointerEnter={() => setIsHovered(true)}
        onPointerLeave={() => setIsHovered(false)}
        className={cx(
          styles.card,
          styles[row.actor],
          selected && styles.selected,
          row.momentOfTruth && styles.truth,
          isTarget && styles.target,
          isSource && styles.source,
        )}
      >
        <CardTitle
          table="touchpoints"
          id={row.id}
          value={row.title}
          lines={box.lines}
          label="Touchpoint"
          placeholder="What happens?"
          className={styles.title}
          emptyClassName={styles.empty}
        />
        <div className={styles.signs}>
          <ActorSign actor={row.actor} />
          <EmotionSign emotion={row.emotion} />
          {row.momentOfTruth && <Star aria-hidden className={styles.star} />}
          {row.pains.length > 0 && <Count kind="pains" count={row.pains.length} />}
          {row.gains.length > 0 && <Count kind="gains" count={row.gains.length} />}
          {channel && (
            <span className={styles.channel}>
              <ChannelTile channel={channel} size={18} />
            </span>
          )}
        </div>
        <Ports isShown={isHovered || selected} />
      </div>
    );
  },
);

function Count({ kind, count }: { kind: 'pains' | 'gains'; count: number }) {
  return (
    <span aria-hidden className={cx(styles.count, styles[kind])}>
      {kind === 'pains' ? '▾' : '▴'}
      {count}
    </span>
  );
}
