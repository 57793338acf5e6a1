import { z } from '../zod';
import { id, name, order, rating, text } from './fields';
import { defineRecord } from './record';

/** The seven phases of the customer lifecycle, and `custom` for a stage outside them; they keep journeys comparable. */
export const phases = [
  'awareness',
  'interest',
  'purchase',
  'delivery',
  'support',
  'repeat',
  'referral',
  'custom',
] as const;

export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** A column of the map. */
export const stageSchema = z.strictObject({
  id,
  order,
  name,
  phase: phaseSchema.default('custom'),
  /** What the customer wants to get done here. */
  goal: text.default(''),
  /** What the organisation promises here. */
  promise: text.default(''),
  /** Weight in the journey's coverage, 1–5. */
  importance: rating.default(3),
});

export type Stage = z.infer<typeof stageSchema>;

export const stageRecord = defineRecord({ schema: stageSchema, noun: ['stage', 'stages'], references: [] });
