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
  phase: z._default(phaseSchema, 'custom'),
  /** What the customer wants to get done here. */
  goal: z._default(text, ''),
  /** Whether the goal is the template's, and nobody has said yet that it is so. */
  goalSuggested: z._default(z.boolean(), false),
  /** What the organisation promises here. */
  promise: z._default(text, ''),
  /** Weight in the journey's coverage, 1–5; null while nobody has said, and then it weighs `ASSUMED_IMPORTANCE`. */
  importance: z._default(z.nullable(rating), null),
});

export type Stage = z.infer<typeof stageSchema>;

export const stageRecord = defineRecord({
  schema: stageSchema,
  noun: ['stage', 'stages'],
  references: [],
  suggests: { goal: 'goalSuggested' },
});

/** What a stage weighs while nobody has said how important it is: as much as one in the middle. */
export const ASSUMED_IMPORTANCE = 3;

/** What a stage weighs in the journey's coverage and its gaps, 1–5. */
export function weightOf({ importance }: Pick<Stage, 'importance'>): number {
  return importance ?? ASSUMED_IMPORTANCE;
}

/** What somebody said that customers want here; '' where nobody did, or a template only suggested it. */
export function saidGoal({ goal, goalSuggested }: Pick<Stage, 'goal' | 'goalSuggested'>): string {
  return goalSuggested ? '' : goal;
}
