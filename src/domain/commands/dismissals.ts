import { text } from '../model/fields';
import { gapIdSchema } from '../model/gapId';
import { z } from '../zod';
import { CommandRefused, defineCommand } from './command';

/** Decides that a gap does not matter, and why; the gap then leaves the list but stays findable. */
export const dismissGap = defineCommand({
  id: 'gap.dismiss',
  label: 'Dismiss gap',
  input: z.strictObject({ gapId: gapIdSchema, reason: text }),
  run: (_, { gapId, reason }, { now }) => {
    if (reason.trim() === '') throw new CommandRefused('Say why, so that the next person need not ask.');
    return { put: { dismissals: [{ id: gapId, reason: reason.trim(), dismissedAt: now }] } };
  },
});

/** Takes a dismissal back. */
export const reopenGap = defineCommand({
  id: 'gap.reopen',
  label: 'Reopen gap',
  input: z.strictObject({ gapId: gapIdSchema }),
  run: (_, { gapId }) => ({ remove: { dismissals: [gapId] } }),
});
