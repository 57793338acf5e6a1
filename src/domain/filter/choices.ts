import type { JourneyDocument } from '../document';
import { actorLabels } from '../labels';
import { actors, type Touchpoint } from '../model/touchpoint';
import { inOrder } from '../order';
import { type Filter, matching, noFilter } from './filter';

/** Fields of which one chooses values. */
export type ListField = { [F in keyof Filter]: Filter[F] extends boolean ? never : F }[keyof Filter];

/** One value that can be filtered for. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** How many touchpoints it alone leaves. */
  readonly count: number;
}

/** All that there is to choose of, field by field. */
export interface Choices {
  readonly lists: Readonly<Record<ListField, readonly Choice[]>>;
  readonly momentOfTruth: number;
  readonly feelsBad: number;
}

/** What a journey can be filtered for. A channel is a choice where it is in use, a tag also where no card has it. */
export function choicesOf(document: JourneyDocument): Choices {
  const count = (only: Partial<Filter>) => touchpointsIn(matching(document, { ...noFilter, ...only }) ?? new Set());
  const list = (field: ListField, rows: Iterable<{ readonly id: string; readonly name: string }>) =>
    [...rows].map(({ id, name }): Choice => ({ id, name, count: count({ [field]: [id] }) }));
  const placed: readonly Pick<Touchpoint, 'channelId'>[] = [
    ...document.touchpoints.values(),
    ...document.presences.values(),
  ];
  const used = new Set(placed.map(({ channelId }) => channelId));
  return {
    lists: {
      tags: list('tags', inOrder(document.tags.values())),
      channels: list(
        'channels',
        inOrder(document.channels.values()).filter(({ id }) => used.has(id)),
      ),
      segments: list('segments', inOrder(document.segments.values())),
      actors: list(
        'actors',
        actors.map((id) => ({ id, name: actorLabels[id] })),
      ),
    },
    momentOfTruth: count({ momentOfTruth: true }),
    feelsBad: count({ feelsBad: true }),
  };
}

/** How many of these keys are of touchpoints. */
export function touchpointsIn(keys: ReadonlySet<string>): number {
  let count = 0;
  for (const key of keys) if (key.startsWith('touchpoints:')) count++;
  return count;
}
