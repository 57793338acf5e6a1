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
  stageId: z._default(z.nullable(id), null),
  segmentId: z._default(z.nullable(id), null),
  /** Share of the segment that uses the channel, 0–1. */
  usage: z.number().check(z.gte(0), z.lte(1)),
  evidence: z._default(evidenceSchema, 'estimated'),
  /** Number of people asked, for a measured value. */
  sampleSize: z._default(z.nullable(z.int().check(z.gte(1), z.lte(1_000_000_000))), null),
  source: z._default(text, ''),
  /** The day the evidence dates from. */
  observedOn: z._default(z.nullable(day), null),
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
