import { z } from '../zod';
import { id, order, rating, text } from './fields';
import { belongsTo, defineRecord, mayName } from './record';

/** Who acts. `peer`: customers talking with each other; the organisation is not in the room. */
export const actors = ['customer', 'company', 'peer'] as const;
export type Actor = (typeof actors)[number];

/** How the customer feels, from −2 (very negative) to +2 (very positive). */
export const emotionSchema = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
export type Emotion = z.infer<typeof emotionSchema>;

/** One interaction, in a stage. */
export const touchpointSchema = z.strictObject({
  id,
  stageId: id,
  order,
  title: text,
  actor: z.enum(actors).default('customer'),
  emotion: emotionSchema.default(0),
  importance: rating.default(3),
  channelId: id.nullable().default(null),
  momentOfTruth: z.boolean().default(false),
  pains: z.array(text).default([]),
  gains: z.array(text).default([]),
  quotes: z.array(text).default([]),
  notes: text.default(''),
});

export type Touchpoint = z.infer<typeof touchpointSchema>;

export const touchpointRecord = defineRecord({
  schema: touchpointSchema,
  noun: ['touchpoint', 'touchpoints'],
  references: [
    belongsTo<Touchpoint, 'stageId'>('stageId', 'stages'),
    mayName<Touchpoint, 'channelId'>('channelId', 'channels'),
  ],
});
