import { useMemo } from 'react';
import { useOfferedActions } from '../../state/actionRegistry';
import { SearchMenu } from '../../ui/SearchMenu';
import { groupActions } from './groupActions';

/** Everything that can be done on this screen, by name. Made from the actions themselves. */
export function CommandPalette({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const actions = useOfferedActions();
  // What is enabled is asked when the palette opens, not with every edit.
  const groups = useMemo(
    () =>
      isOpen
        ? groupActions(actions.filter((action) => action.id !== 'palette' && action.isEnabled())).map(
            ({ group, actions: members }) => ({
              heading: group,
              items: members.map(({ id, label, icon, shortcuts }) => ({ id, label, icon, shortcut: shortcuts?.[0] })),
            }),
          )
        : [],
    [isOpen, actions],
  );
  return (
    <SearchMenu
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      label="Search commands"
      groups={groups}
      onAction={(id) => actions.find((action) => action.id === id)?.run()}
      emptyMessage="No command has these words."
    />
  );
}
