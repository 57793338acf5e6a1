import { id } from '../model/fields';
import { countedRows } from '../model/tables';
import { type Touchpoint, touchpointSchema } from '../model/touchpoint';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

/** Stages change by moving, and tags by commands of their own, as others put them on at the same time. */
const fields = changesOf(touchpointSchema, 'stageId', 'tagIds');

/** Adds a touchpoint to a stage at `index` among its touchpoints; without an index, last. */
export const addTouchpoint = defineCommand({
  id: 'touchpoint.add',
  label: 'Add touchpoint',
  input: z.strictObject({ id: z.optional(id), stageId: id, index: z.optional(z.int().check(z.gte(0))), ...fields }),
  describe: (document, input) => `Add touchpoint to ${quoted(existing(document, 'stages', input.stageId).name)}`,
  run: (document, { index, ...input }, { newId }) => {
    existing(document, 'stages', input.stageId);
    const siblings = [...document.touchpoints.values()].filter((row) => row.stageId === input.stageId);
    const { order, moved } = placeAt(siblings, index ?? siblings.length);
    const row = touchpointSchema.parse({ title: '', ...given(input), id: input.id ?? newId(), order });
    return { put: { touchpoints: [row, ...moved] } };
  },
});

export const editTouchpoint = defineCommand({
  id: 'touchpoint.edit',
  label: 'Edit touchpoint',
  input: z.strictObject({ id, ...fields }),
  describe: (document, input) =>
    input.title === undefined
      ? `Edit ${quoted(existing(document, 'touchpoints', input.id).title)}`
      : `Rename touchpoint to ${quoted(input.title)}`,
  run: (document, { id: touchpointId, ...changes }) => ({
    put: { touchpoints: [{ ...existing(document, 'touchpoints', touchpointId), ...given(changes) }] },
  }),
});

/**
 * Moves touchpoints, in the order given, to a stage: before the touchpoint at `index` among those that stay there. With an
 * actor it is said of each of them that it acts.
 */
export const moveTouchpoints = defineCommand({
  id: 'touchpoint.move',
  label: 'Move touchpoint',
  input: z.strictObject({
    ids: z.array(id).check(z.minLength(1)),
    stageId: id,
    index: z.int().check(z.gte(0)),
    actor: fields.actor,
  }),
  describe: (document, { ids, stageId }) => {
    const stage = quoted(existing(document, 'stages', stageId).name);
    const [only] = ids;
    return ids.length === 1 && only
      ? `Move ${quoted(existing(document, 'touchpoints', only).title)} to ${stage}`
      : `Move ${countedRows('touchpoints', ids.length)} to ${stage}`;
  },
  run: (document, { ids, stageId, index, ...said }) => {
    existing(document, 'stages', stageId);
    const inStage = inOrder([...document.touchpoints.values()].filter((row) => row.stageId === stageId));
    const staying = inStage.filter((row) => !ids.includes(row.id));
    const at = Math.min(index, staying.length);
    const wanted = [...staying.slice(0, at).map((row) => row.id), ...ids, ...staying.slice(at).map((row) => row.id)];
    if (wanted.length === inStage.length && wanted.every((rowId, i) => inStage[i]?.id === rowId)) {
      const others = inStage.filter((row) => ids.includes(row.id) && said.actor && row.actor !== said.actor);
      return { put: { touchpoints: others.map((row) => ({ ...row, ...given(said) })) } };
    }

    let placed: Touchpoint[] = staying;
    for (const [i, rowId] of ids.entries()) {
      const row = existing(document, 'touchpoints', rowId);
      const { order, moved } = placeAt(placed, at + i);
      placed = [
        ...placed.map((other) => moved.find((m) => m.id === other.id) ?? other),
        { ...row, ...given(said), stageId, order },
      ];
    }
    return { put: { touchpoints: placed.filter((row) => row !== document.touchpoints.get(row.id)) } };
  },
});

/** Copies touchpoints, each right after its original. Links are not copied. */
export const duplicateTouchpoints = defineCommand({
  id: 'touchpoint.duplicate',
  label: 'Duplicate touchpoint',
  input: z.strictObject({ ids: z.array(id).check(z.minLength(1)) }),
  describe: (_, { ids }) =>
    ids.length === 1 ? 'Duplicate touchpoint' : `Duplicate ${countedRows('touchpoints', ids.length)}`,
  run: (document, { ids }, { newId }) => {
    const rows = new Map(document.touchpoints);
    for (const rowId of ids) {
      const original = rows.get(rowId) ?? existing(document, 'touchpoints', rowId);
      const siblings = inOrder([...rows.values()].filter((row) => row.stageId === original.stageId));
      const { order, moved } = placeAt(siblings, siblings.findIndex((row) => row.id === rowId) + 1);
      for (const row of moved) rows.set(row.id, row);
      const copy = { ...original, id: newId(), order };
      rows.set(copy.id, copy);
    }
    return { put: { touchpoints: [...rows.values()].filter((row) => row !== document.touchpoints.get(row.id)) } };
  },
});

/** Removes touchpoints and the links that start or end at them. */
export const removeTouchpoints = defineCommand({
  id: 'touchpoint.remove',
  label: 'Delete touchpoint',
  input: z.strictObject({ ids: z.array(id).check(z.minLength(1)) }),
  describe: (document, { ids }) => {
    const [only] = ids;
    return ids.length === 1 && only
      ? `Delete touchpoint ${quoted(existing(document, 'touchpoints', only).title)}`
      : `Delete ${countedRows('touchpoints', ids.length)}`;
  },
  run: (_, { ids }) => ({ remove: { touchpoints: ids } }),
});
