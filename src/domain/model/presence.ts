import { z } from '../zod';
import { combinedId, id, name, order, text } from './fields';
import { belongsTo, defineRecord } from './record';

/** How far the organisation is on a channel at a stage: absent, listening, publishing, engaging, leading. */
export const presenceLevelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type PresenceLevel = z.infer<typeof presenceLevelSchema>;

/** From this level on the organisation is in a two-way conversation. */
export const ENGAGING: PresenceLevel = 3;

export const presencePurposes = ['listen', 'publish', 'converse', 'sell', 'serve', 'advocate'] as const;
export const presenceStatuses = ['planned', 'active', 'paused'] as const;

/** A channel attached to a stage. At most one per stage and channel; its id says which it was when it was attached. */
export const presenceSchema = z.strictObject({
  id: combinedId,
  stageId: id,
  channelId: id,
  order,
  /** How far the organisation is there; null while nobody has said. Unsaid, it counts as 0 and looks assumed. */
  level: z._default(z.nullable(presenceLevelSchema), null),
  /** Person or team that answers for it; '' when nobody does. */
  owner: z._default(name, ''),
  purpose: z._default(z.nullable(z.enum(presencePurposes)), null),
  /** Target first-response time in minutes. */
  responseTargetMinutes: z._default(z.nullable(z.int().check(z.gte(1), z.lte(525_600))), null),
  /** Who answers: the response level, such as “front line” or “specialist”. */
  responder: z._default(name, ''),
  /** Whether social profiles are linked to the CRM record. */
  crmLinked: z._default(z.boolean(), false),
  contentPlan: z._default(text, ''),
  status: z._default(z.enum(presenceStatuses), 'active'),
});

export type Presence = z.infer<typeof presenceSchema>;

/**
 * Names the cell in which a stage and a channel meet, and so the presence that is attached there. One that was moved
 * keeps the id of its first place: rows are looked up with `presenceAt`.
 */
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
  passesOn: 'stageId',
  idOf: (row) => presenceId(row.stageId, row.channelId),
  keepsId: ({ id, channelId }) => new RegExp(`^[^~]+~${channelId}(~\\d+)?$`).test(id),
});
