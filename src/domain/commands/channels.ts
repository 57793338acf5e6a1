import { channelSchema } from '../model/channel';
import { id } from '../model/fields';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

/** Changes fields of a channel; one comes into the journey with `attachChannel`, which says where from. */
export const editChannel = defineCommand({
  id: 'channel.edit',
  label: 'Edit channel',
  input: z.strictObject({ id, ...changesOf(channelSchema, 'catalogueId') }),
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
