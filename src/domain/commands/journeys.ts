import { journeyOf } from '../document';
import { journeySchema } from '../model/journey';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { defineCommand } from './command';
import { given } from './given';

export const editJourney = defineCommand({
  id: 'journey.edit',
  label: 'Edit journey',
  input: z.strictObject(changesOf(journeySchema, 'createdAt')),
  describe: (_, { title }) => (title === undefined ? 'Edit journey' : `Rename journey to ${quoted(title)}`),
  run: (document, input) => ({ put: { journeys: [{ ...journeyOf(document), ...given(input) }] } }),
});
