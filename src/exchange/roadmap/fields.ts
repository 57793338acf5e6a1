import { recommendationIds, stepIds } from '../../domain/catalogue/recommendationIds';
import { communitySchema } from '../../domain/model/channel';
import { evidences } from '../../domain/model/demand';
import { id } from '../../domain/model/fields';
import { gapIdSchema } from '../../domain/model/gapId';
import { presenceLevelSchema } from '../../domain/model/presence';
import { recordWords } from '../../domain/model/words';
import { z } from '../../domain/zod';

/** A field with what it means. */
export function said<Schema extends z.ZodMiniType>(schema: Schema, words: string): Schema {
  return schema.check(z.describe(words));
}

/** What a field of a record means stands in the words of that record. */
export const { journeys, stages, channels, segments, demands, initiatives, dismissals } = recordWords;

export const stageRef = said(id, 'The stage, by id.');
export const channelRef = said(id, 'The channel, by id.');
export const gapRef = said(gapIdSchema, 'The gap, by id: made of rule and subject, so it stays the same over edits.');

export const time = z.iso.datetime();
export const position = z.int().check(z.gte(1), z.describe('Place in its list, from 1.'));
export const share = z.number().check(z.gte(0), z.lte(1));
export const coverage = z
  .nullable(share)
  .check(
    z.describe(
      'Coverage, 0–1, to four decimals; null means unknown, because no demand is recorded. Never read null as 0.',
    ),
    z.meta({ id: 'coverage' }),
  );
export const evidence = z
  .enum([...evidences, 'none'])
  .check(
    z.describe(
      'How the demand is known: a survey (measured), a judgement (estimated), a template (assumed), or not at all (none).',
    ),
    z.meta({ id: 'evidence' }),
  );
export const level = presenceLevelSchema.check(
  z.describe('How far the organisation is there: 0 absent, 1 listening, 2 publishing, 3 engaging, 4 leading.'),
  z.meta({ id: 'level' }),
);

export const promisedLevel = z
  .strictObject({ stageId: stageRef, channelId: channelRef, level })
  .check(z.describe('A presence level to reach on a channel at a stage.'), z.meta({ id: 'promisedLevel' }));

export const named = {
  number: z.int().check(z.gte(1), z.lte(10), z.describe('Its number among its kind.')),
  name: said(z.string(), 'What it is called.'),
};

export const answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: said(z.literal('recommendation'), 'One of the ten recommendations.'),
    id: said(z.enum(recommendationIds), 'Which of them.'),
    ...named,
  }),
  z.strictObject({
    kind: said(z.literal('step'), 'One of the seven steps.'),
    id: said(z.enum(stepIds), 'Which of them.'),
    ...named,
  }),
]);

export const community = z.strictObject({
  runBy: said(communitySchema.shape.runBy, 'Who runs it.'),
  formedAround: said(communitySchema.shape.formedAround, 'What it formed around.'),
});

export const label = z.string().check(z.describe('The gap in a few words: its rule and what it is about.'));
