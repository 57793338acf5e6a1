import { type RefObject, useRef, useState } from 'react';
import { GridList } from 'react-aria-components';
import type { JourneyRecord } from '../../state/workspace';
import { ContextMenu, type ContextMenuTarget } from '../../ui/ContextMenu';
import { focusJourney } from './focus';
import { type CardHandlers, JourneyCard } from './JourneyCard';
import styles from './JourneyGrid.module.css';
import { type JourneyTarget, journeyMenu, runOn } from './journeyActions';
import type { Reader } from './readings';
import { useNow } from './useLibrary';
import type { Rename } from './useRename';

interface JourneyGridProps {
  records: readonly JourneyRecord[];
  reader: Reader;
  target: JourneyTarget;
  rename: Rename;
  onSalvage: (id: string) => void;
  onDrawn: (id: string) => void;
  gridRef: RefObject<HTMLDivElement | null>;
}

interface OpenMenu {
  readonly target: ContextMenuTarget;
  readonly id: string;
  readonly title: string;
}

/** The journeys as cards. Arrows move between them, typing jumps to a title, Enter or a click opens. */
export function JourneyGrid({ records, reader, target, rename, onSalvage, onDrawn, gridRef }: JourneyGridProps) {
  const now = useNow();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { renamingId, typedTitles } = rename;

  const handlers = useStable({
    onAction: (action, id) => runOn(target, action, id),
    onMenu: (place, { id }, title) => setMenu({ target: place, id, title }),
    onRename: rename.commit,
    onRenameEnd: (id, reason) => {
      rename.end();
      if (reason === 'enter' || reason === 'escape') focusJourney(gridRef.current, id);
    },
    onSalvage,
    onDrawn,
  });

  return (
    <>
      <GridList
        ref={gridRef}
        aria-label="Journeys"
        layout="grid"
        selectionMode="none"
        className={styles.grid ?? ''}
        items={records}
        dependencies={[now, renamingId, typedTitles, reader]}
        onAction={(id) => target.open(String(id))}
      >
        {(record) => (
          <JourneyCard
            key={record.id}
            handlers={handlers}
            record={record}
            reader={reader}
            now={now}
            isRenaming={renamingId === record.id}
            typed={typedTitles.get(record.id)}
          />
        )}
      </GridList>
      <ContextMenu
        target={menu?.target ?? null}
        label={menu?.title ?? ''}
        items={journeyMenu}
        onAction={(action) => menu && runOn(target, action, menu.id)}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

/** The same object with every render, whose functions do what those of the last render do: cards are kept between renders. */
function useStable(handlers: CardHandlers): CardHandlers {
  const latest = useRef(handlers);
  latest.current = handlers;
  const [stable] = useState<CardHandlers>(() => ({
    onDrawn: (id) => latest.current.onDrawn(id),
    onAction: (action, id) => latest.current.onAction(action, id),
    onMenu: (place, record, title) => latest.current.onMenu(place, record, title),
    onRename: (id, typed) => latest.current.onRename(id, typed),
    onRenameEnd: (id, reason) => latest.current.onRenameEnd(id, reason),
    onSalvage: (id) => latest.current.onSalvage(id),
  }));
  return stable;
}
