import { journeyKindLabels } from '../../labels';
import type { Journey } from '../journey';
import { dayOf, idWords, type RecordWords } from './record';

export const journeyWords: RecordWords<Journey> = {
  about: 'One map of how customers interact with an organisation.',
  fields: {
    id: idWords,
    title: 'What the map is called.',
    kind: 'As-is (current) or to-be (future).',
    description: 'What it is about, for whom.',
    illustration: 'True for a made-up example: screens and exports then say so.',
    createdAt:
      'When it was made, as 2026-11-22T16:04:00.000Z. Older files have milliseconds since 1970-01-01 UTC, which are read as well.',
  },
  inSentences: {
    kind: { choices: journeyKindLabels },
    illustration: { is: 'an illustration' },
    createdAt: { name: 'day it was made', show: dayOf },
  },
  title: () => 'The journey',
};
