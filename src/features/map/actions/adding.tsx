import { Columns3, Link2, ListPlus, PanelLeft, Plus } from 'lucide-react';
import { inOrder } from '../../../domain/order';
import type { Action } from '../../../state/actions';
import { currentStageId } from '../kinds';
import { startLinking } from '../linking';
import { documentOf, type MapContext, selectedIds } from '../mapContext';
import { addStageAt, addTouchpointTo, givenAt } from '../typing';
import { current } from './focus';

function stageForNew(context: MapContext): string | undefined {
  return currentStageId(context) ?? inOrder(documentOf(context).stages.values())[0]?.id;
}

export const quickAddAction: Action<MapContext> = {
  id: 'map.touchpoint.quick',
  label: 'Quick add',
  group: 'Map',
  shortcuts: ['n'],
  icon: <ListPlus aria-hidden />,
  run: ({ map }) => map.setState({ isAddingQuickly: true }),
};

export const addTouchpointAction: Action<MapContext> = {
  id: 'map.touchpoint.add',
  label: 'Add touchpoint',
  group: 'Map',
  shortcuts: ['t'],
  icon: <Plus aria-hidden />,
  run: (context) => {
    const stageId = stageForNew(context);
    if (!stageId) return;
    const ref = current(context, 'touchpoints');
    const siblings = inOrder([...documentOf(context).touchpoints.values()].filter((row) => row.stageId === stageId));
    const after = siblings.findIndex((row) => row.id === ref?.id);
    addTouchpointTo(context, stageId, after < 0 ? undefined : after + 1, givenAt(context, ref));
  },
};

export const addStageAction: Action<MapContext> = {
  id: 'map.stage.add',
  label: 'Add stage',
  group: 'Map',
  shortcuts: ['Shift+N'],
  icon: <Columns3 aria-hidden />,
  run: (context) => {
    const stages = inOrder(documentOf(context).stages.values());
    const index = stages.findIndex((stage) => stage.id === currentStageId(context));
    addStageAt(context, index < 0 ? undefined : index + 1);
  },
};

export const cardChannelAction: Action<MapContext> = {
  id: 'map.touchpoint.channel',
  label: 'Channel of the card',
  group: 'Selection',
  shortcuts: ['c'],
  isEnabled: (context) => current(context, 'touchpoints') !== null,
  run: (context) => context.map.setState({ choosing: { touchpointIds: selectedIds(context, 'touchpoints') } }),
};

export const attachChannelAction: Action<MapContext> = {
  id: 'map.channel.attach',
  label: 'Attach channel',
  group: 'Map',
  shortcuts: ['c'],
  icon: <PanelLeft aria-hidden />,
  run: (context) => {
    const stageId = stageForNew(context);
    const { selection } = context.session.getState();
    // The palette attaches to the stage of the selection, so there has to be one.
    const isPlaced = currentStageId(context) !== null || !stageId;
    context.session.setState({
      isPaletteOpen: true,
      selection: isPlaced ? selection : [{ table: 'stages', id: stageId }],
    });
  },
};

export const startLinkAction: Action<MapContext> = {
  id: 'map.link.start',
  label: 'Link to another card',
  group: 'Selection',
  shortcuts: ['l'],
  icon: <Link2 aria-hidden />,
  isEnabled: (context) => current(context, 'touchpoints') !== null,
  run: (context) => {
    const ref = current(context, 'touchpoints');
    if (ref) startLinking(context, ref.id);
  },
};

export const findLinkTargetAction: Action<MapContext> = {
  id: 'map.link.find',
  label: 'Link to…',
  group: 'Selection',
  shortcuts: ['Shift+L'],
  icon: <Link2 aria-hidden />,
  isEnabled: (context) => current(context, 'touchpoints') !== null,
  run: (context) => {
    const ref = current(context, 'touchpoints');
    if (ref) context.map.setState({ finder: { kind: 'link', fromId: ref.id } });
  },
};

export const addingActions = [
  quickAddAction,
  addTouchpointAction,
  addStageAction,
  cardChannelAction,
  attachChannelAction,
  startLinkAction,
  findLinkTargetAction,
] as const;
