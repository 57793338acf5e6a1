import type { JourneyDocument } from '../document';
import { channelSchema } from '../model/channel';
import { id, name, text } from '../model/fields';
import type { PromisedLevel } from '../model/initiative';
import {
  type Presence,
  presenceId,
  presenceLevelSchema,
  presencePurposes,
  presenceSchema,
  presenceStatuses,
} from '../model/presence';
import { inOrder, placeAt } from '../order';
import { z } from '../zod';
import { CommandRefused, defineCommand } from './command';
import { given } from './given';
import { existing, quoted } from './shared';

const fields = {
  level: presenceLevelSchema.optional(),
  owner: name.optional(),
  purpose: z.enum(presencePurposes).nullable().optional(),
  responseTargetMinutes: z.int().min(1).max(525_600).nullable().optional(),
  responder: name.optional(),
  crmLinked: z.boolean().optional(),
  contentPlan: text.optional(),
  status: z.enum(presenceStatuses).optional(),
};

/** Attaches a channel to a stage, or changes how far the organisation is there. Only given fields change. */
export const setPresence = defineCommand({
  id: 'presence.set',
  label: 'Set presence',
  input: z.strictObject({ stageId: id, channelId: id, ...fields }),
  describe: (document, { stageId, channelId }) => {
    const where = `${quoted(existing(document, 'channels', channelId).name)} at ${quoted(existing(document, 'stages', stageId).name)}`;
    return document.presences.has(presenceId(stageId, channelId)) ? `Change ${where}` : `Attach ${where}`;
  },
  run: (document, { stageId, channelId, ...changes }) => {
    existing(document, 'stages', stageId);
    existing(document, 'channels', channelId);
    return { put: { presences: withPresence(document, stageId, channelId, given(changes)) } };
  },
});

/** Attaches a channel of the catalogue (or a new one) that the journey does not have yet, in one step. */
export const attachNewChannel = defineCommand({
  id: 'channel.attach',
  label: 'Attach channel',
  input: z.strictObject({
    stageId: id,
    index: z.int().min(0).optional(),
    level: presenceLevelSchema.optional(),
    channel: channelSchema.omit({ id: true, order: true }).extend({ id: id.optional() }),
  }),
  describe: (document, input) =>
    `Attach ${quoted(input.channel.name)} at ${quoted(existing(document, 'stages', input.stageId).name)}`,
  run: (document, { stageId, index, level, channel }, { newId }) => {
    existing(document, 'stages', stageId);
    const { order, moved } = placeAt(document.channels.values(), document.channels.size);
    const row = { ...channel, id: channel.id ?? newId(), order };
    const presences = withPresence(document, stageId, row.id, level === undefined ? {} : { level }, index);
    return { put: { channels: [row, ...moved], presences } };
  },
});

/** Moves a presence to `index` at a stage, of the same stage or another; all it says moves with it. */
export const movePresence = defineCommand({
  id: 'presence.move',
  label: 'Move channel',
  input: z.strictObject({ id: z.string(), stageId: id, index: z.int().min(0) }),
  describe: (document, input) => {
    const presence = existing(document, 'presences', input.id);
    return `Move ${quoted(existing(document, 'channels', presence.channelId).name)} to ${quoted(existing(document, 'stages', input.stageId).name)}`;
  },
  run: (document, input) => {
    const presence = existing(document, 'presences', input.id);
    const stage = existing(document, 'stages', input.stageId);
    const siblings = presencesAt(document, stage.id);
    const others = siblings.filter((row) => row.id !== presence.id);
    const nextId = presenceId(stage.id, presence.channelId);
    if (nextId === presence.id) {
      if (siblings.indexOf(presence) === Math.min(input.index, others.length)) return {};
    } else if (document.presences.has(nextId)) {
      const channel = existing(document, 'channels', presence.channelId);
      throw new CommandRefused(`${quoted(channel.name)} is already attached at ${quoted(stage.name)}.`);
    }
    const { order, moved } = placeAt(others, input.index);
    const next = { ...presence, id: nextId, stageId: stage.id, order };
    return {
      put: { presences: [next, ...moved] },
      remove: nextId === presence.id ? {} : { presences: [presence.id] },
    };
  },
});

/** Takes channels off stages. The channels stay in the journey, and so does the demand for them. */
export const removePresences = defineCommand({
  id: 'presence.remove',
  label: 'Detach channel',
  input: z.strictObject({ ids: z.array(z.string()).min(1) }),
  describe: (document, { ids }) => {
    const [only] = ids;
    if (ids.length > 1 || !only) return `Detach ${ids.length} channels`;
    const presence = existing(document, 'presences', only);
    return `Detach ${quoted(existing(document, 'channels', presence.channelId).name)} from ${quoted(existing(document, 'stages', presence.stageId).name)}`;
  },
  run: (_, { ids }) => ({ remove: { presences: ids } }),
});

/** The presence with the given fields changed, or a new one at `index` of its stage (last without), and the neighbours that moved. */
export function withPresence(
  document: Pick<JourneyDocument, 'presences'>,
  stageId: string,
  channelId: string,
  changes: Partial<Presence>,
  index?: number,
): Presence[] {
  const presence = document.presences.get(presenceId(stageId, channelId));
  if (presence) return [{ ...presence, ...changes }];
  const siblings = presencesAt(document, stageId);
  const { order, moved } = placeAt(siblings, index ?? siblings.length);
  return [
    presenceSchema.parse({ ...changes, id: presenceId(stageId, channelId), stageId, channelId, order }),
    ...moved,
  ];
}

/** The presences that change, or come to be, when the given levels are reached. A level already higher stays. */
export function withLevels(document: Pick<JourneyDocument, 'presences'>, levels: readonly PromisedLevel[]): Presence[] {
  let presences = document.presences;
  for (const { stageId, channelId, level } of levels) {
    const current = presences.get(presenceId(stageId, channelId));
    if (current && current.level >= level) continue;
    const reached = withPresence({ presences }, stageId, channelId, { level });
    presences = new Map([...presences, ...reached.map((row) => [row.id, row] as const)]);
  }
  return [...presences.values()].filter((row) => row !== document.presences.get(row.id));
}

function presencesAt(document: Pick<JourneyDocument, 'presences'>, stageId: string): Presence[] {
  return inOrder([...document.presences.values()].filter((row) => row.stageId === stageId));
}
