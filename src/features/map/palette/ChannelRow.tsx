import { Unlink } from 'lucide-react';
import { ownershipLabels, presenceLevelLabels } from '../../../domain/labels';
import { presenceId } from '../../../domain/model/presence';
import { useDocument } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { LevelDots } from '../../../ui/LevelDots';
import { ChannelTile } from '../inspector/ChannelTile';
import { named } from '../inspector/words';
import { AttachedStages } from './AttachedStages';
import styles from './ChannelRow.module.css';
import type { PaletteItem } from './items';

export interface ChannelRowProps {
  item: PaletteItem;
  target: string | null;
  onAttach: () => void;
  onDetach: (channelId: string, stageId: string) => void;
}

/** One channel: its tile, what it is for, who holds it, and whether it is attached where things go now. */
export function ChannelRow({ item: { channel, entry }, target, onAttach, onDetach }: ChannelRowProps) {
  const presence = useDocument((document) =>
    target && channel ? document.presences.get(presenceId(target, channel.id)) : undefined,
  );
  const { purpose, ownership, social } = channel ?? entry;
  const name = named((channel ?? entry).name);
  return (
    <div className={styles.row} data-attached={presence?.channelId}>
      <ChannelTile channel={channel ?? { name: entry.name, catalogueId: entry.id }} size={28} />
      <div className={styles.words}>
        <span className={styles.line}>
          <span className={styles.name}>{name}</span>
          <span className={styles.kind}>
            {ownershipLabels[ownership].toLowerCase()}
            {social && ', social'}
          </span>
        </span>
        {purpose && <span className={styles.purpose}>{purpose}</span>}
        {channel && <AttachedStages channelId={channel.id} />}
      </div>
      {presence && target && channel ? (
        <span className={styles.attached}>
          <LevelDots level={presence.level} />
          <span className={styles.level}>{presenceLevelLabels[presence.level]}</span>
          <IconButton
            label={`Detach ${name}`}
            icon={<Unlink aria-hidden />}
            size="small"
            excludeFromTabOrder
            onPress={() => onDetach(channel.id, target)}
          />
        </span>
      ) : (
        <Button
          size="small"
          aria-label={`Attach ${name}`}
          className={styles.attach}
          excludeFromTabOrder
          onPress={onAttach}
        >
          Attach
        </Button>
      )}
    </div>
  );
}
