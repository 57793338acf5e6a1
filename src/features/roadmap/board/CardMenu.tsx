import { horizonLabels, statusLabels } from '../../../domain/labels';
import { horizons, type Initiative, initiativeStatuses } from '../../../domain/model/initiative';
import { quoted } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { ContextMenu } from '../../../ui/ContextMenu';
import type { MenuAction, MenuEntry } from '../../../ui/MenuItems';
import { type RoadmapTools, useRoadmapTools } from '../roadmapDesk';
import { useRoadmapState } from '../roadmapState';

/** The menu of a card: by right-click, by the context-menu key and by its button. */
export function CardMenu() {
  const { desk, action } = useRoadmapTools();
  const menu = useRoadmapState((state) => state.menu);
  const initiative = useDocument((document) => (menu ? document.initiatives.get(menu.id) : undefined));

  return (
    <ContextMenu
      target={menu && initiative ? menu.target : null}
      label={`Initiative ${quoted(initiative?.title ?? '')}`}
      items={initiative ? entriesFor(initiative, action) : []}
      onAction={(id) => initiative && action(id).run()}
      onClose={() => desk.store.setState({ menu: null })}
    />
  );
}

function entriesFor(initiative: Initiative, action: RoadmapTools['action']): readonly MenuEntry[] {
  const entry = (id: string): MenuAction => {
    const { label, icon, shortcuts, isEnabled } = action(id);
    return { id, label, icon, shortcut: shortcuts?.[0], isDisabled: !isEnabled() };
  };
  return [
    entry('roadmap.details'),
    { ...entry('roadmap.rename'), isDisabled: false },
    {
      id: 'status',
      label: 'Status',
      items: initiativeStatuses.map((status) => ({
        ...entry(`roadmap.status.${status}`),
        label: statusLabels[status],
        isDisabled: false,
        isChecked: initiative.status === status,
      })),
    },
    'separator',
    ...horizons.map((horizon) => ({
      ...entry(`roadmap.to.${horizon}`),
      label: `Move to ${horizonLabels[horizon]}`,
    })),
    entry('roadmap.up'),
    entry('roadmap.down'),
    'separator',
    { ...entry('roadmap.delete'), isDanger: true },
  ];
}
