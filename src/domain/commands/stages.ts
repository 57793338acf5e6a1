import { id, name } from '../model/fields';
import { phaseSchema, stageSchema } from '../model/stage';
import { countedRows } from '../model/tables';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { CommandRefused, defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

const place = z.int().check(z.gte(0));

/** Adds a stage at `index` among the stages; without an index, last. */
export const addStage = defineCommand({
  id: 'stage.add',
  label: 'Add stage',
  input: z.strictObject({ id: z.optional(id), name, phase: z.optional(phaseSchema), index: z.optional(place) }),
  describe: (_, input) => `Add stage ${quoted(input.name)}`,
  run: (document, input, { newId }) => {
    const { order, moved } = placeAt(document.stages.values(), input.index ?? document.stages.size);
    const stage = stageSchema.parse({ id: input.id ?? newId(), order, name: input.name, phase: input.phase });
    return { put: { stages: [stage, ...moved] } };
  },
});

export const editStage = defineCommand({
  id: 'stage.edit',
  label: 'Edit stage',
  input: z.strictObject({
    id,
    ...changesOf(stageSchema),
    /** Says that the suggested goal is right as it is. */
    goalSuggested: z.optional(z.literal(false)),
  }),
  describe: (document, input) =>
    input.name === undefined
      ? `Edit stage ${quoted(existing(document, 'stages', input.id).name)}`
      : `Rename stage to ${quoted(input.name)}`,
  run: (document, { id: stageId, ...fields }) => ({
    put: { stages: [{ ...existing(document, 'stages', stageId), ...given(fields) }] },
  }),
});

/** Moves a stage to `index` among the other stages. */
export const moveStage = defineCommand({
  id: 'stage.move',
  label: 'Move stage',
  input: z.strictObject({ id, index: place }),
  describe: (document, input) => `Move stage ${quoted(existing(document, 'stages', input.id).name)}`,
  run: (document, input) => {
    const stage = existing(document, 'stages', input.id);
    const current = inOrder(document.stages.values()).findIndex((row) => row.id === stage.id);
    const others = [...document.stages.values()].filter((row) => row.id !== stage.id);
    if (current === Math.min(input.index, others.length)) return {};
    const { order, moved } = placeAt(others, input.index);
    return { put: { stages: [{ ...stage, order }, ...moved] } };
  },
});

/** Removes a stage with its touchpoints, their links, its presences and demands. The last stage stays. */
export const removeStage = defineCommand({
  id: 'stage.remove',
  label: 'Delete stage',
  input: z.strictObject({ id }),
  describe: (document, input) => {
    const stage = existing(document, 'stages', input.id);
    const count = [...document.touchpoints.values()].filter((row) => row.stageId === stage.id).length;
    return `Delete stage ${quoted(stage.name)}${count > 0 ? ` and ${countedRows('touchpoints', count)}` : ''}`;
  },
  run: (document, input) => {
    existing(document, 'stages', input.id);
    if (document.stages.size === 1) throw new CommandRefused('A journey needs at least one stage. Add another first.');
    return { remove: { stages: [input.id] } };
  },
});
