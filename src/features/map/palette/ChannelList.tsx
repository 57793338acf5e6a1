import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { Collection, Header, type Key, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { presenceAt } from '../../../domain/combinations';
import { ChannelTile } from '../../../parts/ChannelTile';
import { named } from '../../../parts/words';
import { useJourney } from '../../../state/context';
import type { ContextMenuTarget } from '../../../ui/ContextMenu';
import { useMapContext } from '../mapContext';
import styles from './ChannelList.module.css';
import { ChannelRow } from './ChannelRow';
import type { PaletteItem, PaletteSection } from './items';
import { useChannelDrag } from './useChannelDrag';

export interface ChannelListProps {
  sections: readonly PaletteSection[];
  /** The stage that attaching goes to; null asks. */
  target: string | null;
  /** A name that no channel has yet: offers to make one. */
  newName: string | null;
  onAttach: (item: PaletteItem, at: ContextMenuTarget) => void;
  /** Dropped at a place of a stage. */
  onDrop: (item: PaletteItem, stageId: string, index: number) => void;
  onCreate: () => void;
}

const NEW = 'new';

/** The channels, one row each. The search field keeps the focus; arrows move through the rows, Enter attaches. */
export function ChannelList({ sections, target, newName, onAttach, onDrop, onCreate }: ChannelListProps) {
  const { engine, session } = useJourney();
  const list = useRef<HTMLDivElement>(null);
  const context = useMapContext();
  const itemOf = (key: Key | undefined) => sections.flatMap(({ items }) => items).find((item) => item.id === key);
  const { drag, press, wasDragged } = useChannelDrag({
    context,
    list,
    onDrop(id, stageId, index) {
      const item = itemOf(id);
      if (item) onDrop(item, stageId, index);
    },
  });

  function act(key: Key) {
    if (wasDragged()) return;
    const item = itemOf(key);
    if (!item) return onCreate();
    const { document } = engine.store.getState();
    const attached = target && item.channel && presenceAt(document, target, item.channel.id);
    if (attached) session.setState({ selection: [{ table: 'presences', id: attached.id }], isInspectorOpen: true });
    else onAttach(item, placeOf(list.current, item.id));
  }

  return (
    <div
      onPointerDownCapture={(event) => {
        const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null;
        if (row?.dataset.item) press(event, row.dataset.item);
      }}
    >
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
      {drag && <DragImage item={itemOf(drag.id)} x={drag.x} y={drag.y} />}
    </div>
  );
}

/** Where a menu about a row opens: at its end. */
function placeOf(list: HTMLElement | null, id: string): ContextMenuTarget {
  const row = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find((one) => one.dataset.item === id);
  const box = row?.getBoundingClientRect();
  return { x: box ? box.right - 96 : 0, y: box ? box.bottom - 12 : 0 };
}

/** What hangs on the pointer while a channel is dragged: the chip that it will be. */
function DragImage({ item, x, y }: { item: PaletteItem | undefined; x: number; y: number }) {
  if (!item) return null;
  const { channel, entry } = item;
  return createPortal(
    <div aria-hidden className={styles.chip} style={{ translate: `${x - 20}px ${y - 18}px` }}>
      <ChannelTile channel={channel ?? { name: entry.name, catalogueId: entry.id }} size={24} />
      {named((channel ?? entry).name)}
    </div>,
    document.body,
  );
}
