import { dismissalSchema } from '../model/dismissal';
import { text } from '../model/fields';
import { gapIdSchema } from '../model/gapId';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { CommandRefused, defineCommand } from './command';
import { given } from './given';

/** Decides that a gap does not matter, and why; the gap then leaves the list but stays findable. */
export const dismissGap = defineCommand({
  id: 'gap.dismiss',
  label: 'Dismiss gap',
  input: z.strictObject({ gapId: gapIdSchema, ...changesOf(dismissalSchema, 'dismissedAt'), reason: text }),
  run: (_, { gapId, reason, ...others }, { now }) => {
    if (reason.trim() === '') throw new CommandRefused('Say why, so that the next person need not ask.');
    return { put: { dismissals: [{ ...given(others), id: gapId, reason: reason.trim(), dismissedAt: now }] } };
  },
});

/** Takes a dismissal back. */
export const reopenGap = defineCommand({
  id: 'gap.reopen',
  label: 'Reopen gap',
  input: z.strictObject({ gapId: gapIdSchema }),
  run: (_, { gapId }) => ({ remove: { dismissals: [gapId] } }),
});
