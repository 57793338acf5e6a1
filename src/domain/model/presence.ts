import { z } from '../zod';
import { combinedId, id, name, order, text } from './fields';
import { belongsTo, defineRecord } from './record';

/** How far the organisation is on a channel at a stage; the index is the level, 0–4. */
export const presenceLevels = ['absent', 'listening', 'publishing', 'engaging', 'leading'] as const;
export const presenceLevelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type PresenceLevel = z.infer<typeof presenceLevelSchema>;

/** From this level on the organisation is in a two-way conversation. */
export const ENGAGING: PresenceLevel = 3;

export const presencePurposes = ['listen', 'publish', 'converse', 'sell', 'serve', 'advocate'] as const;
export const presenceStatuses = ['planned', 'active', 'paused'] as const;

/** A channel attached to a stage. At most one per stage and channel; its id says which. */
export const presenceSchema = z.strictObject({
  id: combinedId,
  stageId: id,
  channelId: id,
  order,
  level: presenceLevelSchema.default(0),
  /** Person or team that answers for it; '' when nobody does. */
  owner: name.default(''),
  purpose: z.enum(presencePurposes).nullable().default(null),
  /** Target first-response time in minutes. */
  responseTargetMinutes: z.int().min(1).max(525_600).nullable().default(null),
  /** Who answers: the response level, such as “front line” or “specialist”. */
  responder: name.default(''),
  /** Whether social profiles are linked to the CRM record. */
  crmLinked: z.boolean().default(false),
  contentPlan: text.default(''),
  status: z.enum(presenceStatuses).default('active'),
});

export type Presence = z.infer<typeof presenceSchema>;

export function presenceId(stageId: string, channelId: string): string {
  return `${stageId}~${channelId}`;
}

export const presenceRecord = defineRecord({
  schema: presenceSchema,
  noun: ['presence', 'presences'],
  references: [
    belongsTo<Presence, 'stageId'>('stageId', 'stages'),
    belongsTo<Presence, 'channelId'>('channelId', 'channels'),
  ],
  idOf: (row) => presenceId(row.stageId, row.channelId),
});
