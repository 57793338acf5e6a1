import { cellAt, cellsOf } from '../coverage/cells';
import type { JourneyDocument } from '../document';
import { isSame } from '../isSame';
import { id } from '../model/fields';
import { horizonSchema, type Initiative, initiativeSchema, type PlannedFrom } from '../model/initiative';
import { countedRows } from '../model/tables';
import { inOrder, placeAt } from '../order';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { CommandRefused, defineCommand, type Edit } from './command';
import { existing } from './existing';
import { given } from './given';
import { withLevels } from './presences';

/**
 * The horizon changes by moving, and what was the case follows from the gaps. Saying that promised levels are only
 * suggested is an edit as well; changing them says that they are not.
 */
const fields = changesOf(initiativeSchema, 'horizon', 'plannedFrom');

/** Adds an initiative at the end of its horizon. */
export const addInitiative = defineCommand({
  id: 'initiative.add',
  label: 'Add initiative',
  input: z.strictObject({
    id: z.optional(id),
    horizon: z.optional(horizonSchema),
    ...fields,
    title: initiativeSchema.shape.title,
  }),
  describe: (_, { title }) => (title === '' ? 'Add initiative' : `Add initiative ${quoted(title)}`),
  run: (document, input, { newId }) => {
    const horizon = input.horizon ?? 'next';
    const siblings = initiativesIn(document, horizon);
    const { order, moved } = placeAt(siblings, siblings.length);
    const row = initiativeSchema.parse({ ...given(input), id: input.id ?? newId(), order, horizon });
    return { put: { initiatives: [withPlannedFrom(document, row), ...moved] } };
  },
});

/** Changes fields of an initiative. Finishing it (`status: 'done'`) applies the levels that it promised, in the same edit. */
export const editInitiative = defineCommand({
  id: 'initiative.edit',
  label: 'Edit initiative',
  input: z.strictObject({ id, ...fields }),
  describe: (document, input) => {
    const title = quoted(existing(document, 'initiatives', input.id).title);
    return input.status === 'done' ? `Finish ${title}` : `Edit initiative ${title}`;
  },
  run: (document, { id: initiativeId, ...changes }) => {
    const current = existing(document, 'initiatives', initiativeId);
    const next = withPlannedFrom(document, { ...current, ...given(changes) });
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
  input: z.strictObject({ id, horizon: horizonSchema, index: z.int().check(z.gte(0)) }),
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
  input: z.strictObject({ ids: z.array(id).check(z.minLength(1)) }),
  describe: (document, { ids }) => {
    const [only] = ids;
    return ids.length === 1 && only
      ? `Delete initiative ${quoted(existing(document, 'initiatives', only).title)}`
      : `Delete ${countedRows('initiatives', ids.length)}`;
  },
  run: (_, { ids }) => ({ remove: { initiatives: ids } }),
});

/** The initiative with what is the case now for each gap that it has newly taken up; what it let go of is forgotten. */
function withPlannedFrom(document: JourneyDocument, initiative: Initiative): Initiative {
  const plannedFrom = initiative.gapIds.flatMap((gap) => {
    const then = initiative.plannedFrom.find(({ gapId }) => gapId === gap) ?? figuresOf(document, gap);
    return then ? [then] : [];
  });
  return isSame(plannedFrom, initiative.plannedFrom) ? initiative : { ...initiative, plannedFrom };
}

/** The figures of the channel and stage that a gap is about; null for one that is about something else. */
function figuresOf(document: JourneyDocument, gap: string): PlannedFrom | null {
  const [, stageId, channelId] = gap.split(':');
  const cell = stageId && channelId ? cellAt(cellsOf(document), { stageId, channelId }) : undefined;
  if (!cell) return null;
  return { gapId: gap, demand: cell.demand, level: cell.isUnsaid ? null : cell.level, opportunity: cell.opportunity };
}

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
