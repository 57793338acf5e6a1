import { folded } from '../folded';
import { id, name } from '../model/fields';
import type { Tag } from '../model/tag';
import { inOrder, placeAt } from '../order';
import { z } from '../zod';
import { CommandRefused, defineCommand } from './command';
import { counted, existing, quoted } from './shared';

/** Puts a tag on touchpoints: the one of that name, whatever its case and accents, or a new one. */
export const tagTouchpoints = defineCommand({
  id: 'tag.put',
  label: 'Tag touchpoints',
  input: z.strictObject({ touchpointIds: z.array(id).check(z.minLength(1)), name }),
  describe: (document, { touchpointIds, name: tag }) => `Tag ${cards(document, touchpointIds)} with ${quoted(tag)}`,
  run: (document, { touchpointIds, name: typed }, { newId }) => {
    const words = typed.replace(/\s+/g, ' ').trim();
    if (words === '') throw new CommandRefused('A tag needs a name.');
    const known = tagNamed(document.tags.values(), words);
    const { order, moved } = placeAt(document.tags.values(), document.tags.size);
    const tag = known ?? { id: newId(), order, name: words };
    const touchpoints = touchpointIds
      .map((rowId) => existing(document, 'touchpoints', rowId))
      .filter(({ tagIds }) => !tagIds.includes(tag.id))
      .map((row) => ({ ...row, tagIds: [...row.tagIds, tag.id] }));
    return { put: { tags: known ? [] : [tag, ...moved], touchpoints } };
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

function tagNamed(tags: Iterable<Tag>, name: string): Tag | undefined {
  return inOrder(tags).find((tag) => folded(tag.name) === folded(name));
}

function cards(document: Parameters<typeof existing>[0], ids: readonly string[]): string {
  const [only = ''] = ids;
  return ids.length === 1 ? quoted(existing(document, 'touchpoints', only).title) : counted('touchpoints', ids.length);
}
