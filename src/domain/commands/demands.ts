import { demandId, demandSchema } from '../model/demand';
import { id } from '../model/fields';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

const subject = { channelId: id, stageId: z.nullable(id), segmentId: z.nullable(id) };

/**
 * Says how much a segment (null: the strategist's own estimate) uses a channel at a stage (null: at every stage).
 * Changing the figure of an existing row without naming its evidence makes it an estimate: the survey did not say that.
 */
export const setDemand = defineCommand({
  id: 'demand.set',
  label: 'Set demand',
  input: z.strictObject({
    ...subject,
    ...changesOf(demandSchema, 'channelId', 'stageId', 'segmentId'),
    usage: demandSchema.shape.usage,
  }),
  describe: (document, { channelId }) => `Set demand for ${quoted(existing(document, 'channels', channelId).name)}`,
  run: (document, { channelId, stageId, segmentId, usage, ...evidence }) => {
    existing(document, 'channels', channelId);
    const rowId = demandId(channelId, stageId, segmentId);
    const current = document.demands.get(rowId);
    const judged = { evidence: 'estimated' as const, sampleSize: null, source: '', observedOn: null };
    const known = current && (current.usage === usage || evidence.evidence !== undefined) ? current : judged;
    return {
      put: { demands: [{ ...judged, ...known, ...given(evidence), id: rowId, channelId, stageId, segmentId, usage }] },
    };
  },
});

/** Forgets a demand: the cell falls back to the channel's overall value, or to no evidence. */
export const removeDemand = defineCommand({
  id: 'demand.remove',
  label: 'Clear demand',
  input: z.strictObject(subject),
  run: (_, { channelId, stageId, segmentId }) => ({ remove: { demands: [demandId(channelId, stageId, segmentId)] } }),
});
