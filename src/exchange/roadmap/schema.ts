import { recommendationIds } from '../../domain/catalogue/recommendationIds';
import { channelKindSchema, ownershipSchema } from '../../domain/model/channel';
import { evidences } from '../../domain/model/demand';
import { day, id, rating } from '../../domain/model/fields';
import { gapIdSchema } from '../../domain/model/gapId';
import { horizonSchema, initiativeStatusSchema } from '../../domain/model/initiative';
import { journeyKinds } from '../../domain/model/journey';
import { phaseSchema } from '../../domain/model/stage';
import { z } from '../../domain/zod';
import {
  answer,
  channelRef,
  channels,
  community,
  coverage,
  demands,
  dismissals,
  evidence,
  gapRef,
  initiatives,
  journeys,
  label,
  level,
  named,
  position,
  promisedLevel,
  said,
  segments,
  share,
  stageRef,
  stages,
  time,
} from './fields';
import { ROADMAP_FORMAT, ROADMAP_VERSION } from './identity';

const gap = z.strictObject({
  id: gapIdSchema.check(z.describe('Made of rule and subject, so it stays the same over edits.')),
  label,
  rule: z.string().check(z.describe('The rule that found it: the first part of the id.')),
  severity: said(z.enum(['critical', 'serious', 'moderate', 'minor']), 'How bad it is, worst first.'),
  score: z.number().check(z.gte(0), z.lte(100), z.describe('Orders gaps, worst first; to two decimals.')),
  stageId: said(z.nullable(id), 'The stage that it is about; null where it is about none in particular.'),
  channelId: said(z.nullable(id), 'The channel that it is about; null where it is about none in particular.'),
  segmentId: said(z.nullable(id), 'The segment that it is about; null where it is about none in particular.'),
  finding: z.string().check(z.describe('What was found and on what evidence, in one sentence.')),
  evidence,
  answer: said(answer, 'Which of the ten recommendations or seven steps answers it.'),
  suggestion: z.string().check(z.describe('A suggested next step, in one sentence.')),
  promisedLevels: z.array(promisedLevel).check(z.describe('The presence levels that the suggestion would bring.')),
  initiativeIds: z.array(id).check(z.describe('Initiatives that name this gap, in roadmap order.')),
});

const openGap = gap.check(z.describe('A finding that coverage falls short.'), z.meta({ id: 'gap' }));
const dismissedGap = z
  .strictObject({
    ...gap.shape,
    reason: said(z.string(), dismissals.fields.reason),
    dismissedAt: said(time, 'When a person dismissed it.'),
  })
  .check(z.describe('A gap that a person decided to leave, and why.'), z.meta({ id: 'dismissedGap' }));

const input = z.strictObject({
  segmentId: z
    .nullable(id)
    .check(z.describe('Null for the strategist’s own estimate, which is used where no segment has a value.')),
  usage: share.check(z.describe('Share of the segment that uses the channel, 0–1, as it was entered.')),
  weight: share.check(
    z.describe('Weight of this input in the cell’s demand, to four decimals; the weights of a cell sum to 1.'),
  ),
  evidence: said(z.enum(evidences), demands.fields.evidence),
  sampleSize: z.nullable(z.int().check(z.gte(1))).check(z.describe('People asked, for a measured value.')),
  source: said(z.string(), demands.fields.source),
  observedOn: z.nullable(day).check(z.describe('The day that the evidence dates from.')),
});

const cell = z.strictObject({
  stageId: stageRef,
  channelId: channelRef,
  demand: z
    .nullable(share)
    .check(z.describe('D: the sum of weight × usage over the inputs, to four decimals; null while no usage is known.')),
  evidence,
  level: z
    .nullable(level)
    .check(z.describe('How far the organisation is there; null where a channel is attached and nobody has said yet.')),
  presence: share.check(z.describe('P: level / 4; a level that nobody has said counts as 0.')),
  opportunity: z
    .nullable(z.number().check(z.gte(0), z.lte(20)))
    .check(
      z.describe(
        '10·D + max(10·D − 10·P, 0), after Ulwick, to two decimals; null while the demand is unknown. The band is taken before rounding.',
      ),
    ),
  band: z
    .nullable(z.enum(['extreme', 'high', 'solid', 'low']))
    .check(z.describe('Above 15 extreme, above 12 high, above 10 solid, else low; null while the demand is unknown.')),
  overServed: z.boolean().check(z.describe('True where presence exceeds a known demand.')),
  inputs: z
    .array(input.check(z.meta({ id: 'input' })))
    .check(z.describe('What went into the demand, segments in their order.')),
});

const initiative = z.strictObject({
  id: said(id, initiatives.fields.id),
  title: said(z.string(), initiatives.fields.title),
  description: said(z.string(), initiatives.fields.description),
  horizon: said(horizonSchema, initiatives.fields.horizon),
  position: position.check(z.describe('Place within its horizon, from 1.')),
  status: said(initiativeStatusSchema, initiatives.fields.status),
  owner: said(z.string(), initiatives.fields.owner),
  startsOn: said(z.nullable(day), initiatives.fields.startsOn),
  endsOn: said(z.nullable(day), initiatives.fields.endsOn),
  customerValue: z.nullable(rating).check(z.describe('Value to the customer, 1–5; null while nobody has said.')),
  businessValue: z.nullable(rating).check(z.describe('Value to the business, 1–5; null while nobody has said.')),
  effort: z.nullable(rating).check(z.describe('Effort, 1–5; null while nobody has said.')),
  metric: z.string().check(z.describe('What shows that it worked.')),
  target: z.string().check(z.describe('The figure to reach.')),
  recommendation: z
    .nullable(z.strictObject({ id: said(z.enum(recommendationIds), 'Which of the ten.'), ...named }))
    .check(z.describe('The recommendation (of the ten) that it follows; null where a person chose none.')),
  answers: z
    .array(answer)
    .check(
      z.describe(
        'What it answers to: the recommendation that it follows, then the recommendations and steps that answer the gaps it was made for, as far as the data still shows them.',
      ),
    ),
  dependsOn: z.array(id).check(z.describe('Initiatives that have to come first.')),
  promisedLevels: z.array(promisedLevel).check(z.describe('The presence levels that it will bring, in map order.')),
  promisedLevelsSuggested: z
    .boolean()
    .check(
      z.describe('True where the promised levels come from a gap and nobody has said yet that they will be reached.'),
    ),
  suggested: z
    .strictObject({
      customerValue: said(z.nullable(rating), 'Suggested value to the customer, 1–5, or null.'),
      businessValue: said(z.nullable(rating), 'Suggested value to the business, 1–5, or null.'),
      effort: said(z.nullable(rating), 'Suggested effort, 1–5, or null.'),
      metric: said(z.string(), 'Suggested metric, or nothing.'),
      target: said(z.string(), 'Suggested figure to reach, or nothing.'),
    })
    .check(
      z.describe(
        'What the app suggests for fields of which nobody has said anything yet, from the gaps as they are at the time of the export. A suggestion is no judgement: never read it as one.',
      ),
    ),
  plannedFrom: z
    .array(
      z.strictObject({
        gapId: gapRef,
        demand: said(z.nullable(share), 'Demand then, 0–1.'),
        level: said(z.nullable(level), 'Presence level then, 0–4.'),
        opportunity: said(z.nullable(z.number().check(z.gte(0), z.lte(20))), 'Opportunity score then, 0–20.'),
      }),
    )
    .check(
      z.describe('By gap, the figures of its channel and stage when the initiative took it up; null for unknown.'),
    ),
  closesGaps: z
    .array(
      z.strictObject({
        gapId: gapRef,
        label,
        status: said(z.enum(['open', 'dismissed', 'closed']), 'Closed: the data no longer shows it.'),
      }),
    )
    .check(z.describe('The gaps that it was made for, and what the data says of each now.')),
});

/** The roadmap file, as other tools read it. */
export const roadmapSchema = z.strictObject({
  $schema: z.string().check(z.describe('The JSON Schema of this file: its $id, which holds wherever the file goes.')),
  format: said(z.literal(ROADMAP_FORMAT), 'Says that this is a roadmap.'),
  version: said(
    z.literal(ROADMAP_VERSION),
    'Version of this format; a field that changes its meaning or goes raises it.',
  ),
  exportedAt: time.check(
    z.describe('The only field that differs between two exports of an unchanged journey by one version of the app.'),
  ),
  generator: z.string().check(z.describe('The app, and its version where known.')),
  journey: z
    .strictObject({
      id: said(id, journeys.fields.id),
      title: said(z.string(), journeys.fields.title),
      kind: z.enum(journeyKinds).check(z.describe('As-is (current) or to-be (future).')),
      illustration: z.boolean().check(z.describe('True for a made-up example: its figures describe nobody.')),
    })
    .check(z.describe('The journey that it is the roadmap of.')),
  stages: z
    .array(
      z.strictObject({
        id: said(id, stages.fields.id),
        name: said(z.string(), stages.fields.name),
        phase: said(phaseSchema, stages.fields.phase),
        importance: said(z.nullable(rating), stages.fields.importance),
        position,
      }),
    )
    .check(
      z.describe(
        'The columns of the map, in order. Importance 1–5 weighs them in the journey’s coverage, 3 where nobody has said it.',
      ),
    ),
  channels: z
    .array(
      z.strictObject({
        id: said(id, channels.fields.id),
        name: said(z.string(), channels.fields.name),
        kind: said(channelKindSchema, channels.fields.kind),
        ownership: said(ownershipSchema, channels.fields.ownership),
        social: said(z.boolean(), channels.fields.social),
        community: said(z.nullable(community), channels.fields.community),
        position,
      }),
    )
    .check(z.describe('The places where interaction happens, in order.')),
  segments: z
    .array(
      z.strictObject({
        id: said(id, segments.fields.id),
        name: said(z.string(), segments.fields.name),
        share: share.check(z.describe('Share of customers, to four decimals.')),
        position,
      }),
    )
    .check(z.describe('Groups of customers by the experience they want, in order.')),
  coverage: z
    .strictObject({
      journey: z
        .strictObject({
          current: coverage,
          planned: coverage,
          plannedByHorizon: z
            .strictObject({ now: coverage, next: coverage, later: coverage })
            .check(z.describe('Cumulative: next includes now, later includes all.')),
        })
        .check(
          z.describe(
            'The known coverages of the stages, weighted by importance; planned counts the levels that open initiatives bring.',
          ),
        ),
      stages: z
        .array(z.strictObject({ stageId: stageRef, current: coverage, planned: coverage }))
        .check(z.describe('In map order.')),
      cells: z
        .array(cell.check(z.meta({ id: 'cell' })))
        .check(z.describe('Stage × channel, in map order; only those with a demand value or a channel attached.')),
    })
    .check(
      z.describe('How well presence meets demand: the journey, its stages, and each cell with all that went into it.'),
    ),
  gaps: z
    .strictObject({
      open: z.array(openGap).check(z.describe('What the data shows now, worst first.')),
      dismissed: z.array(dismissedGap).check(z.describe('What the data shows and a person decided to leave, and why.')),
      closed: z
        .array(
          z.strictObject({
            id: gapRef,
            label,
            initiativeIds: said(z.array(id), 'Initiatives that name it, in roadmap order.'),
          }),
        )
        .check(z.describe('Gaps that initiatives name and the data no longer shows, by id.')),
    })
    .check(z.describe('Where coverage falls short.')),
  initiatives: z
    .array(initiative.check(z.meta({ id: 'initiative' })))
    .check(z.describe('By horizon (now, next, later), then by position.')),
});

export type Roadmap = z.infer<typeof roadmapSchema>;
