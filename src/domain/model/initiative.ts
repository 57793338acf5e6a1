import { recommendationIds } from '../catalogue/recommendationIds';
import { z } from '../zod';
import { day, id, name, order, rating, text } from './fields';
import { gapIdSchema, renameGapId } from './gapId';
import { presenceId, presenceLevelSchema } from './presence';
import { defineRecord, listNames } from './record';

export const horizons = ['now', 'next', 'later'] as const;
export const horizonSchema = z.enum(horizons);
export type Horizon = z.infer<typeof horizonSchema>;

export const initiativeStatuses = ['proposed', 'planned', 'in-progress', 'done', 'dropped'] as const;
export const initiativeStatusSchema = z.enum(initiativeStatuses);
export type InitiativeStatus = z.infer<typeof initiativeStatusSchema>;

/** A presence level that an initiative will bring. */
export const promisedLevelSchema = z.strictObject({ stageId: id, channelId: id, level: presenceLevelSchema });
export type PromisedLevel = z.infer<typeof promisedLevelSchema>;

/** The figures of a gap's channel and stage at the moment when an initiative took the gap up; null is unknown. */
export const plannedFromSchema = z.strictObject({
  gapId: gapIdSchema,
  demand: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  level: z.nullable(presenceLevelSchema),
  opportunity: z.nullable(z.number().check(z.gte(0), z.lte(20))),
});
export type PlannedFrom = z.infer<typeof plannedFromSchema>;

/** A roadmap item that closes gaps. */
export const initiativeSchema = z.strictObject({
  id,
  order,
  title: name,
  description: z._default(text, ''),
  horizon: z._default(horizonSchema, 'next'),
  startsOn: z._default(z.nullable(day), null),
  endsOn: z._default(z.nullable(day), null),
  /** Null while nobody has said. What the app would suggest follows from the gaps and is never stored (`suggestionsFor`). */
  customerValue: z._default(z.nullable(rating), null),
  businessValue: z._default(z.nullable(rating), null),
  effort: z._default(z.nullable(rating), null),
  owner: z._default(name, ''),
  status: z._default(initiativeStatusSchema, 'proposed'),
  /** What shows that it worked, and the figure to reach. */
  metric: z._default(name, ''),
  target: z._default(name, ''),
  dependsOn: z._default(z.array(id), []),
  promisedLevels: z._default(z.array(promisedLevelSchema), []),
  /** Whether the promised levels come from a gap, and nobody has said yet that they will be reached. */
  promisedLevelsSuggested: z._default(z.boolean(), false),
  gapIds: z._default(z.array(gapIdSchema), []),
  /** What was the case when each gap was taken up, so that the plan can be held against what is the case now. */
  plannedFrom: z._default(z.array(plannedFromSchema), []),
  /** The recommendation (of the ten) that it follows. */
  recommendationId: z._default(z.nullable(z.enum(recommendationIds)), null),
});

export type Initiative = z.infer<typeof initiativeSchema>;

/** Whether it still counts toward planned coverage. */
export function isOpen(initiative: Initiative): boolean {
  return initiative.status !== 'done' && initiative.status !== 'dropped';
}

export const initiativeRecord = defineRecord({
  schema: initiativeSchema,
  noun: ['initiative', 'initiatives'],
  references: [
    listNames<Initiative, string>(
      'dependsOn',
      'initiatives',
      (item) => item,
      (_, next) => next,
    ),
    listNames<Initiative, PromisedLevel>(
      'promisedLevels',
      'stages',
      (item) => item.stageId,
      (item, stageId) => ({ ...item, stageId }),
    ),
    listNames<Initiative, PromisedLevel>(
      'promisedLevels',
      'channels',
      (item) => item.channelId,
      (item, channelId) => ({ ...item, channelId }),
    ),
  ],
  dividedBy: 'horizon',
  suggests: { promisedLevels: 'promisedLevelsSuggested' },
  itemKey: (field, item) => {
    if (field === 'plannedFrom') return (item as PlannedFrom).gapId;
    if (field !== 'promisedLevels') return null;
    const { stageId, channelId } = item as PromisedLevel;
    return presenceId(stageId, channelId);
  },
  renameEmbedded: (row, rename) => ({
    ...row,
    gapIds: row.gapIds.map((gap) => renameGapId(gap, rename)),
    plannedFrom: row.plannedFrom.map((then) => ({ ...then, gapId: renameGapId(then.gapId, rename) })),
  }),
});
