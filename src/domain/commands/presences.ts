import { idAtBirth, presenceAt } from '../combinations';
import type { JourneyDocument } from '../document';
import { id } from '../model/fields';
import type { PromisedLevel } from '../model/initiative';
import { type Presence, presenceId, presenceSchema } from '../model/presence';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { CommandRefused, defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

/** The stage changes by moving; the channel is what the presence is of. */
const fields = changesOf(presenceSchema, 'stageId', 'channelId');

/** Attaches a channel to a stage, or changes how far the organisation is there. Only given fields change. */
export const setPresence = defineCommand({
  id: 'presence.set',
  label: 'Set presence',
  input: z.strictObject({ stageId: id, channelId: id, ...fields }),
  describe: (document, { stageId, channelId }) => {
    const where = `${quoted(existing(document, 'channels', channelId).name)} at ${quoted(existing(document, 'stages', stageId).name)}`;
    return presenceAt(document, stageId, channelId) ? `Change ${where}` : `Attach ${where}`;
  },
  run: (document, { stageId, channelId, ...changes }) => {
    existing(document, 'stages', stageId);
    existing(document, 'channels', channelId);
    return { put: { presences: withPresence(document, stageId, channelId, given(changes)) } };
  },
});

/** Moves a presence to `index` at a stage, of the same stage or another; all it says moves with it. */
export const movePresence = defineCommand({
  id: 'presence.move',
  label: 'Move channel',
  input: z.strictObject({ id: z.string(), stageId: id, index: z.int().check(z.gte(0)) }),
  describe: (document, input) => {
    const presence = existing(document, 'presences', input.id);
    return `Move ${quoted(existing(document, 'channels', presence.channelId).name)} to ${quoted(existing(document, 'stages', input.stageId).name)}`;
  },
  run: (document, input) => {
    const presence = existing(document, 'presences', input.id);
    const stage = existing(document, 'stages', input.stageId);
    const siblings = presencesAt(document, stage.id);
    const others = siblings.filter((row) => row.id !== presence.id);
    if (presence.stageId === stage.id) {
      if (siblings.indexOf(presence) === Math.min(input.index, others.length)) return {};
    } else if (presenceAt(document, stage.id, presence.channelId)) {
      const channel = existing(document, 'channels', presence.channelId);
      throw new CommandRefused(`${quoted(channel.name)} is already attached at ${quoted(stage.name)}.`);
    }
    const { order, moved } = placeAt(others, input.index);
    return { put: { presences: [{ ...presence, stageId: stage.id, order }, ...moved] } };
  },
});

/** Takes channels off stages. The channels stay in the journey, and so does the demand for them. */
export const removePresences = defineCommand({
  id: 'presence.remove',
  label: 'Detach channel',
  input: z.strictObject({ ids: z.array(z.string()).check(z.minLength(1)) }),
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
  const presence = presenceAt(document, stageId, channelId);
  if (presence) return [{ ...presence, ...changes }];
  const siblings = presencesAt(document, stageId);
  const { order, moved } = placeAt(siblings, index ?? siblings.length);
  const id = idAtBirth(presenceId(stageId, channelId), (taken) => document.presences.has(taken));
  return [presenceSchema.parse({ ...changes, id, stageId, channelId, order }), ...moved];
}

/** The presences that change, or come to be, when the given levels are reached. A level already higher stays. */
export function withLevels(document: Pick<JourneyDocument, 'presences'>, levels: readonly PromisedLevel[]): Presence[] {
  let presences = document.presences;
  for (const { stageId, channelId, level } of levels) {
    const current = presenceAt({ presences }, stageId, channelId);
    if (current && (current.level ?? 0) >= level) continue;
    const reached = withPresence({ presences }, stageId, channelId, { level });
    presences = new Map([...presences, ...reached.map((row) => [row.id, row] as const)]);
  }
  return [...presences.values()].filter((row) => row !== document.presences.get(row.id));
}

function presencesAt(document: Pick<JourneyDocument, 'presences'>, stageId: string): Presence[] {
  return inOrder([...document.presences.values()].filter((row) => row.stageId === stageId));
}
