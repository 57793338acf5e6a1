import { useEffect, useMemo } from 'react';
import type { BoundAction } from '../../../state/actions';
import { ContextMenu } from '../../../ui/ContextMenu';
import { useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { menuFor } from './mapMenu';

/** The one menu of the map: right-click, context-menu key and Shift+F10 open the same. */
export function MapContextMenu({ actions }: { actions: readonly BoundAction[] }) {
  const context = useMapContext();
  const open = useMapState((map) => map.menu);
  const menu = useMemo(() => open && menuFor(context, actions, open.subject), [open, context, actions]);
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    // A quick hand types the first letter of an entry before the menu has the focus; it must not reach the map's keys.
    const hold = (event: KeyboardEvent) => {
      const isInMenu = event.target instanceof Element && event.target.closest('[role="menu"]') !== null;
      if (!isInMenu && event.key !== 'Escape') event.stopPropagation();
    };
    window.addEventListener('keydown', hold, true);
    return () => window.removeEventListener('keydown', hold, true);
  }, [isOpen]);
  if (!open || !menu) return null;
  return (
    <ContextMenu
      target={open.target}
      label={menu.label}
      items={menu.items}
      onAction={menu.run}
      onClose={() => context.map.setState({ menu: null })}
    />
  );
}
