import { useMemo, useState } from 'react';
import type { NodeProps } from 'reactflow';
import { markScene } from '../../../domain/scene/metro';
import { SceneView } from '../../../parts/SceneView';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { drawnFrom } from '../drawnFrom';
import { Ports } from '../kinds/touchpoint/TouchpointNode';
import { useMapState } from '../mapStore';
import { CardTitle } from '../nodes/CardTitle';
import type { StationFlowNode } from '../nodes/types';
import styles from './Metro.module.css';

/** A touchpoint as a station: its mark on the line of its channel, and its name under it. */
export const StationNode = drawnFrom(
  ({ data: { box }, selected }: NodeProps<StationFlowNode>) => [selected, box.id, box.lines, box.look],
  function StationNode({ data: { box }, selected }: NodeProps<StationFlowNode>) {
    const row = useDocument((document) => document.touchpoints.get(box.id));
    const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
    const isTarget = useMapState(({ linking }) => linking?.toId === box.id);
    const isSource = useMapState(({ linking }) => linking?.fromId === box.id);
    const [isHovered, setIsHovered] = useState(false);
    const isInterchange = box.look === 'interchange';
    const { actor, emotion, momentOfTruth } = row ?? {};
    const mark = useMemo(
      () =>
        actor === undefined || emotion === undefined || momentOfTruth === undefined
          ? null
          : markScene({ actor, emotion, momentOfTruth, channel, isInterchange }),
      [actor, emotion, momentOfTruth, channel, isInterchange],
    );
    if (!row || !mark) return null;
    return (
      <div
        onPointerEnter={() => setIsHovered(true)}
        onPointerLeave={() => setIsHovered(false)}
        className={cx(
          styles.station,
          selected && styles.selected,
          isTarget && styles.target,
          isSource && styles.target,
        )}
      >
        <span className={styles.mark}>
          <SceneView scene={mark} />
          <Ports isShown={isHovered || selected} />
        </span>
        <CardTitle
          table="touchpoints"
          id={row.id}
          value={row.title}
          lines={box.lines}
          label="Touchpoint"
          placeholder="What happens?"
          className={styles.name}
          emptyClassName={styles.empty}
        />
      </div>
    );
  },
);
