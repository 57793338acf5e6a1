import { Plus } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Collection, Header, type Key, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { presenceId } from '../../../domain/model/presence';
import { useJourney } from '../../../state/context';
import type { ContextMenuTarget } from '../../../ui/ContextMenu';
import { CHANNEL_TYPE, type DraggedChannel } from '../attaching';
import styles from './ChannelList.module.css';
import { ChannelRow } from './ChannelRow';
import { DragImage } from './DragImage';
import type { PaletteItem, PaletteSection } from './items';

export interface ChannelListProps {
  sections: readonly PaletteSection[];
  /** The stage that attaching goes to; null asks. */
  target: string | null;
  /** A name that no channel has yet: offers to make one. */
  newName: string | null;
  onAttach: (item: PaletteItem, at: ContextMenuTarget) => void;
  onCreate: () => void;
}

const NEW = 'new';

/** The channels, one row each. The search field keeps the focus; arrows move through the rows, Enter attaches. */
export function ChannelList({ sections, target, newName, onAttach, onCreate }: ChannelListProps) {
  const { engine, session } = useJourney();
  const list = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<PaletteItem | null>(null);
  const itemOf = (key: Key | undefined) => sections.flatMap(({ items }) => items).find((item) => item.id === key);

  function act(key: Key) {
    const item = itemOf(key);
    if (!item) return onCreate();
    const id = target && item.channel && presenceId(target, item.channel.id);
    const isAttached = id && engine.store.getState().document.presences.has(id);
    if (isAttached) session.setState({ selection: [{ table: 'presences', id }], isInspectorOpen: true });
    else onAttach(item, placeOf(list.current, item.id));
  }

  function drag(event: DragEvent) {
    const item = itemOf((event.target as HTMLElement).dataset?.item);
    if (!item) return;
    const data: DraggedChannel = item.channel ? { channelId: item.channel.id } : { catalogueId: item.entry.id };
    event.dataTransfer.setData(CHANNEL_TYPE, JSON.stringify(data));
    event.dataTransfer.effectAllowed = 'copy';
    // The browser takes the picture now, so it has to be drawn by now.
    flushSync(() => setDragged(item));
    if (image.current) event.dataTransfer.setDragImage(image.current, 20, 18);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears of drags of the rows inside, whose Enter is the twin
    <div onDragStart={drag} onDragEnd={() => setDragged(null)}>
      <ListBox
        ref={list}
        aria-label="Channels"
        onAction={act}
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.empty}>No channel fits these filters.</p>}
      >
        {sections.map((section) => (
          <ListBoxSection key={section.id} id={section.id} className={styles.section ?? ''}>
            <Header className={styles.heading ?? ''}>
              {section.title} <span className={styles.count}>{section.items.length}</span>
            </Header>
            {/* Rows of the same items are kept while one types: only what comes and goes is drawn. */}
            <Collection items={section.items}>
              {(item) => (
                <ListBoxItem textValue={(item.channel ?? item.entry).name} className={styles.row ?? ''}>
                  <ChannelRow item={item} />
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        ))}
        {newName !== null && (
          <ListBoxItem id={NEW} textValue={`New channel ${newName}`} className={styles.row ?? ''}>
            <span className={styles.create}>
              <Plus aria-hidden />
              <span>
                New channel <strong>{newName}</strong>…
              </span>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <DragImage ref={image} item={dragged} />
    </div>
  );
}

/** Where a menu about a row opens: at its end. */
function placeOf(list: HTMLElement | null, id: string): ContextMenuTarget {
  const row = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find((one) => one.dataset.item === id);
  const box = row?.getBoundingClientRect();
  return { x: box ? box.right - 96 : 0, y: box ? box.bottom - 12 : 0 };
}
