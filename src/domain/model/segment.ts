import { z } from '../zod';
import { id, name, order, text } from './fields';
import { defineRecord } from './record';

/** A group of customers by the experience they want, not by demographics. */
export const segmentSchema = z.strictObject({
  id,
  order,
  name,
  /** Share of customers; any unit, as weights are normalised to sum 1. */
  weight: z.number().min(0).max(1_000_000).default(1),
  desiredExperience: text.default(''),
  /** What the organisation promises this segment. */
  promises: text.default(''),
});

export type Segment = z.infer<typeof segmentSchema>;

export const segmentRecord = defineRecord({ schema: segmentSchema, noun: ['segment', 'segments'], references: [] });
