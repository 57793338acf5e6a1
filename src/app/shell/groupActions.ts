import type { ActionGroup, BoundAction } from '../../state/actions';

/** Actions by group, in the order in which groups first appear; of two with one id the first counts. */
export function groupActions(
  actions: readonly BoundAction[],
): readonly { readonly group: ActionGroup; readonly actions: readonly BoundAction[] }[] {
  const groups = new Map<ActionGroup, Map<string, BoundAction>>();
  for (const action of actions) {
    const members = groups.get(action.group) ?? new Map<string, BoundAction>();
    if (!members.has(action.id)) members.set(action.id, action);
    groups.set(action.group, members);
  }
  return [...groups].map(([group, members]) => ({ group, actions: [...members.values()] }));
}
