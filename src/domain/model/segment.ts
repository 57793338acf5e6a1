import { z } from '../zod';
import { id, name, order, text } from './fields';
import { defineRecord } from './record';

/** A group of customers by the experience they want, not by demographics. */
export const segmentSchema = z.strictObject({
  id,
  order,
  name,
  /** Share of customers; any unit, as weights are normalised to sum 1. */
  weight: z._default(z.number().check(z.gte(0), z.lte(1_000_000)), 1),
  desiredExperience: z._default(text, ''),
  /** What the organisation promises this segment. */
  promises: z._default(text, ''),
});

export type Segment = z.infer<typeof segmentSchema>;

export const segmentRecord = defineRecord({ schema: segmentSchema, noun: ['segment', 'segments'], references: [] });
