import { z } from '../zod';
import { id, name, text, timestamp } from './fields';
import { defineRecord } from './record';

/** As-is or to-be. */
export const journeyKinds = ['current', 'future'] as const;

/** One map. Its document holds exactly one such row, whose id is the document's. */
export const journeySchema = z.strictObject({
  id,
  title: name,
  kind: z._default(z.enum(journeyKinds), 'current'),
  description: z._default(text, ''),
  /** True for a made-up example: screens and exports then say so. */
  illustration: z._default(z.boolean(), false),
  createdAt: timestamp,
});

export type Journey = z.infer<typeof journeySchema>;
export type JourneyKind = Journey['kind'];

export const journeyRecord = defineRecord({ schema: journeySchema, noun: ['journey', 'journeys'], references: [] });
