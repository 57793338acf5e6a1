import { recommendationIds, stepIds } from '../../domain/catalogue/recommendationIds';
import { channelKindSchema, communitySchema, ownershipSchema } from '../../domain/model/channel';
import { evidences } from '../../domain/model/demand';
import { day, id, rating } from '../../domain/model/fields';
import { gapIdSchema } from '../../domain/model/gapId';
import { horizonSchema, initiativeStatusSchema } from '../../domain/model/initiative';
import { journeyKinds } from '../../domain/model/journey';
import { presenceLevelSchema } from '../../domain/model/presence';
import { phaseSchema } from '../../domain/model/stage';
import { z } from '../../domain/zod';
import { ROADMAP_FORMAT, ROADMAP_VERSION } from './identity';

const time = z.iso.datetime();
const position = z.int().min(1).describe('Place in its list, from 1.');
const share = z.number().min(0).max(1);
const coverage = share
  .nullable()
  .describe('Coverage, 0–1, to four decimals; null means unknown, because no demand is recorded. Never read null as 0.')
  .meta({ id: 'coverage' });
const evidence = z
  .enum([...evidences, 'none'])
  .describe(
    'How the demand is known: a survey (measured), a judgement (estimated), a template (assumed), or not at all (none).',
  )
  .meta({ id: 'evidence' });
const level = presenceLevelSchema
  .describe('How far the organisation is there: 0 absent, 1 listening, 2 publishing, 3 engaging, 4 leading.')
  .meta({ id: 'level' });

const promisedLevel = z
  .strictObject({ stageId: id, channelId: id, level })
  .describe('A presence level to reach on a channel at a stage.')
  .meta({ id: 'promisedLevel' });

const named = { number: z.int().min(1).max(10).describe('Its number among its kind.'), name: z.string() };

const label = z.string().describe('The gap in a few words: its rule and what it is about.');

const gap = z.strictObject({
  id: gapIdSchema.describe('Made of rule and subject, so it stays the same over edits.'),
  label,
  rule: z.string().describe('The rule that found it: the first part of the id.'),
  severity: z.enum(['critical', 'serious', 'moderate', 'minor']),
  score: z.number().min(0).max(100).describe('Orders gaps, worst first; to two decimals.'),
  stageId: id.nullable(),
  channelId: id.nullable(),
  segmentId: id.nullable(),
  finding: z.string().describe('What was found and on what evidence, in one sentence.'),
  evidence,
  answer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('recommendation'), id: z.enum(recommendationIds), ...named }),
      z.strictObject({ kind: z.literal('step'), id: z.enum(stepIds), ...named }),
    ])
    .describe('Which of the ten recommendations or seven steps answers it.'),
  suggestion: z.string().describe('A suggested next step, in one sentence.'),
  promisedLevels: z.array(promisedLevel).describe('The presence levels that the suggestion would bring.'),
  initiativeIds: z.array(id).describe('Initiatives that name this gap, in roadmap order.'),
});

const openGap = gap.describe('A finding that coverage falls short.').meta({ id: 'gap' });
const dismissedGap = z
  .strictObject({ ...gap.shape, reason: z.string(), dismissedAt: time })
  .describe('A gap that a person decided to leave, and why.')
  .meta({ id: 'dismissedGap' });

const input = z.strictObject({
  segmentId: id
    .nullable()
    .describe('Null for the strategist’s own estimate, which is used where no segment has a value.'),
  usage: share.describe('Share of the segment that uses the channel, 0–1, as it was entered.'),
  weight: share.describe(
    'Weight of this input in the cell’s demand, to four decimals; the weights of a cell sum to 1.',
  ),
  evidence: z.enum(evidences),
  sampleSize: z.int().min(1).nullable().describe('People asked, for a measured value.'),
  source: z.string(),
  observedOn: day.nullable().describe('The day that the evidence dates from.'),
});

const cell = z.strictObject({
  stageId: id,
  channelId: id,
  demand: share.describe('D: the sum of weight × usage over the inputs, to four decimals.'),
  evidence,
  level,
  presence: share.describe('P: level / 4.'),
  opportunity: z
    .number()
    .min(0)
    .max(20)
    .describe('10·D + max(10·D − 10·P, 0), after Ulwick, to two decimals. The band is taken before rounding.'),
  band: z
    .enum(['extreme', 'high', 'solid', 'low'])
    .describe('Above 15 extreme, above 12 high, above 10 solid, else low.'),
  overServed: z.boolean().describe('True where presence exceeds demand.'),
  inputs: z.array(input.meta({ id: 'input' })).describe('What went into the demand, segments in their order.'),
});

const initiative = z.strictObject({
  id,
  title: z.string(),
  description: z.string(),
  horizon: horizonSchema,
  position: position.describe('Place within its horizon, from 1.'),
  status: initiativeStatusSchema,
  owner: z.string(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  customerValue: rating.describe('Value to the customer, 1–5.'),
  businessValue: rating.describe('Value to the business, 1–5.'),
  effort: rating.describe('Effort, 1–5.'),
  metric: z.string().describe('What shows that it worked.'),
  target: z.string().describe('The figure to reach.'),
  recommendation: z
    .strictObject({ id: z.enum(recommendationIds), ...named })
    .nullable()
    .describe('The recommendation (of the ten) that it follows.'),
  dependsOn: z.array(id).describe('Initiatives that have to come first.'),
  promisedLevels: z.array(promisedLevel).describe('The presence levels that it will bring, in map order.'),
  closesGaps: z
    .array(z.strictObject({ gapId: gapIdSchema, label, status: z.enum(['open', 'dismissed', 'closed']) }))
    .describe('The gaps that it was made for, and what the data says of each now.'),
});

/** The roadmap file, as other tools read it. */
export const roadmapSchema = z.strictObject({
  $schema: z.string().describe('Where the JSON Schema lies, relative to this file.'),
  format: z.literal(ROADMAP_FORMAT),
  version: z.literal(ROADMAP_VERSION),
  exportedAt: time.describe(
    'The only field that differs between two exports of an unchanged journey by one version of the app.',
  ),
  generator: z.string().describe('The app, and its version where known.'),
  journey: z.strictObject({
    id,
    title: z.string(),
    kind: z.enum(journeyKinds).describe('As-is (current) or to-be (future).'),
    illustration: z.boolean().describe('True for a made-up example: its figures describe nobody.'),
  }),
  stages: z
    .array(z.strictObject({ id, name: z.string(), phase: phaseSchema, importance: rating, position }))
    .describe('The columns of the map, in order. Importance 1–5 weighs them in the journey’s coverage.'),
  channels: z
    .array(
      z.strictObject({
        id,
        name: z.string(),
        kind: channelKindSchema,
        ownership: ownershipSchema,
        social: z.boolean(),
        community: communitySchema.nullable(),
        position,
      }),
    )
    .describe('The places where interaction happens, in order.'),
  segments: z
    .array(
      z.strictObject({
        id,
        name: z.string(),
        share: share.describe('Share of customers, to four decimals.'),
        position,
      }),
    )
    .describe('Groups of customers by the experience they want, in order.'),
  coverage: z.strictObject({
    journey: z
      .strictObject({
        current: coverage,
        planned: coverage,
        plannedByHorizon: z
          .strictObject({ now: coverage, next: coverage, later: coverage })
          .describe('Cumulative: next includes now, later includes all.'),
      })
      .describe(
        'The known coverages of the stages, weighted by importance; planned counts the levels that open initiatives bring.',
      ),
    stages: z.array(z.strictObject({ stageId: id, current: coverage, planned: coverage })).describe('In map order.'),
    cells: z
      .array(cell.meta({ id: 'cell' }))
      .describe('Stage × channel, in map order; only those with a demand value or a channel attached.'),
  }),
  gaps: z.strictObject({
    open: z.array(openGap).describe('What the data shows now, worst first.'),
    dismissed: z.array(dismissedGap).describe('What the data shows and a person decided to leave, and why.'),
    closed: z
      .array(z.strictObject({ id: gapIdSchema, label, initiativeIds: z.array(id) }))
      .describe('Gaps that initiatives name and the data no longer shows, by id.'),
  }),
  initiatives: z
    .array(initiative.meta({ id: 'initiative' }))
    .describe('By horizon (now, next, later), then by position.'),
});

export type Roadmap = z.infer<typeof roadmapSchema>;
