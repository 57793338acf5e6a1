import { Plus } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
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
      <GridList
        ref={list}
        aria-label="Channels"
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.empty}>No channel fits these filters.</p>}
      >
        {sections.map((section) => (
          <GridListSection key={section.id} id={section.id} className={styles.section ?? ''}>
            <GridListHeader className={styles.heading ?? ''}>
              {section.title} <span className={styles.count}>{section.items.length}</span>
            </GridListHeader>
            {section.items.map((item) => (
              <GridListItem
                key={item.key}
                id={item.key}
                textValue={(item.channel ?? item.entry).name}
                onAction={() => act(item)}
                className={styles.row ?? ''}
                render={(props) => (
                  // biome-ignore lint/a11y/noStaticElementInteractions: props make it a row; Enter is the twin of dragging
                  <div
                    {...props}
                    data-item={item.key}
                    draggable
                    onDragStart={(event) => {
                      props.onDragStart?.(event);
                      drag(event, item);
                    }}
                    onDragEnd={() => setDragged(null)}
                  />
                )}
              >
                <ChannelRow item={item} target={target} onAttach={() => act(item)} onDetach={onDetach} />
              </GridListItem>
            ))}
          </GridListSection>
        ))}
        {newName !== null && (
          <GridListItem id={NEW} textValue={`New channel ${newName}`} onAction={onCreate} className={styles.row ?? ''}>
            <span className={styles.create}>
              <Plus aria-hidden />
              <span>
                New channel <strong>{newName}</strong>…
              </span>
            </span>
          </GridListItem>
        )}
      </GridList>
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
