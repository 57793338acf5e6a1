import { id, name } from '../model/fields';
import { segmentSchema } from '../model/segment';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

const fields = changesOf(segmentSchema);

export const addSegment = defineCommand({
  id: 'segment.add',
  label: 'Add segment',
  input: z.strictObject({ id: z.optional(id), ...fields, name }),
  describe: (_, input) => `Add segment ${quoted(input.name)}`,
  run: (document, input, { newId }) => {
    const { order, moved } = placeAt(document.segments.values(), document.segments.size);
    return { put: { segments: [segmentSchema.parse({ ...given(input), id: input.id ?? newId(), order }), ...moved] } };
  },
});

export const editSegment = defineCommand({
  id: 'segment.edit',
  label: 'Edit segment',
  input: z.strictObject({ id, ...fields }),
  describe: (document, input) => `Edit segment ${quoted(existing(document, 'segments', input.id).name)}`,
  run: (document, { id: segmentId, ...changes }) => ({
    put: { segments: [{ ...existing(document, 'segments', segmentId), ...given(changes) }] },
  }),
});

/** Moves a segment to `index` among the other segments. */
export const moveSegment = defineCommand({
  id: 'segment.move',
  label: 'Move segment',
  input: z.strictObject({ id, index: z.int().check(z.gte(0)) }),
  run: (document, input) => {
    const segment = existing(document, 'segments', input.id);
    const current = inOrder(document.segments.values()).findIndex((row) => row.id === segment.id);
    const others = [...document.segments.values()].filter((row) => row.id !== segment.id);
    if (current === Math.min(input.index, others.length)) return {};
    const { order, moved } = placeAt(others, input.index);
    return { put: { segments: [{ ...segment, order }, ...moved] } };
  },
});

/** Removes a segment with its demands. */
export const removeSegment = defineCommand({
  id: 'segment.remove',
  label: 'Delete segment',
  input: z.strictObject({ id }),
  describe: (document, input) => `Delete segment ${quoted(existing(document, 'segments', input.id).name)}`,
  run: (_, input) => ({ remove: { segments: [input.id] } }),
});
