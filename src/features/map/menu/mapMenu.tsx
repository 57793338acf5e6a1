import { quoted } from '../../../domain/commands/shared';
import { editStage } from '../../../domain/commands/stages';
import { editTouchpoint } from '../../../domain/commands/touchpoints';
import { actorLabels, emotionLabels } from '../../../domain/labels';
import { cardKey } from '../../../domain/layout/mapLayout';
import { actors } from '../../../domain/model/touchpoint';
import { inOrder } from '../../../domain/order';
import type { BoundAction } from '../../../state/actions';
import type { MenuAction, MenuEntry } from '../../../ui/MenuItems';
import { emotions, setEmotion } from '../actions/rating';
import { documentOf, focusOn, type MapContext, select } from '../mapContext';
import type { MenuSubject } from '../mapStore';
import { placePresences, placeStage, placeTouchpoints } from '../placing';
import { addTouchpointTo } from '../typing';
import { linkName, signed, stageName } from '../words';
import { levelEntries, moveToStage, type Parts, Runs, selectedOr } from './parts';

/** A menu and what each of its entries does. */
export interface MapMenu {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  run(id: string): void;
}

/** The menu of what was right-clicked, or of what the context-menu key was pressed on. */
export function menuFor(context: MapContext, actions: readonly BoundAction[], subject: MenuSubject): MapMenu {
  const runs = new Runs();
  const offer = (id: string, label?: string): MenuAction[] => {
    const action = actions.find((one) => one.id === id);
    if (!action) return [];
    const more = { icon: action.icon, shortcut: action.shortcuts?.[0], isDisabled: !action.isEnabled() };
    return [runs.entry(label ?? action.label, () => action.run(), { ...more, isDanger: id === 'map.remove' })];
  };
  const parts = { context, runs, offer };
  return { ...contentOf(parts, subject), run: (id) => runs.run(id) };
}

type Content = Pick<MapMenu, 'label' | 'items'>;

function contentOf(parts: Parts, subject: MenuSubject): Content {
  const document = documentOf(parts.context);
  if (subject.kind === 'ground') return groundMenu(parts, subject.stageId);
  if (subject.kind === 'level') {
    const channel = document.channels.get(document.presences.get(subject.id)?.channelId ?? '');
    return { label: `Presence of ${quoted(channel?.name ?? '')}`, items: levelEntries(parts, [subject.id]) };
  }
  const { table, id } = subject.ref;
  if (table === 'touchpoints') return touchpointMenu(parts, id);
  if (table === 'presences') return presenceMenu(parts, id);
  if (table === 'links') return linkMenu(parts, id);
  return stageMenu(parts, id);
}

function touchpointMenu(parts: Parts, id: string): Content {
  const { context, runs, offer } = parts;
  const document = documentOf(context);
  const row = document.touchpoints.get(id);
  if (!row) return { label: 'Touchpoint', items: [] };
  const edit = (changes: object) => context.edits.edit(editTouchpoint, { id, ...changes });
  const channels = inOrder(document.channels.values());
  const items: MenuEntry[] = [
    ...offer('map.edit'),
    ...offer('map.duplicate'),
    'separator',
    runs.entry('Actor', () => {}, {
      items: actors.map((actor) =>
        runs.entry(actorLabels[actor], () => edit({ actor }), { isChecked: actor === row.actor }),
      ),
    }),
    runs.entry('Emotion', () => {}, {
      items: emotions.map((emotion) =>
        runs.entry(`${signed(emotion)}  ${emotionLabels[emotion]}`, () => setEmotion(context, id, emotion), {
          isChecked: emotion === row.emotion,
        }),
      ),
    }),
    runs.entry('Channel', () => {}, {
      items: [
        runs.entry('No channel', () => edit({ channelId: null }), { isChecked: row.channelId === null }),
        ...channels.map((channel) =>
          runs.entry(channel.name, () => edit({ channelId: channel.id }), { isChecked: channel.id === row.channelId }),
        ),
      ],
    }),
    ...offer('map.momentOfTruth', row.momentOfTruth ? 'No longer a moment of truth' : 'Moment of truth'),
    'separator',
    moveToStage(parts, row.stageId, (stageId, index) => {
      placeTouchpoints(context, selectedOr(context, 'touchpoints', id), stageId, index);
      focusOn(context, cardKey('touchpoints', id));
    }),
    ...offer('map.move.up'),
    ...offer('map.move.down'),
    'separator',
    ...offer('map.link.find'),
    ...linksOf(parts, id),
    'separator',
    ...offer('map.inspector', 'Show in the inspector'),
    ...offer('map.remove'),
  ];
  return { label: `Touchpoint ${quoted(row.title)}`, items };
}

function linksOf({ context, runs }: Parts, touchpointId: string): MenuEntry[] {
  const document = documentOf(context);
  const links = [...document.links.values()].filter(
    ({ fromId, toId }) => fromId === touchpointId || toId === touchpointId,
  );
  if (links.length === 0) return [];
  const items = links.map((link) =>
    runs.entry(linkName(link, document), () => {
      select(context, { table: 'links', id: link.id });
      focusOn(context, `links:${link.id}`);
    }),
  );
  return [runs.entry('Links of this card', () => {}, { items })];
}

function presenceMenu(parts: Parts, id: string): Content {
  const { context, offer } = parts;
  const document = documentOf(context);
  const row = document.presences.get(id);
  if (!row) return { label: 'Channel', items: [] };
  const items: MenuEntry[] = [
    { heading: 'Presence', entries: levelEntries(parts, selectedOr(context, 'presences', id)) },
    'separator',
    moveToStage(parts, row.stageId, (stageId, index) => {
      const ids = selectedOr(context, 'presences', id);
      if (!placePresences(context, ids, stageId, index)) return;
      focusOn(context, cardKey('presences', `${stageId}~${row.channelId}`));
    }),
    ...offer('map.move.up'),
    ...offer('map.move.down'),
    'separator',
    ...offer('map.inspector', 'Show in the inspector'),
    ...offer('map.remove', 'Detach from this stage'),
  ];
  return { label: `Channel ${quoted(document.channels.get(row.channelId)?.name ?? '')}`, items };
}

function stageMenu({ context, runs, offer }: Parts, id: string): Content {
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
    runs.entry('Importance', () => {}, {
      items: [5, 4, 3, 2, 1].map((importance) =>
        runs.entry(`${importance} of 5`, () => context.edits.edit(editStage, { id, importance }), {
          isChecked: importance === row.importance,
        }),
      ),
    }),
    'separator',
    ...offer('map.touchpoint.add'),
    ...offer('map.channel.attach'),
    ...offer('map.stage.add', 'Add stage after this one'),
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
    ...offer('map.inspector', 'Show in the inspector'),
    ...offer('map.remove'),
  ];
  return { label: `Stage ${quoted(row.name)}`, items };
}

function linkMenu({ context, offer }: Parts, id: string): Content {
  const link = documentOf(context).links.get(id);
  return {
    label: link ? linkName(link, documentOf(context)) : 'Link',
    items: [...offer('map.edit', 'Edit label'), ...offer('map.link.reverse'), 'separator', ...offer('map.remove')],
  };
}

function groundMenu({ context, runs, offer }: Parts, stageId: string | null): Content {
  const items: MenuEntry[] = [
    ...(stageId === null
      ? offer('map.touchpoint.add')
      : [runs.entry('Add touchpoint here', () => addTouchpointTo(context, stageId), { shortcut: 'n' })]),
    runs.entry(
      'Attach channel',
      () => {
        if (stageId !== null) select(context, { table: 'stages', id: stageId });
        context.session.setState({ isPaletteOpen: true });
      },
      { shortcut: 'c' },
    ),
    ...offer('map.stage.add'),
    'separator',
    ...offer('map.selectAll'),
    ...offer('map.find'),
    ...offer('map.fit'),
    ...offer('map.minimap'),
  ];
  return { label: stageId === null ? 'Map' : `Stage ${quoted(stageName(documentOf(context), stageId))}`, items };
}
