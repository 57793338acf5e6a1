import { useMemo, useState } from 'react';
import { Handle, type NodeProps, Position } from 'reactflow';
import type { Channel } from '../../../../domain/model/channel';
import type { Touchpoint } from '../../../../domain/model/touchpoint';
import { signedOf, signsScene } from '../../../../domain/scene/cardSigns';
import { SceneView } from '../../../../parts/SceneView';
import { useDocument } from '../../../../state/context';
import { cx } from '../../../../ui/cx';
import { drawnFrom } from '../../drawnFrom';
import { useMapState, useOnceNear } from '../../mapStore';
import { CardTitle } from '../../nodes/CardTitle';
import type { TouchpointFlowNode } from '../../nodes/types';
import styles from './TouchpointNode.module.css';

/** A touchpoint on the map. */
export const TouchpointNode = drawnFrom(
  ({ data: { box }, selected }: NodeProps<TouchpointFlowNode>) => [selected, box.id, box.lines],
  function TouchpointNode({ data: { box }, selected }: NodeProps<TouchpointFlowNode>) {
    const row = useDocument((document) => document.touchpoints.get(box.id));
    const channel = useDocument((document) => (row?.channelId ? document.channels.get(row.channelId) : undefined));
    const [isHovered, setIsHovered] = useState(false);
    const isPlain = !useOnceNear() && !isHovered && !selected;
    const isTarget = useMapState(({ linking }) => linking?.toId === box.id);
    const isSource = useMapState(({ linking }) => linking?.fromId === box.id);
    if (!row) return null;
    return (
      <div
        data-emotion={row.emotion ?? undefined}
        onPointerEnter={() => setIsHovered(true)}
        onPointerLeave={() => setIsHovered(false)}
        {...(isPlain && end)}
        className={cx(
          isPlain && 'source',
          styles.card,
          styles[row.actor],
          selected && styles.selected,
          row.momentOfTruth && styles.truth,
          isTarget && styles.target,
          isSource && styles.source,
        )}
      >
        {!isPlain && (
          <>
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
            <Signs row={row} channel={channel} />
            <Ports isShown={isHovered || selected} />
          </>
        )}
      </div>
    );
  },
);

/** A card without content is itself the place where links may end. */
const end = { 'data-handleid': Position.Right, 'data-handlepos': Position.Right };

/** What a card says under its title, as every picture of the map has it. */
function Signs({ row, channel }: { row: Touchpoint; channel: Channel | undefined }) {
  const { actor, emotion, momentOfTruth, pains, gains } = signedOf(row, channel);
  const scene = useMemo(
    () => signsScene('signs', { actor, emotion, momentOfTruth, pains, gains, channel }),
    [actor, emotion, momentOfTruth, pains, gains, channel],
  );
  return (
    <div title={emotion === null ? 'Emotion not said yet' : undefined} className={styles.signs}>
      <SceneView scene={scene} />
    </div>
  );
}

const sides = [Position.Right, Position.Left] as const;

/**
 * Where links are drawn from, at both sides of a card. Each of React Flow's handles listens to all that happens on the
 * map, panning included, so only the card in question has them; the others have empty places, which is all that React
 * Flow looks for to find where a link may end.
 */
export function Ports({ isShown }: { isShown: boolean }) {
  return sides.map((side) =>
    isShown ? (
      <Handle key={side} type="source" id={side} position={side} className={styles.handle} aria-hidden />
    ) : (
      <span
        key={side}
        className={cx('source', styles.place, styles[side])}
        data-handleid={side}
        data-handlepos={side}
        aria-hidden
      />
    ),
  );
}
