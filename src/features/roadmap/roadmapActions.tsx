import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CircleCheck,
  EyeOff,
  ListPlus,
  PanelRight,
  PencilLine,
  Plus,
  Trash2,
} from 'lucide-react';
import type { JourneyDocument } from '../../domain/document';
import { horizonLabels, statusLabels } from '../../domain/labels';
import { horizons, type Initiative, initiativeStatuses } from '../../domain/model/initiative';
import type { Action } from '../../state/actions';
import { type Direction, placeBeside } from './board/places';
import { StatusIcon } from './card/StatusMark';
import { isOnBoard, isOnCardItself } from './focus';
import type { RoadmapDesk } from './roadmapDesk';

export interface RoadmapContext {
  readonly desk: RoadmapDesk;
  document(): JourneyDocument;
}

/** The card that a key, a menu or the palette is about: the selected one, unless a panel has the focus. */
function subject({ desk }: RoadmapContext): Initiative | null {
  return isOnBoard() ? desk.selected() : null;
}

function onCard(
  action: Omit<Action<RoadmapContext>, 'group' | 'isEnabled' | 'run'>,
  run: (context: RoadmapContext, initiative: Initiative) => void,
  isEnabled: (context: RoadmapContext, initiative: Initiative) => boolean = () => true,
): Action<RoadmapContext> {
  return {
    ...action,
    group: 'Selection',
    isEnabled: (context) => {
      const initiative = subject(context);
      return initiative !== null && isEnabled(context, initiative);
    },
    run: (context) => {
      const initiative = context.desk.selected();
      if (initiative) run(context, initiative);
    },
  };
}

function shift(direction: Direction, label: string, key: string, icon: Action<unknown>['icon']) {
  return onCard(
    { id: `roadmap.${direction}`, label, shortcuts: [`Alt+Arrow${key}`], icon },
    ({ desk }, { id }) => desk.shift(id, direction),
    ({ desk, document }, { id }) => placeBeside(document(), desk.store.getState().filter, id, direction) !== null,
  );
}

/** Everything that the roadmap can do, for keys, palette, `?` sheet, menus and buttons. */
export const roadmapActions: readonly Action<RoadmapContext>[] = [
  {
    id: 'roadmap.add',
    label: 'Add initiative',
    group: 'Roadmap',
    shortcuts: ['n'],
    icon: <Plus aria-hidden />,
    run: ({ desk }) => desk.add(),
  },
  {
    id: 'roadmap.gaps',
    label: 'Open gaps',
    group: 'Roadmap',
    shortcuts: ['g'],
    icon: <ListPlus aria-hidden />,
    run: ({ desk }) => desk.showGaps(!desk.store.getState().areGapsOpen),
  },
  {
    id: 'roadmap.hideFinished',
    label: 'Hide done and dropped',
    group: 'Roadmap',
    shortcuts: ['h'],
    icon: <EyeOff aria-hidden />,
    run: ({ desk: { store } }) =>
      store.setState(({ filter }) => ({ filter: { ...filter, hidesFinished: !filter.hidesFinished } })),
  },
  onCard(
    { id: 'roadmap.details', label: 'Details', shortcuts: ['e'], icon: <PanelRight aria-hidden /> },
    ({ desk }, { id }) => desk.openDetails(id),
  ),
  onCard(
    { id: 'roadmap.rename', label: 'Edit title', shortcuts: ['Enter', 'F2'], icon: <PencilLine aria-hidden /> },
    ({ desk }, { id }) => desk.rename(id),
    isOnCardItself,
  ),
  shift('up', 'Move up', 'Up', <ArrowUp aria-hidden />),
  shift('down', 'Move down', 'Down', <ArrowDown aria-hidden />),
  shift('left', 'Move one horizon sooner', 'Left', <ArrowLeft aria-hidden />),
  shift('right', 'Move one horizon later', 'Right', <ArrowRight aria-hidden />),
  ...horizons.map((horizon) =>
    onCard(
      { id: `roadmap.to.${horizon}`, label: `Move to ${horizonLabels[horizon]}` },
      ({ desk }, { id }) => desk.sendTo(id, horizon),
      (_, initiative) => initiative.horizon !== horizon,
    ),
  ),
  ...initiativeStatuses.map((status) =>
    onCard(
      {
        id: `roadmap.status.${status}`,
        label: `Status: ${statusLabels[status]}`,
        icon: <StatusIcon status={status} />,
      },
      ({ desk }, { id }) => desk.setStatus(id, status),
      (_, initiative) => initiative.status !== status,
    ),
  ),
  onCard(
    { id: 'roadmap.finish', label: 'Mark as done', shortcuts: ['d'], icon: <CircleCheck aria-hidden /> },
    ({ desk }, { id }) => desk.setStatus(id, 'done'),
    (_, { status }) => status !== 'done',
  ),
  onCard(
    {
      id: 'roadmap.delete',
      label: 'Delete initiative',
      shortcuts: ['Delete', 'Backspace'],
      icon: <Trash2 aria-hidden />,
    },
    ({ desk }, { id }) => desk.remove(id),
  ),
];
