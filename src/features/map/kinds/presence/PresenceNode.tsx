import { type CSSProperties, useState } from 'react';
import type { NodeProps } from 'reactflow';
import { toneOf } from '../../../../domain/catalogue/channelMarks';
import { cellAt } from '../../../../domain/coverage/cells';
import { MAX_OPPORTUNITY } from '../../../../domain/coverage/opportunity';
import { isOpenlyOverServed } from '../../../../domain/coverage/overServed';
import { bandLabels, levelHint, levelLabel } from '../../../../domain/labels';
import { type ChipMark, chipMarks, overScene } from '../../../../domain/scene/cardSigns';
import { dotsScene } from '../../../../domain/scene/signs';
import { isolated } from '../../../../domain/words';
import { ChannelTile } from '../../../../parts/ChannelTile';
import { SceneView } from '../../../../parts/SceneView';
import { useDocument, useFigures } from '../../../../state/context';
import { cx } from '../../../../ui/cx';
import { drawnFrom } from '../../drawnFrom';
import { useMapStore, useOnceNear } from '../../mapStore';
import type { PresenceFlowNode } from '../../nodes/types';
import styles from './PresenceNode.module.css';

/** A channel at a stage: how far the organisation is there, and how far customers say it should be. */
export const PresenceNode = drawnFrom(
  ({ data: { box }, selected }: NodeProps<PresenceFlowNode>) => [selected, box.id, box.lines],
  function PresenceNode({ data: { box }, selected }: NodeProps<PresenceFlowNode>) {
    const map = useMapStore();
    const row = useDocument((document) => document.presences.get(box.id));
    const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
    const cell = useFigures(({ cells }) => row && cellAt(cells, row));
    const isOverServed = useDocument((document) => cell !== undefined && isOpenlyOverServed(document, cell));
    const [isHovered, setIsHovered] = useState(false);
    const isPlain = !useOnceNear() && !isHovered && !selected;
    if (!row || !channel) return null;
    return (
      <div
        onPointerEnter={() => setIsHovered(true)}
        onPointerLeave={() => setIsHovered(false)}
        data-level={row.level ?? undefined}
        style={{ '--tile': `var(--channel-${toneOf(channel.catalogueId ?? channel.name)})` } as CSSProperties}
        className={cx(
          styles.chip,
          row.level === 0 && styles.absent,
          row.level === null && styles.unsaid,
          selected && styles.selected,
        )}
      >
        {!isPlain && (
          <>
            <ChannelTile channel={channel} />
            <span dir="auto" className={styles.name} title={channel.name}>
              {channel.name.trim() === ''
                ? 'Unnamed channel'
                : box.lines.map((line, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
                    <span key={place} data-line>
                      {line}
                    </span>
                  ))}
            </span>
            <span className={styles.figures}>
              <span className={styles.marks}>
                {chipMarks(cell, isOverServed).map((mark) => (
                  <Mark key={mark.kind} mark={mark} />
                ))}
              </span>
              <button
                type="button"
                tabIndex={-1}
                className={cx('nodrag', styles.level)}
                title={`${levelLabel(row.level)}: ${levelHint(row.level)}`}
                aria-label={`Presence of ${isolated(channel.name)}: ${levelLabel(row.level)}. Change`}
                onClick={(event) =>
                  map.setState({ menu: { target: event.currentTarget, subject: { kind: 'level', id: box.id } } })
                }
              >
                <SceneView scene={dotsScene(row.level)} />
              </button>
            </span>
          </>
        )}
      </div>
    );
  },
);

/** How much more customers want than they find here, where that is worth a look; or that they find more. */
function Mark({ mark }: { mark: ChipMark }) {
  if (mark.kind === 'over') {
    return (
      <span className={styles.over} title="Over-served: one level less would still meet the demand">
        <SceneView scene={overScene} />
      </span>
    );
  }
  const { figure, band, ground, ink } = mark;
  return (
    <span
      className={cx(styles.gap, band !== 'solid' && styles.strong)}
      style={{ background: `var(--${ground})`, color: `var(--${ink})` }}
      title={`${bandLabels[band]} opportunity: ${figure} of ${MAX_OPPORTUNITY}`}
    >
      {figure}
    </span>
  );
}
