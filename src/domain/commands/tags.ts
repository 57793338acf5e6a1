import type { JourneyDocument } from '../document';
import { folded } from '../folded';
import { id, name } from '../model/fields';
import { countedRows } from '../model/tables';
import { type Tag, tagSchema } from '../model/tag';
import type { Touchpoint } from '../model/touchpoint';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { CommandRefused, defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

/** Puts a tag on touchpoints: the one of that name, whatever its case and accents, or a new one. */
export const tagTouchpoints = defineCommand({
  id: 'tag.put',
  label: 'Tag touchpoints',
  input: z.strictObject({ touchpointIds: z.array(id).check(z.minLength(1)), name }),
  describe: (document, { touchpointIds, name: tag }) => `Tag ${cards(document, touchpointIds)} with ${quoted(tag)}`,
  run: (document, { touchpointIds, name: typed }, { newId }) => {
    const { tag, put } = tagCalled(document.tags, nameOf(typed), newId);
    const touchpoints = touchpointIds
      .map((rowId) => existing(document, 'touchpoints', rowId))
      .filter(({ tagIds }) => !tagIds.includes(tag.id))
      .map((row) => ({ ...row, tagIds: [...row.tagIds, tag.id] }));
    return { put: { tags: put, touchpoints } };
  },
});

/** Takes a tag off touchpoints. The tag stays: another tab may be putting it on a card at this moment. */
export const untagTouchpoints = defineCommand({
  id: 'tag.take',
  label: 'Take a tag off',
  input: z.strictObject({ touchpointIds: z.array(id).check(z.minLength(1)), tagId: id }),
  describe: (document, { touchpointIds, tagId }) =>
    `Take ${quoted(existing(document, 'tags', tagId).name)} off ${cards(document, touchpointIds)}`,
  run: (document, { touchpointIds, tagId }) => ({
    put: {
      touchpoints: touchpointIds
        .map((rowId) => existing(document, 'touchpoints', rowId))
        .filter(({ tagIds }) => tagIds.includes(tagId))
        .map((row) => ({ ...row, tagIds: row.tagIds.filter((one) => one !== tagId) })),
    },
  }),
});

/**
 * Renames a tag on all cards. Where another is called so already, the cards get that one; this one stays, on none, so
 * that a card which another tab tags with it meanwhile keeps it.
 */
export const renameTag = defineCommand({
  id: 'tag.rename',
  label: 'Rename tag',
  input: z.strictObject({ id, ...changesOf(tagSchema), name }),
  describe: (document, { id: tagId, name: typed }) => {
    const count = cardsWith(document, tagId).length;
    const where = count === 0 ? '' : ` on ${countedRows('touchpoints', count)}`;
    return `Rename tag ${quoted(existing(document, 'tags', tagId).name)} to ${quoted(typed)}${where}`;
  },
  run: (document, { id: tagId, name: typed, ...changes }) => {
    const tag = existing(document, 'tags', tagId);
    const words = nameOf(typed);
    const other = tagNamed(document.tags.values(), words, tagId);
    if (!other) return { put: { tags: [{ ...tag, ...given(changes), name: words }] } };
    return {
      put: {
        touchpoints: cardsWith(document, tagId).map((row) => ({
          ...row,
          tagIds: [...new Set(row.tagIds.map((one) => (one === tagId ? other.id : one)))],
        })),
      },
    };
  },
});

/** Deletes a tag, and so takes it off all cards. */
export const removeTag = defineCommand({
  id: 'tag.remove',
  label: 'Delete tag',
  input: z.strictObject({ id }),
  describe: (document, { id: tagId }) => {
    const count = cardsWith(document, tagId).length;
    const where = count === 0 ? '' : ` from ${countedRows('touchpoints', count)}`;
    return `Delete tag ${quoted(existing(document, 'tags', tagId).name)}${where}`;
  },
  run: (_, { id: tagId }) => ({ remove: { tags: [tagId] } }),
});

/** The tag of that name, whatever its case and accents, or a new last one; with the rows that are to be put. */
export function tagCalled(
  tags: ReadonlyMap<string, Tag>,
  name: string,
  newId: () => string,
): { readonly tag: Tag; readonly put: readonly Tag[] } {
  const known = tagNamed(tags.values(), name);
  if (known) return { tag: known, put: [] };
  const { order, moved } = placeAt(tags.values(), tags.size);
  const tag = { id: newId(), order, name };
  return { tag, put: [tag, ...moved] };
}

function nameOf(typed: string): string {
  const words = typed.replace(/\s+/g, ' ').trim();
  if (words === '') throw new CommandRefused('A tag needs a name.');
  return words;
}

function tagNamed(tags: Iterable<Tag>, name: string, besides?: string): Tag | undefined {
  return inOrder(tags).find((tag) => tag.id !== besides && folded(tag.name) === folded(name));
}

function cardsWith({ touchpoints }: JourneyDocument, tagId: string): Touchpoint[] {
  return [...touchpoints.values()].filter(({ tagIds }) => tagIds.includes(tagId));
}

function cards(document: JourneyDocument, ids: readonly string[]): string {
  const [only = ''] = ids;
  return ids.length === 1
    ? quoted(existing(document, 'touchpoints', only).title)
    : countedRows('touchpoints', ids.length);
}
