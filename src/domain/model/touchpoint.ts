import { z } from '../zod';
import { id, order, rating, text } from './fields';
import { belongsTo, defineRecord, listNames, mayName } from './record';

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
  actor: z._default(z.enum(actors), 'customer'),
  /** Null while nobody has said; it then counts nowhere. */
  emotion: z._default(z.nullable(emotionSchema), null),
  /** Null while nobody has said. */
  importance: z._default(z.nullable(rating), null),
  channelId: z._default(z.nullable(id), null),
  momentOfTruth: z._default(z.boolean(), false),
  pains: z._default(z.array(text), []),
  gains: z._default(z.array(text), []),
  quotes: z._default(z.array(text), []),
  notes: z._default(text, ''),
  /** A list is merged by its items: two tabs that add a tag each keep both. */
  tagIds: z._default(z.array(id), []),
});

export type Touchpoint = z.infer<typeof touchpointSchema>;

export const touchpointRecord = defineRecord({
  schema: touchpointSchema,
  noun: ['touchpoint', 'touchpoints'],
  references: [
    belongsTo<Touchpoint, 'stageId'>('stageId', 'stages'),
    mayName<Touchpoint, 'channelId'>('channelId', 'channels'),
    listNames<Touchpoint, string>(
      'tagIds',
      'tags',
      (tag) => tag,
      (_, tag) => tag,
    ),
  ],
  passesOn: 'stageId',
});
