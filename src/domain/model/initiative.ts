import { recommendationIds } from '../catalogue/recommendationIds';
import { z } from '../zod';
import { day, id, name, order, rating, text } from './fields';
import { gapIdSchema, renameGapId } from './gapId';
import { presenceLevelSchema } from './presence';
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

/** A roadmap item that closes gaps. */
export const initiativeSchema = z.strictObject({
  id,
  order,
  title: name,
  description: text.default(''),
  horizon: horizonSchema.default('next'),
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
  customerValue: rating.default(3),
  businessValue: rating.default(3),
  effort: rating.default(3),
  owner: name.default(''),
  status: initiativeStatusSchema.default('proposed'),
  /** What shows that it worked, and the figure to reach. */
  metric: name.default(''),
  target: name.default(''),
  dependsOn: z.array(id).default([]),
  promisedLevels: z.array(promisedLevelSchema).default([]),
  gapIds: z.array(gapIdSchema).default([]),
  /** The recommendation (of the ten) that it follows. */
  recommendationId: z.enum(recommendationIds).nullable().default(null),
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
  renameEmbedded: (row, rename) => ({ ...row, gapIds: row.gapIds.map((gap) => renameGapId(gap, rename)) }),
});
