import { channelKindSchema, communitySchema, ownershipSchema } from '../model/channel';
import { id, link, name, text } from '../model/fields';
import { z } from '../zod';
import { defineCommand } from './command';
import { given } from './given';
import { existing, quoted } from './shared';

/** What can be changed of a channel; one comes into the journey with `attachChannel`. */
const fields = {
  name: z.optional(name),
  kind: z.optional(channelKindSchema),
  ownership: z.optional(ownershipSchema),
  social: z.optional(z.boolean()),
  purpose: z.optional(text),
  community: z.optional(z.nullable(communitySchema)),
  url: z.optional(z.nullable(link)),
};

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
