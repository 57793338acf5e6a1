import { useState } from 'react';
import { useOfferedActions } from '../../state/actionRegistry';
import { SearchMenu } from '../../ui/SearchMenu';
import { groupActions } from './groupActions';

/** Everything that can be done on this screen, by name. Made from the actions themselves. */
export function CommandPalette({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  const actions = useOfferedActions();
  // Asked once, when the palette opens: an action that becomes possible meanwhile is not worth a list that moves.
  const [groups] = useState(() =>
    groupActions(actions.filter((action) => action.id !== 'palette' && action.isEnabled())).map(
      ({ group, actions: members }) => ({
        heading: group,
        items: members.map(({ id, label, icon, shortcuts }) => ({ id, label, icon, shortcut: shortcuts?.[0] })),
      }),
    ),
  );
  return (
    <SearchMenu
      isOpen
      onOpenChange={onOpenChange}
      label="Search commands"
      groups={groups}
      onAction={(id) => actions.find((action) => action.id === id)?.run()}
      emptyMessage="No command has these words."
    />
  );
}
