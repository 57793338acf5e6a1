import { Trash2, Unlink } from 'lucide-react';
import { Text } from 'react-aria-components';
import { presenceAt } from '../../../domain/combinations';
import { ownershipLabels } from '../../../domain/labels';
import { ChannelTile } from '../../../parts/ChannelTile';
import { named } from '../../../parts/words';
import { useDocument } from '../../../state/context';
import { AttachedStages } from './AttachedStages';
import styles from './ChannelRow.module.css';
import type { PaletteItem } from './items';
import { useAttaching } from './useAttaching';
import { useTargetStage } from './useTargetStage';

/** One channel: its tile, what it is for, who holds it, and whether it is attached where things go now. */
export function ChannelRow({ item }: { item: PaletteItem }) {
  const { channel, entry } = item;
  const target = useTargetStage();
  const { detach, remove } = useAttaching();
  const isUnattached = useDocument(
    (document) => channel !== null && ![...document.presences.values()].some((row) => row.channelId === channel.id),
  );
  const presence = useDocument((document) =>
    target && channel ? presenceAt(document, target, channel.id) : undefined,
  );
  const { purpose, ownership, social } = channel ?? entry;
  return (
    <div
      className={styles.row}
      data-item={item.id}
      data-attached={presence?.channelId}
      data-removable={isUnattached ? channel?.id : undefined}
    >
      <ChannelTile channel={channel ?? { name: entry.name, catalogueId: entry.id }} size={28} />
      <div className={styles.words}>
        <span className={styles.line}>
          <Text slot="label" className={styles.name ?? ''}>
            {named((channel ?? entry).name)}
          </Text>
          <span className={styles.kind}>
            {ownershipLabels[ownership].toLowerCase()}
            {social && ', social'}
          </span>
        </span>
        <Text slot="description" className={styles.about ?? ''}>
          <span className={styles.purpose}>{purpose}</span>
          {channel && <AttachedStages channelId={channel.id} here={presence} />}
        </Text>
      </div>
      {presence ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: as below
        // biome-ignore lint/a11y/noStaticElementInteractions: options hold no buttons; Shift+Enter and the inspector are its twins
        <span
          title="Detach"
          className={styles.detach}
          // Or the option would take the press.
          onPointerDown={(event) => event.stopPropagation()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            detach(presence.channelId, presence.stageId);
          }}
        >
          <Unlink aria-hidden />
        </span>
      ) : channel && isUnattached ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <span
          title="Remove from the journey (Shift+Enter)"
          className={styles.detach}
          onPointerDown={(event) => event.stopPropagation()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            remove(channel.id);
          }}
        >
          <Trash2 aria-hidden />
        </span>
      ) : (
        <span aria-hidden className={styles.attach}>
          Attach
        </span>
      )}
    </div>
  );
}
