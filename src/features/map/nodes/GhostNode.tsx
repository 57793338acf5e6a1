import type { CSSProperties } from 'react';
import type { NodeProps } from 'reactflow';
import { areHere, unattendedAt } from '../../../domain/coverage/unattended';
import type { JourneyDocument } from '../../../domain/document';
import { percent } from '../../../domain/figures';
import { evidenceLabels } from '../../../domain/labels';
import { isolated } from '../../../domain/words';
import { ChannelTile } from '../../../parts/ChannelTile';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { drawnFrom } from '../drawnFrom';
import { useMapContext } from '../mapContext';
import { useOnceNear } from '../mapStore';
import { stageName } from '../words';
import styles from './GhostNode.module.css';
import type { GhostFlowNode } from './types';

/** Where customers are and the organisation is not: a channel in use that is not attached. Pressing it attaches it. */
export const GhostNode = drawnFrom(
  ({ data: { box } }: NodeProps<GhostFlowNode>) => [box.stageId, box.channelId, box.look, box.room],
  function GhostNode({ data: { box } }: NodeProps<GhostFlowNode>) {
    const context = useMapContext();
    // Far out nothing of it is seen.
    const isDrawn = useOnceNear() || box.look === 'first-plate';
    const channel = useDocument((document) => document.channels.get(box.channelId ?? ''));
    const stage = useDocument((document) => stageName(document, box.stageId));
    // Figures, not the findings they come from: those are made anew with every edit of a presence.
    const of = (document: JourneyDocument) =>
      unattendedAt(document, box.stageId).all.find(({ channelId }) => channelId === box.channelId);
    const demand = useDocument((document) => of(document)?.demand ?? null);
    const known = useDocument((document) => of(document)?.evidence ?? null);
    const rest = useDocument((document) => {
      const { all, shown } = unattendedAt(document, box.stageId);
      return all.length - shown.length;
    });
    if (box.channelId === null) {
      return (
        <button
          type="button"
          tabIndex={-1}
          className={`nodrag nopan ${styles.ghost} ${styles.rest}`}
          aria-label={`${rest} more channels that customers use at ${isolated(stage)} and that are not attached`}
          onClick={(event) =>
            context.map.setState({
              menu: { target: event.currentTarget, subject: { kind: 'unattended', stageId: box.stageId } },
            })
          }
        >
          + {rest} more
        </button>
      );
    }
    if (demand === null || known === null || !channel) return null;
    const share = percent(demand);
    const evidence = evidenceLabels[known].toLowerCase();
    return (
      <button
        type="button"
        tabIndex={-1}
        className={cx(
          'nodrag nopan',
          styles.ghost,
          box.look && styles.plate,
          box.look === 'first-plate' && styles.first,
        )}
        title={`${isolated(channel.name)}: ${share} of customers are here, ${evidence}; you are not. Press to attach.`}
        aria-label={`${isolated(channel.name)}: ${share} of customers are at ${isolated(stage)}, ${evidence}; not attached. Attach`}
        onClick={() => {
          const channelId = channel.id;
          void import('../attaching').then(({ attach }) => attach(context, { channelId }, box.stageId));
        }}
      >
        {isDrawn && (
          <>
            <ChannelTile channel={channel} size={18} />
            <span className={styles.name} style={{ '--room': box.room } as CSSProperties}>
              {channel.name || 'Unnamed channel'}
            </span>
            {box.look === undefined && <span className={styles.share}>{areHere(demand)}</span>}
          </>
        )}
      </button>
    );
  },
);
