import { Plus } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { presenceId } from '../../../domain/model/presence';
import { useDocument, useJourney } from '../../../state/context';
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
  onDetach: (channelId: string, stageId: string) => void;
  onCreate: () => void;
}

const NEW = 'new';

/** The channels, one row each. The search field keeps the focus; arrows move through the rows, Enter attaches. */
export function ChannelList({ sections, target, newName, onAttach, onDetach, onCreate }: ChannelListProps) {
  const { session } = useJourney();
  const presences = useDocument((document) => document.presences);
  const list = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<PaletteItem | null>(null);

  function act(item: PaletteItem) {
    const id = target && item.channel && presenceId(target, item.channel.id);
    if (id && presences.has(id)) session.setState({ selection: [{ table: 'presences', id }], isInspectorOpen: true });
    else onAttach(item, placeOf(list.current, item.key));
  }

  function drag(event: DragEvent, item: PaletteItem) {
    const data: DraggedChannel = item.channel ? { channelId: item.channel.id } : { catalogueId: item.entry.id };
    event.dataTransfer.setData(CHANNEL_TYPE, JSON.stringify(data));
    event.dataTransfer.effectAllowed = 'copy';
    // The browser takes the picture now, so it has to be drawn by now.
    flushSync(() => setDragged(item));
    if (image.current) event.dataTransfer.setDragImage(image.current, 20, 18);
  }

  return (
    <>
      <ListBox
        ref={list}
        aria-label="Channels"
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.empty}>No channel fits these filters.</p>}
      >
        {sections.map((section) => (
          <ListBoxSection key={section.id} id={section.id} className={styles.section ?? ''}>
            <Header className={styles.heading ?? ''}>
              {section.title} <span className={styles.count}>{section.items.length}</span>
            </Header>
            {section.items.map((item) => (
              <ListBoxItem
                key={item.key}
                id={item.key}
                textValue={(item.channel ?? item.entry).name}
                onAction={() => act(item)}
                className={styles.row ?? ''}
              >
                <ChannelRow
                  item={item}
                  target={target}
                  onDetach={onDetach}
                  onDragStart={(event) => drag(event, item)}
                  onDragEnd={() => setDragged(null)}
                />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
        {newName !== null && (
          <ListBoxItem id={NEW} textValue={`New channel ${newName}`} onAction={onCreate} className={styles.row ?? ''}>
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
    </>
  );
}

/** Where a menu about a row opens: at its end. */
function placeOf(list: HTMLElement | null, key: string): ContextMenuTarget {
  const row = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find((one) => one.dataset.item === key);
  const box = row?.getBoundingClientRect();
  return { x: box ? box.right - 96 : 0, y: box ? box.bottom - 12 : 0 };
}
