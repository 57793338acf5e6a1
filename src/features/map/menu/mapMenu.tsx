import { quoted } from '../../../domain/commands/shared';
import { editStage } from '../../../domain/commands/stages';
import { unattendedAt } from '../../../domain/coverage/unattended';
import { percent } from '../../../domain/figures';
import { evidenceLabels } from '../../../domain/labels';
import { cardKey } from '../../../domain/layout/mapLayout';
import type { TableName } from '../../../domain/model/tables';
import { inOrder } from '../../../domain/order';
import type { BoundAction } from '../../../state/actions';
import type { MenuAction, MenuEntry } from '../../../ui/MenuItems';
import { attach } from '../attaching';
import { placeStage } from '../kinds/stages';
import { documentOf, focusOn, type MapContext, select } from '../mapContext';
import type { MenuSubject } from '../mapStore';
import { placeCards } from '../placing';
import { addTouchpointTo } from '../typing';
import { linkName, stageName } from '../words';
import {
  importanceMenu,
  levelEntries,
  type MenuContent,
  moveToStage,
  type Parts,
  pasteEntry,
  Runs,
  removeLabel,
  selectedOr,
} from './parts';
import { touchpointMenu } from './touchpointMenu';

/** A menu and what each of its entries does. */
export interface MapMenu extends MenuContent {
  run(id: string): void;
}

/** The menu of what was right-clicked, or of what the context-menu key was pressed on. */
export function menuFor(context: MapContext, actions: readonly BoundAction[], subject: MenuSubject): MapMenu {
  const runs = new Runs();
  const offer = (id: string, label?: string): MenuAction[] => {
    const action = actions.find((one) => one.id === id);
    if (!action) return [];
    const more = { id, icon: action.icon, shortcut: action.shortcuts?.[0], isDisabled: !action.isEnabled() };
    return [runs.entry(label ?? action.label, () => action.run(), { ...more, isDanger: id === 'map.remove' })];
  };
  const parts = { context, runs, offer };
  return { ...contentOf(parts, subject), run: (id) => runs.run(id) };
}

function contentOf(parts: Parts, subject: MenuSubject): MenuContent {
  const document = documentOf(parts.context);
  if (subject.kind === 'ground') return groundMenu(parts, subject.stageId);
  if (subject.kind === 'unattended') return unattendedMenu(parts, subject.stageId);
  if (subject.kind === 'level') {
    const channel = document.channels.get(document.presences.get(subject.id)?.channelId ?? '');
    return { label: `Presence of ${quoted(channel?.name ?? '')}`, items: levelEntries(parts, [subject.id]) };
  }
  const { table, id } = subject.ref;
  return menus[table]?.(parts, id) ?? groundMenu(parts, null);
}

/** What is offered for a row of each kind that can be right-clicked. */
const menus: Partial<Record<TableName, (parts: Parts, id: string) => MenuContent>> = {
  touchpoints: touchpointMenu,
  presences: presenceMenu,
  links: linkMenu,
  stages: stageMenu,
};

function presenceMenu(parts: Parts, id: string): MenuContent {
  const { context, offer } = parts;
  const document = documentOf(context);
  const row = document.presences.get(id);
  if (!row) return { label: 'Channel', items: [] };
  const ids = selectedOr(context, 'presences', id);
  const isOne = ids.length === 1;
  const many = `${ids.length} channels`;
  const items: MenuEntry[] = [
    { heading: isOne ? 'Presence' : `Presence of ${many}`, entries: levelEntries(parts, ids) },
    'separator',
    ...(isOne ? offer('map.presence.demand') : []),
    moveToStage(
      parts,
      ids.every((one) => document.presences.get(one)?.stageId === row.stageId) ? row.stageId : '',
      (stageId, index) => {
        if (!placeCards(context, 'presences', ids, stageId, index)) return;
        focusOn(context, cardKey('presences', id));
      },
      isOne ? undefined : `Move ${many} to…`,
    ),
    ...offer('map.move.up', isOne ? undefined : `Move ${many} up`),
    ...offer('map.move.down', isOne ? undefined : `Move ${many} down`),
    'separator',
    ...offer('map.inspector.show', isOne ? undefined : 'Show all in the inspector'),
    ...offer('map.remove', removeLabel(context) ?? 'Detach from this stage'),
  ];
  return { label: `Channel ${quoted(document.channels.get(row.channelId)?.name ?? '')}`, items };
}

function stageMenu(parts: Parts, id: string): MenuContent {
  const { context, runs, offer } = parts;
  const stages = inOrder(documentOf(context).stages.values());
  const row = documentOf(context).stages.get(id);
  if (!row) return { label: 'Stage', items: [] };
  const others = stages.filter((stage) => stage.id !== id);
  const place = (index: number) => () => {
    placeStage(context, id, index);
    focusOn(context, cardKey('stages', id));
  };
  const items: MenuEntry[] = [
    ...offer('map.edit', 'Rename'),
    ...offer('map.stage.promise'),
    importanceMenu(parts, 'Importance', [row], (importance) => context.edits.edit(editStage, { id, importance })),
    'separator',
    ...offer('map.touchpoint.add'),
    ...offer('map.channel.attach'),
    ...offer('map.stage.add', 'Add stage after this one'),
    ...offer('map.paste', 'Paste here'),
    'separator',
    runs.entry('Move stage', () => {}, {
      isDisabled: others.length === 0,
      items: [
        runs.entry('First', place(0)),
        ...others.map((stage, i) => runs.entry(`After ${stageName(documentOf(context), stage.id)}`, place(i + 1))),
      ],
    }),
    ...offer('map.move.left'),
    ...offer('map.move.right'),
    'separator',
    ...offer('map.inspector.show'),
    ...offer('map.remove', removeLabel(context)),
  ];
  return { label: `Stage ${quoted(row.name)}`, items };
}

function linkMenu({ context, offer }: Parts, id: string): MenuContent {
  const link = documentOf(context).links.get(id);
  return {
    label: link ? linkName(link, documentOf(context)) : 'Link',
    items: [
      ...offer('map.edit', 'Edit label'),
      ...offer('map.link.reverse'),
      'separator',
      ...offer('map.remove', removeLabel(context)),
    ],
  };
}

/** Every channel that customers use at the stage and that is not attached there: choosing one attaches it. */
function unattendedMenu({ context, runs }: Parts, stageId: string): MenuContent {
  const document = documentOf(context);
  const entries = unattendedAt(document, stageId).all.map((cell) =>
    runs.entry(
      `${document.channels.get(cell.channelId)?.name ?? ''} – ${percent(cell.demand)} are here`,
      () => attach(context, { channelId: cell.channelId }, stageId),
      { description: evidenceLabels[cell.evidence] },
    ),
  );
  const stage = stageName(document, stageId);
  return {
    label: `Customers are there, you are not: ${stage}`,
    items: [{ heading: 'Attach, where customers are', entries }],
  };
}

function groundMenu(parts: Parts, stageId: string | null): MenuContent {
  const { context, runs, offer } = parts;
  const items: MenuEntry[] = [
    ...(stageId === null
      ? offer('map.touchpoint.add')
      : [runs.entry('Add touchpoint here', () => addTouchpointTo(context, stageId), { shortcut: 'n' })]),
    ...(stageId === null
      ? offer('map.channel.attach')
      : [
          runs.entry(
            'Attach channel',
            () => {
              select(context, { table: 'stages', id: stageId });
              context.session.setState({ isPaletteOpen: true });
            },
            { shortcut: 'c' },
          ),
        ]),
    ...offer('map.stage.add'),
    ...pasteEntry(parts, stageId),
    'separator',
    ...offer('map.selectAll'),
    ...offer('map.find'),
    ...offer('map.fit'),
    ...offer('map.minimap'),
  ];
  return { label: stageId === null ? 'Map' : `Stage ${quoted(stageName(documentOf(context), stageId))}`, items };
}
