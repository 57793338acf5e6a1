import { z } from '../zod';
import { combinedId, day, id, text } from './fields';
import { belongsTo, defineRecord } from './record';

/** How we know: a survey, someone's judgement, or a template's default. */
export const evidences = ['measured', 'estimated', 'assumed'] as const;
export const evidenceSchema = z.enum(evidences);
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * How much a segment uses a channel. Without a stage it holds for all stages; without a segment it is the strategist's
 * own estimate, used where no segment has a value. At most one per combination; its id says which.
 */
export const demandSchema = z.strictObject({
  id: combinedId,
  channelId: id,
  stageId: id.nullable().default(null),
  segmentId: id.nullable().default(null),
  /** Share of the segment that uses the channel, 0–1. */
  usage: z.number().min(0).max(1),
  evidence: evidenceSchema.default('estimated'),
  /** Number of people asked, for a measured value. */
  sampleSize: z.int().min(1).max(1_000_000_000).nullable().default(null),
  source: text.default(''),
  /** The day the evidence dates from. */
  observedOn: day.nullable().default(null),
});

export type Demand = z.infer<typeof demandSchema>;

export function demandId(channelId: string, stageId: string | null, segmentId: string | null): string {
  return `${channelId}~${stageId ?? ''}~${segmentId ?? ''}`;
}

export const demandRecord = defineRecord({
  schema: demandSchema,
  noun: ['demand', 'demands'],
  references: [
    belongsTo<Demand, 'channelId'>('channelId', 'channels'),
    belongsTo<Demand, 'stageId'>('stageId', 'stages'),
    belongsTo<Demand, 'segmentId'>('segmentId', 'segments'),
  ],
  idOf: (row) => demandId(row.channelId, row.stageId, row.segmentId),
});
