import { z } from '../zod';
import { text, timestamp } from './fields';
import { gapIdSchema, renameGapId } from './gapId';
import { defineRecord } from './record';

/** A person's decision that a gap does not matter, and why. Its id is the gap's. */
export const dismissalSchema = z.strictObject({
  id: gapIdSchema,
  reason: text,
  dismissedAt: timestamp,
});

export const dismissalRecord = defineRecord({
  schema: dismissalSchema,
  noun: ['dismissed gap', 'dismissed gaps'],
  references: [],
  renameEmbedded: (row, rename) => ({ ...row, id: renameGapId(row.id, rename) }),
});
