import { counted, quoted } from '../../../domain/commands/shared';
import { editStage } from '../../../domain/commands/stages';
import { editTouchpoint } from '../../../domain/commands/touchpoints';
import { unattendedAt } from '../../../domain/coverage/unattended';
import { percent, signed } from '../../../domain/figures';
import { actorLabels, emotionLabels, evidenceLabels, NOT_SAID } from '../../../domain/labels';
import { cardKey } from '../../../domain/layout/mapLayout';
import { actors, type Touchpoint } from '../../../domain/model/touchpoint';
import { inOrder } from '../../../domain/order';
import { listed } from '../../../domain/words';
import type { BoundAction } from '../../../state/actions';
import type { MenuAction, MenuEntry } from '../../../ui/MenuItems';
import { emotions, setActor, setEmotion } from '../actions/rating';
import { attach } from '../attaching';
import { setChannelOf } from '../channelOfCards';
import { countsOf } from '../inspector/several/counts';
import { documentOf, focusOn, type MapContext, select } from '../mapContext';
import type { MenuSubject } from '../mapStore';
import { placePresences, placeStage, placeTouchpoints } from '../placing';
import { addTouchpointTo } from '../typing';
import { linkName, stageName } from '../words';
import {
  clipboardEntries,
  importanceMenu,
  levelEntries,
  moveToStage,
  type Parts,
  pasteEntry,
  Runs,
  selectedOr,
} from './parts';

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
    const more = { id, icon: action.icon, shortcut: action.shortcuts?.[0], isDisabled: !action.isEnabled() };
    return [runs.entry(label ?? action.label, () => action.run(), { ...more, isDanger: id === 'map.remove' })];
  };
  const parts = { context, runs, offer };
  return { ...contentOf(parts, subject), run: (id) => runs.run(id) };
}

type Content = Pick<MapMenu, 'label' | 'items'>;

function contentOf(parts: Parts, subject: MenuSubject): Content {
  const document = documentOf(parts.context);
  if (subject.kind === 'ground') return groundMenu(parts, subject.stageId);
  if (subject.kind === 'unattended') return unattendedMenu(parts, subject.stageId);
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
  const ids = selectedOr(context, 'touchpoints', id);
  const rows = ids.flatMap((one) => document.touchpoints.get(one) ?? []);
  const isOne = rows.length === 1;
  /** Says how many an entry acts on, where it is more than one. */
  const of = (words: string) => (isOne ? words : `${words} of ${counted('touchpoints', rows.length)}`);
  const all = (is: (one: Touchpoint) => boolean) => rows.every(is);
  const setAll = (changes: Partial<Pick<Touchpoint, 'emotion' | 'importance' | 'momentOfTruth'>>) => {
    const burst = `touchpoint.menu:${++settings}`;
    for (const one of ids) context.edits.edit(editTouchpoint, { id: one, ...changes }, { burst });
  };
  const key = cardKey('touchpoints', id);
  const isTruth = all(({ momentOfTruth }) => momentOfTruth);
  const truth = isTruth ? 'No longer a moment of truth' : 'Moment of truth';
  const items: MenuEntry[] = [
    ...(isOne ? offer('map.edit') : []),
    ...clipboardEntries(parts, rows.length),
    ...offer('map.duplicate', isOne ? undefined : `Duplicate ${counted('touchpoints', rows.length)}`),
    'separator',
    runs.entry(of('Actor'), () => {}, {
      items: actors.map((actor) =>
        runs.entry(actorLabels[actor], () => setActor(context, ids, actor), {
          isChecked: all((one) => one.actor === actor),
        }),
      ),
    }),
    runs.entry(of('Emotion'), () => {}, {
      items: [...emotions, null].map((emotion) =>
        runs.entry(
          emotion === null ? NOT_SAID : `${signed(emotion)}  ${emotionLabels[emotion]}`,
          () => (isOne ? setEmotion(context, id, emotion) : setAll({ emotion })),
          { isChecked: all((one) => one.emotion === emotion) },
        ),
      ),
    }),
    importanceMenu(parts, of('Importance'), rows, (importance) => setAll({ importance })),
    runs.entry(of('Channel'), () => {}, {
      items: [
        runs.entry('Another channel…', () => context.map.setState({ choosing: { touchpointIds: ids } }), {
          shortcut: 'c',
        }),
        runs.entry('No channel', () => setChannelOf(context, ids, null, key), {
          isChecked: all((one) => one.channelId === null),
        }),
        ...inOrder(document.channels.values()).map((channel) =>
          runs.entry(channel.name, () => setChannelOf(context, ids, { channelId: channel.id }, key), {
            isChecked: all((one) => one.channelId === channel.id),
          }),
        ),
      ],
    }),
    ...(isOne
      ? offer('map.momentOfTruth', truth)
      : [
          runs.entry(`${truth}: ${counted('touchpoints', rows.length)}`, () => setAll({ momentOfTruth: !isTruth }), {}),
        ]),
    'separator',
    moveToStage(
      parts,
      all((one) => one.stageId === row.stageId) ? row.stageId : '',
      (stageId, index) => {
        placeTouchpoints(context, ids, stageId, index);
        focusOn(context, key);
      },
      isOne ? undefined : `Move ${counted('touchpoints', rows.length)} to…`,
    ),
    ...offer('map.move.up', isOne ? undefined : `Move ${counted('touchpoints', rows.length)} up`),
    ...offer('map.move.down', isOne ? undefined : `Move ${counted('touchpoints', rows.length)} down`),
    'separator',
    ...(isOne ? [...offer('map.link.find'), ...linksOf(parts, id), 'separator' as const] : []),
    ...offer('map.inspector.show', isOne ? undefined : 'Show all in the inspector'),
    ...offer('map.remove', removeLabel(context)),
  ];
  return { label: isOne ? `Touchpoint ${quoted(row.title)}` : counted('touchpoints', rows.length), items };
}

let settings = 0;

/** What *Delete* takes: everything that is selected, of whatever kind. */
function removeLabel(context: MapContext): string | undefined {
  const { selection } = context.session.getState();
  if (selection.length < 2) return undefined;
  return `Delete ${listed(countsOf(selection))}`;
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
        if (!placePresences(context, ids, stageId, index)) return;
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

function stageMenu(parts: Parts, id: string): Content {
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

function linkMenu({ context, offer }: Parts, id: string): Content {
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
function unattendedMenu({ context, runs }: Parts, stageId: string): Content {
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

function groundMenu(parts: Parts, stageId: string | null): Content {
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
