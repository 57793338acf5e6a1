import type { Ref } from 'react';
import { ChannelTile } from '../../../parts/ChannelTile';
import { named } from '../../../parts/words';
import styles from './DragImage.module.css';
import type { PaletteItem } from './items';

/** What hangs on the pointer while a channel is dragged: the chip that it will be. Drawn out of sight. */
export function DragImage({ item, ref }: { item: PaletteItem | null; ref: Ref<HTMLDivElement> }) {
  if (!item) return null;
  const { channel, entry } = item;
  return (
    <div ref={ref} aria-hidden className={styles.chip}>
      <ChannelTile channel={channel ?? { name: entry.name, catalogueId: entry.id }} size={24} />
      {named((channel ?? entry).name)}
    </div>
  );
}
