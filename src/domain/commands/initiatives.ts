import type { JourneyDocument } from '../document';
import { id } from '../model/fields';
import { horizonSchema, type Initiative, initiativeSchema } from '../model/initiative';
import { inOrder, placeAt } from '../order';
import { z } from '../zod';
import { CommandRefused, defineCommand, type Edit } from './command';
import { given } from './given';
import { withLevels } from './presences';
import { counted, existing, quoted } from './shared';

const shape = initiativeSchema.shape;
const fields = {
  description: shape.description.unwrap().optional(),
  startsOn: shape.startsOn.unwrap().optional(),
  endsOn: shape.endsOn.unwrap().optional(),
  customerValue: shape.customerValue.unwrap().optional(),
  businessValue: shape.businessValue.unwrap().optional(),
  effort: shape.effort.unwrap().optional(),
  owner: shape.owner.unwrap().optional(),
  status: shape.status.unwrap().optional(),
  metric: shape.metric.unwrap().optional(),
  target: shape.target.unwrap().optional(),
  dependsOn: shape.dependsOn.unwrap().optional(),
  promisedLevels: shape.promisedLevels.unwrap().optional(),
  gapIds: shape.gapIds.unwrap().optional(),
  recommendationId: shape.recommendationId.unwrap().optional(),
};

/** Adds an initiative at the end of its horizon. */
export const addInitiative = defineCommand({
  id: 'initiative.add',
  label: 'Add initiative',
  input: z.strictObject({ id: id.optional(), title: shape.title, horizon: horizonSchema.optional(), ...fields }),
  describe: (_, { title }) => (title === '' ? 'Add initiative' : `Add initiative ${quoted(title)}`),
  run: (document, input, { newId }) => {
    const horizon = input.horizon ?? 'next';
    const siblings = initiativesIn(document, horizon);
    const { order, moved } = placeAt(siblings, siblings.length);
    const row = initiativeSchema.parse({ ...given(input), id: input.id ?? newId(), order, horizon });
    return { put: { initiatives: [row, ...moved] } };
  },
});

/** Changes fields of an initiative. Finishing it (`status: 'done'`) applies the levels that it promised, in the same edit. */
export const editInitiative = defineCommand({
  id: 'initiative.edit',
  label: 'Edit initiative',
  input: z.strictObject({ id, title: shape.title.optional(), ...fields }),
  describe: (document, input) => {
    const title = quoted(existing(document, 'initiatives', input.id).title);
    return input.status === 'done' ? `Finish ${title}` : `Edit initiative ${title}`;
  },
  run: (document, { id: initiativeId, ...changes }) => {
    const current = existing(document, 'initiatives', initiativeId);
    const next: Initiative = { ...current, ...given(changes) };
    refuseCircle(document, next);
    const finishes = next.status === 'done' && current.status !== 'done';
    return {
      put: { initiatives: [next], ...(finishes ? { presences: withLevels(document, next.promisedLevels) } : {}) },
    };
  },
});

/** Moves an initiative to `index` of a horizon. */
export const moveInitiative = defineCommand({
  id: 'initiative.move',
  label: 'Move initiative',
  input: z.strictObject({ id, horizon: horizonSchema, index: z.int().min(0) }),
  describe: (document, input) =>
    `Move ${quoted(existing(document, 'initiatives', input.id).title)} to ${input.horizon}`,
  run: (document, input): Edit => {
    const initiative = existing(document, 'initiatives', input.id);
    const siblings = initiativesIn(document, input.horizon);
    const others = siblings.filter((row) => row.id !== initiative.id);
    if (siblings.indexOf(initiative) === Math.min(input.index, others.length)) return {};
    const { order, moved } = placeAt(others, input.index);
    return { put: { initiatives: [{ ...initiative, horizon: input.horizon, order }, ...moved] } };
  },
});

export const removeInitiatives = defineCommand({
  id: 'initiative.remove',
  label: 'Delete initiative',
  input: z.strictObject({ ids: z.array(id).min(1) }),
  describe: (document, { ids }) => {
    const [only] = ids;
    return ids.length === 1 && only
      ? `Delete initiative ${quoted(existing(document, 'initiatives', only).title)}`
      : `Delete ${counted('initiatives', ids.length)}`;
  },
  run: (_, { ids }) => ({ remove: { initiatives: ids } }),
});

function initiativesIn(document: JourneyDocument, horizon: Initiative['horizon']): Initiative[] {
  return inOrder([...document.initiatives.values()].filter((row) => row.horizon === horizon));
}

function refuseCircle(document: JourneyDocument, changed: Initiative): void {
  const seen = new Set<string>();
  const waiting = [...changed.dependsOn];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === changed.id) {
      throw new CommandRefused(
        `${quoted(changed.title)} would have to wait for itself. Remove one of the dependencies.`,
      );
    }
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(document.initiatives.get(next)?.dependsOn ?? []));
  }
}
