import { presenceAt } from '../combinations';
import type { JourneyDocument } from '../document';
import { folded } from '../folded';
import { type Channel, channelSchema } from '../model/channel';
import { id } from '../model/fields';
import { presenceLevelSchema } from '../model/presence';
import { countedRows } from '../model/tables';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { CommandRefused, defineCommand } from './command';
import { existing } from './existing';
import { withPresence } from './presences';

const newChannel = z.extend(z.omit(channelSchema, { id: true, order: true }), { id: z.optional(id) });

/**
 * Attaches a channel to a stage, and gives it to cards of that stage: one edit, whichever way somebody says where
 * customers are. The channel is one of the journey (`channelId`), or one of the catalogue or a new one (`channel`), which
 * the journey may have already. Where it is attached already, its presence stays as it is.
 */
export const attachChannel = defineCommand({
  id: 'channel.attach',
  label: 'Attach channel',
  input: z.strictObject({
    stageId: id,
    channelId: z.optional(id),
    channel: z.optional(newChannel),
    /** Its place among the channels of the stage; last without. */
    index: z.optional(z.int().check(z.gte(0))),
    level: z.optional(z.nullable(presenceLevelSchema)),
    /** Touchpoints that happen on it. */
    touchpointIds: z.optional(z.array(id)),
  }),
  describe: (document, { stageId, channelId, channel, touchpointIds = [] }) => {
    const name = channelId === undefined ? channel?.name : document.channels.get(channelId)?.name;
    const stage = quoted(existing(document, 'stages', stageId).name);
    const [only] = touchpointIds;
    if (!only) return `Attach ${quoted(name ?? '')} at ${stage}`;
    const cards =
      touchpointIds.length === 1
        ? quoted(existing(document, 'touchpoints', only).title)
        : countedRows('touchpoints', touchpointIds.length);
    return `Set channel of ${cards} to ${quoted(name ?? '')}`;
  },
  run: (document, { stageId, channelId, channel, index, level, touchpointIds = [] }, { newId }) => {
    existing(document, 'stages', stageId);
    const touchpoints = touchpointIds.map((rowId) => existing(document, 'touchpoints', rowId));
    const known = channelId === undefined ? sameChannel(document, channel) : existing(document, 'channels', channelId);
    if (!known && !channel) throw new CommandRefused('No channel was chosen.');
    const chosen = known?.id ?? channel?.id ?? newId();
    const { order, moved } = placeAt(document.channels.values(), document.channels.size);
    const isAttached = presenceAt(document, stageId, chosen) !== undefined;
    return {
      put: {
        channels: known || !channel ? [] : [{ ...channel, id: chosen, order }, ...moved],
        presences: isAttached
          ? []
          : withPresence(document, stageId, chosen, level === undefined || level === null ? {} : { level }, index),
        touchpoints: touchpoints
          .filter((row) => row.channelId !== chosen)
          .map((row) => ({ ...row, channelId: chosen })),
      },
    };
  },
});

/** The channel of the journey that is meant: from the same entry of the catalogue, else called the same. */
export function sameChannel(
  document: Pick<JourneyDocument, 'channels'>,
  wanted: Pick<Channel, 'name' | 'catalogueId'> | undefined,
): Channel | undefined {
  if (!wanted) return undefined;
  const channels = inOrder(document.channels.values());
  const name = folded(wanted.name).trim();
  return (
    channels.find(({ catalogueId }) => catalogueId !== null && catalogueId === wanted.catalogueId) ??
    channels.find((channel) => name !== '' && folded(channel.name).trim() === name)
  );
}
