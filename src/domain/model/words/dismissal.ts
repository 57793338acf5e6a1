import type { RowOf } from '../tables';
import { dayOf, gapWords, type RecordWords } from './record';

export const dismissalWords: RecordWords<RowOf<'dismissals'>> = {
  name: 'dismissal',
  about: 'A person’s decision that a gap does not matter.',
  fields: {
    id: 'The gap’s id.',
    reason: 'Why it does not matter.',
    dismissedAt:
      'When it was decided, as 2026-11-22T16:04:00.000Z. Older files have milliseconds since 1970-01-01 UTC, which are read as well.',
  },
  inSentences: { dismissedAt: { name: 'day of the decision', show: dayOf } },
  title: ({ id: gapId }) => `Dismissed gap “${gapWords(gapId)}”`,
};
