import { useMemo } from 'react';
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
