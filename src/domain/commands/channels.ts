import { channelKindSchema, channelSchema, communitySchema, ownershipSchema } from '../model/channel';
import { id, link, name, text } from '../model/fields';
import { placeAt } from '../order';
import { z } from '../zod';
import { defineCommand } from './command';
import { given } from './given';
import { existing, quoted } from './shared';

const fields = {
  name: name.optional(),
  kind: channelKindSchema.optional(),
  ownership: ownershipSchema.optional(),
  social: z.boolean().optional(),
  purpose: text.optional(),
  community: communitySchema.nullable().optional(),
  url: link.nullable().optional(),
};

/** Brings a channel into the journey, from the catalogue or a new one; attaching it to a stage is `setPresence`. */
export const addChannel = defineCommand({
  id: 'channel.add',
  label: 'Add channel',
  input: z.strictObject({
    id: id.optional(),
    ...fields,
    name,
    kind: channelKindSchema,
    catalogueId: z.string().max(100).nullable().optional(),
  }),
  describe: (_, input) => `Add channel ${quoted(input.name)}`,
  run: (document, input, { newId }) => {
    const { order, moved } = placeAt(document.channels.values(), document.channels.size);
    return { put: { channels: [channelSchema.parse({ ...given(input), id: input.id ?? newId(), order }), ...moved] } };
  },
});

export const editChannel = defineCommand({
  id: 'channel.edit',
  label: 'Edit channel',
  input: z.strictObject({ id, ...fields }),
  describe: (document, input) => `Edit channel ${quoted(existing(document, 'channels', input.id).name)}`,
  run: (document, { id: channelId, ...changes }) => ({
    put: { channels: [{ ...existing(document, 'channels', channelId), ...given(changes) }] },
  }),
});

/** Removes a channel with its presences and demands; touchpoints that used it stay, without a channel. */
export const removeChannel = defineCommand({
  id: 'channel.remove',
  label: 'Delete channel',
  input: z.strictObject({ id }),
  describe: (document, input) => `Delete channel ${quoted(existing(document, 'channels', input.id).name)}`,
  run: (_, input) => ({ remove: { channels: [input.id] } }),
});
