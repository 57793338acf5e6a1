import { journeyOf } from '../document';
import { name, text } from '../model/fields';
import { journeyKinds } from '../model/journey';
import { z } from '../zod';
import { defineCommand } from './command';
import { given } from './given';
import { quoted } from './shared';

export const editJourney = defineCommand({
  id: 'journey.edit',
  label: 'Edit journey',
  input: z.strictObject({
    title: z.optional(name),
    description: z.optional(text),
    kind: z.optional(z.enum(journeyKinds)),
    illustration: z.optional(z.boolean()),
  }),
  describe: (_, { title }) => (title === undefined ? 'Edit journey' : `Rename journey to ${quoted(title)}`),
  run: (document, input) => ({ put: { journeys: [{ ...journeyOf(document), ...given(input) }] } }),
});
