import { presenceAt } from '../combinations';
import type { JourneyDocument } from '../document';
import { channelSchema } from '../model/channel';
import { id, text } from '../model/fields';
import { linkSchema } from '../model/link';
import type { Presence } from '../model/presence';
import { countedRows } from '../model/tables';
import { type Tag, tagSchema } from '../model/tag';
import { actors, type Touchpoint, touchpointSchema } from '../model/touchpoint';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { sameChannel } from './attaching';
import { defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';
import { withPresence } from './presences';
import { tagCalled } from './tags';

/** So many cards come with one paste. */
export const MOST_PASTED = 500;

/** Adds one touchpoint per title to a stage, at `index` among its touchpoints; without an index, last. Each acts as `actor`. */
export const addTouchpoints = defineCommand({
  id: 'touchpoint.addSeveral',
  label: 'Add touchpoints',
  input: z.strictObject({
    stageId: id,
    index: z.optional(z.int().check(z.gte(0))),
    titles: z.array(text).check(z.minLength(1), z.maxLength(MOST_PASTED)),
    actor: z.optional(z.enum(actors)),
  }),
  describe: (document, { stageId, titles }) =>
    `Add ${countedRows('touchpoints', titles.length)} to ${quoted(existing(document, 'stages', stageId).name)}`,
  run: (document, { stageId, index, titles, ...said }, { newId }) => {
    existing(document, 'stages', stageId);
    const there = inOrder([...document.touchpoints.values()].filter((row) => row.stageId === stageId));
    const rows = placed(
      there,
      titles.map((title) => ({ id: newId(), stageId, title, ...given(said) })),
      index,
    );
    return { put: { touchpoints: rows } };
  },
});

/**
 * Adds copies of touchpoints, of this journey or another: with new ids, the links between them, their channels as
 * this journey has them (or gets them), attached where the copies are, and their tags, by name. `offset` counts stages
 * from the one pasted into.
 */
export const pasteTouchpoints = defineCommand({
  id: 'touchpoint.paste',
  label: 'Paste touchpoints',
  input: z.strictObject({
    stageId: id,
    index: z.optional(z.int().check(z.gte(0))),
    cards: z
      .array(z.strictObject({ offset: z.int().check(z.gte(0)), row: touchpointSchema }))
      .check(z.minLength(1), z.maxLength(MOST_PASTED)),
    links: z.array(linkSchema),
    channels: z.array(channelSchema),
    tags: z.array(tagSchema),
  }),
  describe: (_, { cards }) => `Paste ${countedRows('touchpoints', cards.length)}`,
  run: (document, { stageId, index, cards, links, channels, tags }, { newId }) => {
    existing(document, 'stages', stageId);
    const stages = inOrder(document.stages.values());
    const first = stages.findIndex((stage) => stage.id === stageId);
    const stageOf = (offset: number) => stages[Math.min(first + offset, stages.length - 1)]?.id ?? stageId;

    const channelIds = new Map<string, string>();
    const allChannels = new Map(document.channels);
    const used = new Set(cards.map(({ row }) => row.channelId));
    for (const channel of channels.filter((one) => used.has(one.id))) {
      const known = sameChannel({ channels: allChannels }, channel);
      const { order, moved } = placeAt(allChannels.values(), allChannels.size);
      const row = known ?? { ...channel, id: newId(), order };
      for (const one of known ? [] : [row, ...moved]) allChannels.set(one.id, one);
      channelIds.set(channel.id, row.id);
    }

    const { tagIds, allTags } = withTags(document, cards, tags, newId);
    const ids = new Map(cards.map(({ row }) => [row.id, newId()]));
    const touchpoints: Touchpoint[] = [];
    let presences: ReadonlyMap<string, Presence> = document.presences;
    for (const target of new Set(cards.map(({ offset }) => stageOf(offset)))) {
      const copies = cards
        .filter(({ offset }) => stageOf(offset) === target)
        .map(({ row }) => ({
          ...row,
          id: ids.get(row.id) ?? '',
          stageId: target,
          channelId: channelIds.get(row.channelId ?? '') ?? null,
          tagIds: [...new Set(row.tagIds.flatMap((tag) => tagIds.get(tag) ?? []))],
        }));
      const there = inOrder([...document.touchpoints.values()].filter((row) => row.stageId === target));
      touchpoints.push(...placed(there, copies, target === stageId ? index : undefined));
      for (const { channelId } of copies) {
        if (channelId === null || presenceAt({ presences }, target, channelId)) continue;
        const rows = withPresence({ presences }, target, channelId, {});
        presences = new Map([...presences, ...rows.map((row) => [row.id, row] as const)]);
      }
    }
    return {
      put: {
        touchpoints,
        channels: [...allChannels.values()].filter((row) => row !== document.channels.get(row.id)),
        tags: [...allTags.values()].filter((row) => row !== document.tags.get(row.id)),
        presences: [...presences.values()].filter((row) => row !== document.presences.get(row.id)),
        links: links.flatMap((link) => {
          const [fromId, toId] = [ids.get(link.fromId), ids.get(link.toId)];
          return fromId && toId ? [{ ...link, id: newId(), fromId, toId }] : [];
        }),
      },
    };
  },
});

/** The tags that cards carry, as the journey has them: that very one, whatever it is called by now, else by name, else new. */
function withTags(
  document: JourneyDocument,
  cards: readonly { readonly row: Touchpoint }[],
  tags: readonly Tag[],
  newId: () => string,
): { readonly tagIds: ReadonlyMap<string, string>; readonly allTags: ReadonlyMap<string, Tag> } {
  const carried = new Set(cards.flatMap(({ row }) => row.tagIds));
  const allTags = new Map(document.tags);
  const tagIds = new Map<string, string>();
  for (const one of tags.filter(({ id: tagId }) => carried.has(tagId))) {
    const { tag, put } = document.tags.has(one.id) ? { tag: one, put: [] } : tagCalled(allTags, one.name, newId);
    for (const row of put) allTags.set(row.id, row);
    tagIds.set(one.id, tag.id);
  }
  return { tagIds, allTags };
}

type Unplaced = Pick<Touchpoint, 'id' | 'stageId' | 'title'> & Partial<Touchpoint>;

/** The rows at consecutive places, and the neighbours that moved. */
function placed(there: readonly Touchpoint[], rows: readonly Unplaced[], index = there.length): Touchpoint[] {
  let siblings = [...there];
  for (const [i, row] of rows.entries()) {
    const { order, moved } = placeAt(siblings, index + i);
    const next = touchpointSchema.parse({ ...row, order });
    siblings = inOrder([...siblings.map((one) => moved.find(({ id }) => id === one.id) ?? one), next]);
  }
  return siblings.filter((row) => !there.includes(row));
}
