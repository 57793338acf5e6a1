import { tagTouchpoints, untagTouchpoints } from '../../../../domain/commands/tags';
import { signed } from '../../../../domain/figures';
import { actorLabels, emotionLabels, NOT_SAID } from '../../../../domain/labels';
import { cardKey } from '../../../../domain/layout/mapLayout';
import { countedRows } from '../../../../domain/model/tables';
import { actors, type Touchpoint } from '../../../../domain/model/touchpoint';
import { inOrder } from '../../../../domain/order';
import { type Along, stepsAlong } from '../../../../domain/pathSteps';
import { quoted } from '../../../../domain/words';
import { inPastTense } from '../../../../parts/words';
import { announce } from '../../../../ui/Announcer';
import type { MenuEntry } from '../../../../ui/MenuItems';
import { emotions, setActor, setEmotion } from '../../actions/rating';
import { setChannelOf } from '../../channelOfCards';
import { documentOf, focusOn, layoutOf, select } from '../../mapContext';
import {
  clipboardEntries,
  importanceMenu,
  type MenuContent,
  moveToStage,
  type Parts,
  removeLabel,
  selectedOr,
} from '../../menu/parts';
import { placeCards } from '../../placing';
import { followTo } from '../../readingLinks';
import { stageName } from '../../words';
import { linkName } from '../link/links';
import { tagsInUse } from './tags';
import { editTouchpoints } from './touchpoints';

/** What is offered for a card, or for all selected ones. */
export function touchpointMenu(parts: Parts, id: string): MenuContent {
  const { context, runs, offer } = parts;
  const document = documentOf(context);
  const row = document.touchpoints.get(id);
  if (!row) return { label: 'Touchpoint', items: [] };
  const ids = selectedOr(context, 'touchpoints', id);
  const rows = ids.flatMap((one) => document.touchpoints.get(one) ?? []);
  const isOne = rows.length === 1;
  /** Says how many an entry acts on, where it is more than one. */
  const of = (words: string) => (isOne ? words : `${words} of ${countedRows('touchpoints', rows.length)}`);
  const all = (is: (one: Touchpoint) => boolean) => rows.every(is);
  const setAll = (changes: Partial<Pick<Touchpoint, 'emotion' | 'importance' | 'momentOfTruth'>>) =>
    editTouchpoints(context, ids, changes);
  const key = cardKey('touchpoints', id);
  const isTruth = all(({ momentOfTruth }) => momentOfTruth);
  const truth = isTruth ? 'No longer a moment of truth' : 'Moment of truth';
  const items: MenuEntry[] = [
    ...(isOne ? offer('map.edit') : []),
    ...clipboardEntries(parts, rows.length),
    ...offer('map.duplicate', isOne ? undefined : `Duplicate ${countedRows('touchpoints', rows.length)}`),
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
    ...tagsMenu(parts, of('Tags'), rows),
    ...(isOne
      ? offer('map.momentOfTruth', truth)
      : [
          runs.entry(
            `${truth}: ${countedRows('touchpoints', rows.length)}`,
            () => setAll({ momentOfTruth: !isTruth }),
            {},
          ),
        ]),
    'separator',
    moveToStage(
      parts,
      all((one) => one.stageId === row.stageId) ? row.stageId : '',
      (stageId, index) => {
        placeCards(context, 'touchpoints', ids, { stageId, index });
        focusOn(context, key);
      },
      isOne ? undefined : `Move ${countedRows('touchpoints', rows.length)} to…`,
    ),
    ...offer('map.move.up', isOne ? undefined : `Move ${countedRows('touchpoints', rows.length)} up`),
    ...offer('map.move.down', isOne ? undefined : `Move ${countedRows('touchpoints', rows.length)} down`),
    'separator',
    ...(isOne
      ? [
          ...offer('map.link.find'),
          ...linksOf(parts, id),
          ...offer('map.links.follow'),
          ...offer('map.links.back'),
          ...followMenu(parts, id),
          'separator' as const,
        ]
      : []),
    ...offer('map.inspector.show', isOne ? undefined : 'Show all in the inspector'),
    ...offer('map.remove', removeLabel(context)),
  ];
  return { label: isOne ? `Touchpoint ${quoted(row.title)}` : countedRows('touchpoints', rows.length), items };
}

/** The tags in use, ticked where all of the cards carry them: chosen once more, one is taken off. */
function tagsMenu({ context, runs }: Parts, label: string, rows: readonly Touchpoint[]): MenuEntry[] {
  const touchpointIds = rows.map(({ id }) => id);
  const entries = tagsInUse(documentOf(context)).map((tag) => {
    const isChecked = rows.every(({ tagIds }) => tagIds.includes(tag.id));
    const press = () => {
      const made = isChecked
        ? context.edits.edit(untagTouchpoints, { touchpointIds, tagId: tag.id })
        : context.edits.edit(tagTouchpoints, { touchpointIds, name: tag.name });
      if (made) announce(inPastTense(made.label));
    };
    return runs.entry(tag.name, press, { isChecked });
  });
  return entries.length > 0 ? [runs.entry(label, () => {}, { items: entries })] : [];
}

/** The links of a card, by the cards to which one can go along them. */
export function linksMenu(parts: Parts, touchpointId: string): MenuContent {
  const { context, runs } = parts;
  const document = documentOf(context);
  const layout = layoutOf(context);
  const groupOf = (heading: string, along: Along) => {
    const entries = stepsAlong(layout, touchpointId, along).map(({ linkId, touchpointId: otherId }) => {
      const other = document.touchpoints.get(otherId);
      const label = document.links.get(linkId)?.label.trim();
      const description = [stageName(document, other?.stageId ?? ''), label].filter(Boolean).join(' – ');
      return runs.entry(quoted(other?.title ?? ''), () => followTo(context, touchpointId, otherId, along), {
        description,
      });
    });
    return entries.length > 0 ? [{ heading, entries }] : [];
  };
  return {
    label: `Links of ${quoted(document.touchpoints.get(touchpointId)?.title ?? '')}`,
    items: [...groupOf('Leads to', 'onward'), ...groupOf('Comes from', 'back')],
  };
}

function followMenu(parts: Parts, touchpointId: string): MenuEntry[] {
  const { items } = linksMenu(parts, touchpointId);
  if (items.length === 0) return [];
  return [parts.runs.entry('Follow a link', () => {}, { items })];
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
