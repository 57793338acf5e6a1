import type { JourneyDocument } from '../document';
import { actors } from '../model/touchpoint';
import type { Filter } from './filter';

/** As locations say what is filtered for: `filter.tag.ID,filter.actor.peer,filter.moments`; '' for nothing. */
export function filterPath(filter: Filter): string {
  return [
    ...filter.tags.map((id) => `filter.tag.${id}`),
    ...filter.channels.map((id) => `filter.channel.${id}`),
    ...filter.segments.map((id) => `filter.segment.${id}`),
    ...filter.actors.map((actor) => `filter.actor.${actor}`),
    ...(filter.momentOfTruth ? ['filter.moments'] : []),
    ...(filter.feelsBad ? ['filter.pains'] : []),
  ].join(',');
}

/** Reads that. What it does not understand it leaves out, and so what is not in the journey, such as a tag that was removed. */
export function parseFilter(document: JourneyDocument, path: string): Filter {
  const parts = new Set(path.split(','));
  const named = (field: string) =>
    [...parts].flatMap((part) => (part.startsWith(`filter.${field}.`) ? part.slice(field.length + 8) : []));
  return {
    tags: named('tag').filter((id) => document.tags.has(id)),
    channels: named('channel').filter((id) => document.channels.has(id)),
    segments: named('segment').filter((id) => document.segments.has(id)),
    actors: actors.filter((actor) => parts.has(`filter.actor.${actor}`)),
    momentOfTruth: parts.has('filter.moments'),
    feelsBad: parts.has('filter.pains'),
  };
}
