import type { OfferedJourney } from '../../state/actionRegistry';
import type { BoundAction, Command, CommandGroup } from '../../state/actions';
import type { Workspace } from '../../state/workspace';
import { groupActions } from './groupActions';
import { journeyCommands } from './journeyCommands';
import { screenCommands } from './screenCommands';

interface Sources {
  readonly actions: readonly BoundAction[];
  /** What views say of what is chosen there. */
  readonly chosen: readonly CommandGroup[];
  readonly journey: OfferedJourney | null;
  readonly workspace: Workspace;
}

/**
 * All that can be done now: with what is chosen, by the actions of the screen, with what the journey holds, and by every
 * button that nothing of this names. What comes first counts where two have one id or one name.
 */
export async function gatherCommands({ actions, chosen, journey, workspace }: Sources): Promise<CommandGroup[]> {
  const offered = actions.filter((action) => action.id !== 'palette' && action.isEnabled());
  const groups: readonly CommandGroup[] = [
    ...chosen,
    ...groupActions(offered).map(({ group, actions: members }) => ({
      heading: group as string,
      items: members.map(
        ({ id, label, icon, shortcuts, run }): Command => ({ id, label, icon, shortcut: shortcuts?.[0], run }),
      ),
    })),
    ...(journey ? await journeyCommands(journey, workspace) : []),
  ];
  const ids = new Set<string>();
  const named = new Set<string>();
  const left = (group: CommandGroup, isNew: (command: Command) => boolean) => {
    const items = group.items.filter((command) => {
      if (ids.has(command.id) || !isNew(command)) return false;
      ids.add(command.id);
      named.add(command.label.toLowerCase());
      return true;
    });
    return items.length > 0 ? [{ ...group, items }] : [];
  };
  const first = merged(groups).flatMap((group) => left(group, () => true));
  const isUnnamed = ({ label }: Command) => !named.has(label.toLowerCase());
  return [...first, ...screenCommands().flatMap((group) => left(group, isUnnamed))];
}

/** Groups of one heading become one. */
function merged(groups: readonly CommandGroup[]): CommandGroup[] {
  const byHeading = new Map<string, Command[]>();
  for (const { heading, items } of groups) byHeading.set(heading, [...(byHeading.get(heading) ?? []), ...items]);
  return [...byHeading].map(([heading, items]) => ({ heading, items }));
}
